/** The matter whose notice carries a code: what a citizen shows or reads out when the paper is all they have. */
import type { NoticeCode } from '#shared/domain/words.ts'
import { matterPicture, type MatterView } from './matter.ts'
import type { Scene } from './scene.ts'

/** Null when no notice has this code. */
export const matterOfNoticeView = (scene: Scene, { code }: { code: NoticeCode }): MatterView | null => {
  const matter = scene.books.matterOfCode(code)
  return (matter && matterPicture(scene, matter.id)) ?? null
}
