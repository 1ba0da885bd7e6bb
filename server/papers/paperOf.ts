/** Makes out a paper of a matter: the matter as it stands, the guide as it read then, and whose it is. */
import type { Language, MatterId } from '#shared/domain/words.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { noticePaper } from '#shared/print/papers/noticePaper.ts'
import { notAcceptedPaper } from '#shared/print/papers/notAcceptedPaper.ts'
import type { Paper } from '#shared/print/papers/paper.ts'
import type { Addressee, PaperNeeds } from '#shared/print/papers/paperDesk.ts'
import { receiptPaper } from '#shared/print/papers/receiptPaper.ts'
import { matterPicture } from '#shared/views/matter.ts'
import type { House } from '../house.ts'

export type PaperAsked = {
  readonly kind: Paper['kind']
  readonly matter: MatterId
  readonly language: Language
  /** Which notice of the matter; the newest when absent. */
  readonly revision?: number | undefined
  readonly addressee?: Addressee | undefined
}

/** Undefined when there is no such matter, or no such paper of it. */
export const paperOf = ({ scenes, identity, publicUrl }: House, asked: PaperAsked): Paper | undefined => {
  const scene = scenes.now()
  const { setup } = scene.hall
  const matter = matterPicture(scene, asked.matter)
  if (!matter || !setup) return undefined
  const guide = scene.books.setupOf(matter.setupVersion) ?? setup
  const needs: PaperNeeds = {
    setup,
    matter,
    item: guide.items.find((item) => item.id === matter.item),
    words: catalogue[asked.language],
    language: asked.language,
    url: `${publicUrl()}/m/${identity.matters.tokenFor(asked.matter)}`,
    addressee: asked.addressee,
  }
  if (asked.kind === 'receipt') return receiptPaper(needs)
  if (asked.kind === 'not-accepted') return notAcceptedPaper(needs)
  const notices = matter.notices
  const notice =
    asked.revision === undefined ? notices[notices.length - 1] : notices.find((one) => one.revision === asked.revision)
  return notice && noticePaper(needs, notice.notice)
}
