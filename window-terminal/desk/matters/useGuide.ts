/** The guide of one item, for a dialog that can't be answered before it is there. */
import type { GuideView } from '#shared/views/guide.ts'
import { usePicture } from '#shared/ui/useHall.tsx'

/** Undefined while it comes; null when the item has no guide any more, or none was named. */
export const useGuide = (item: string | undefined): GuideView | undefined => {
  const picture = usePicture('guide', item === undefined ? undefined : { item })
  return item === undefined ? null : picture?.data
}
