/** What a complainant sees by their link: how far it is, by when they hear, and whether to rate the reply. */
import type { ComplaintStage } from '#shared/domain/complaint/complaint.ts'
import type { Nature } from '#shared/domain/kinds.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
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
  readonly can: { readonly rate: boolean }
  readonly rated: boolean
} | null

export const replyView = ({ hall, books }: Scene, { complaint: id }: { complaint: ComplaintId }): ReplyView => {
  const complaint = books.complaint(id)
  const { setup } = hall
  if (!complaint || !setup) return null
  const { dues, replied, notAccepted, replyGrade, published } = complaint
  return {
    hallName: setup.name,
    number: complaint.number,
    at: complaint.at,
    nature: complaint.nature,
    stage: complaint.stage,
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
    can: { rate: replied !== undefined && !replyGrade },
    rated: replyGrade !== undefined,
  }
}
