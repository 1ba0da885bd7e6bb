/** What the places of this hall are called in the language of the screen. */
import type { FloorView } from '#shared/views/floor.ts'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { PlaceNames } from './screenName.ts'

export const usePlaceNames = ({ windows }: FloorView): PlaceNames => {
  const { common } = useWords()
  const text = useText()
  return new Map([
    ...windows.map(({ zoneId, zone }) => [zoneId, text(zone)] as const),
    ...windows.map(({ id, name }) => [id, common.windowNamed(name)] as const),
  ])
}
