/** A complaint's story in order of time, each step in a sentence with who did it. */
import type { Done } from '#shared/domain/complaint/complaint.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import type { ComplaintView } from '#shared/views/complaint.ts'

export type Shown = NonNullable<ComplaintView>
export type Event = {
  readonly at: number
  readonly what: string
  readonly note?: string | undefined
  readonly who?: string | undefined
  readonly tone: 'done' | 'late' | 'decided'
}

/** Sorted by time; of one moment, in the order things are done. */
export const eventsOf = (view: Shown, words: Catalogue): readonly Event[] => {
  const { complaint, common } = words
  const { detail } = complaint
  const event = (one: Done | undefined, what: string, note?: string): Event[] =>
    one ? [{ at: one.at, what, note: note || undefined, who: view.people[one.staff] ?? one.staff, tone: 'done' }] : []
  const { accepted, notAccepted, verified, classified, handled, replied, published, archived, appeal } = view
  const told = (unit: { readonly name: string; readonly phone?: string | undefined } | undefined) =>
    unit && detail.told([unit.name, unit.phone].filter(Boolean).join(' '))
  const events: Event[] = [
    { at: view.at, what: detail.registered(complaint.channels[view.channel]), tone: 'done' },
    ...event(accepted, detail.accepted),
    ...event(
      notAccepted,
      detail.notAccepted,
      [notAccepted?.reason, told(notAccepted?.unit)].filter(Boolean).join(' · '),
    ),
    ...view.contacts.flatMap((one) => event(one, detail.contacted(one.reached), one.note)),
    ...(verified ? event(verified, detail.verified(complaint.holds[verified.holds]), verified.note) : []),
    ...(classified ? event(classified, detail.classified(complaint.classes[classified.as])) : []),
    ...(appeal
      ? event(appeal.made, detail.appealed(complaint.grounds[appeal.made.ground]), appeal.made.statement)
      : []),
    ...(appeal?.decided
      ? event(
          appeal.decided,
          (view.rating ? detail.decided : detail.decidedPlain)(appeal.decided.upheld),
          appeal.decided.reason,
        ).map((one) => ({ ...one, tone: 'decided' as const }))
      : []),
    ...(handled
      ? event(
          handled,
          detail.handled(complaint.handlings[handled.how]),
          [handled.measure, told(handled.unit)].filter(Boolean).join(' · '),
        )
      : []),
    ...(replied ? event(replied, detail.replied(complaint.replyWays[replied.how])) : []),
    ...view.callBacks.flatMap((one) => event(one, detail.calledBack(one.reached, one.satisfied ?? null))),
    ...(view.replyGrade
      ? [
          {
            at: view.replyGrade.at,
            what: detail.replyRated(common.grades[view.replyGrade.grade - 1] ?? ''),
            who: detail.byCitizen,
            tone: 'done' as const,
          },
        ]
      : []),
    ...event(published, detail.published, published?.text),
    ...event(archived, detail.archived, archived?.archive && detail.archiveNo(archived.archive)),
    ...view.overdue.map(({ at, step, due, of }) => ({
      at,
      what: detail.overdue(complaint.steps[step], due),
      who: of && detail.whose(view.people[of] ?? of),
      tone: 'late' as const,
    })),
  ]
  return events.sort((a, b) => a.at - b.at)
}
