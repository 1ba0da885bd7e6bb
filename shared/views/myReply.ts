/** What a complainant sees by their link: how far it is, by when they hear, and whether to rate the reply. */
import type { ComplaintStage } from '#shared/domain/complaint/complaint.ts'
import type { Nature } from '#shared/domain/kinds.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
import type { PersonalState } from '#shared/domain/story.ts'
import type { ComplaintId } from '#shared/domain/words.ts'
import type { Scene } from './scene.ts'

export type ReplyView = {
  readonly hallName: Text
  readonly number: string
  readonly at: number
  readonly nature: Nature
  readonly stage: ComplaintStage
  readonly since: number
  /** The day on which they are answered at the latest. */
  readonly replyBy: string | null
  readonly repliedAt: number | null
  readonly notAccepted: { readonly reason: string; readonly unit: string | null; readonly phone: string | null } | null
  readonly published: string | null
  /** `add`: nothing was written yet, and it is not closed. */
  readonly can: { readonly rate: boolean; readonly add: boolean }
  readonly rated: boolean
} | null

export const replyView = ({ hall, books }: Scene, { complaint: id }: { complaint: ComplaintId }): ReplyView => {
  const complaint = books.complaint(id)
  const { setup } = hall
  if (!complaint || !setup) return null
  const { dues, stage, replied, notAccepted, replyGrade, published, personal } = complaint
  return {
    hallName: setup.name,
    number: complaint.number,
    at: complaint.at,
    nature: complaint.nature,
    stage,
    since: complaint.since,
    replyBy: (dues.reply ?? dues.rectify)?.by ?? null,
    repliedAt: replied?.at ?? null,
    notAccepted: notAccepted
      ? {
          reason: notAccepted.reason,
          unit: notAccepted.unit?.name ?? null,
          phone: notAccepted.unit?.phone ?? null,
        }
      : null,
    published: published?.text ?? null,
    can: {
      rate: replied !== undefined && !replyGrade,
      add: stage !== 'archived' && stage !== 'not-accepted' && !hasWords(personal),
    },
    rated: replyGrade !== undefined,
  }
}

const hasWords = (personal: PersonalState): boolean => personal.is === 'kept' && personal.fields.includes('text')

/** What the kiosk shows once a complaint is registered there; for ten minutes, then nobody stands there any more. */
export type ComplaintSlipView = {
  readonly number: string
  readonly acceptBy: string | null
  /** Path of the page that shows how far it is, to be put behind the screen's own origin in the QR. */
  readonly path: string
} | null

const slipMs = 10 * 60_000

export const complaintSlipView = (
  { books, at, complaintPath }: Scene,
  { complaint: id }: { complaint: ComplaintId },
): ComplaintSlipView => {
  const complaint = books.complaint(id)
  if (!complaint || complaint.channel !== 'kiosk' || at - complaint.at > slipMs) return null
  return { number: complaint.number, acceptBy: complaint.dues.accept?.by ?? null, path: complaintPath(id) }
}
