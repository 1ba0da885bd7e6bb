/** Ties stories and the erasable table together: what is kept or erased is noted in the log, and a story's end sets its date. */
import type { Command } from '#shared/domain/decide.ts'
import { businessDayOf } from '#shared/domain/calendar.ts'
import { StorySubject, subjectOf, type AnyRecorded } from '#shared/domain/facts.ts'
import { PersonalSubject } from '#shared/domain/personal.ts'
import type { Keeper } from '../keeper.ts'
import type { Logger } from '../logger.ts'
import type { Personal } from '../personal/personal.ts'
import { keptUntil } from '../personal/retention.ts'
import { randomUUID } from 'node:crypto'

const endings: ReadonlySet<AnyRecorded['type']> = new Set([
  'ContactClosed',
  'MatterDelivered',
  'MatterNotAccepted',
  'MatterWithdrawn',
  'ComplaintNotAccepted',
  'ComplaintArchived',
])

export const tiePersonalToStories = (keeper: Keeper, personal: Personal, logger: Logger): void => {
  personal.onChange((change) => {
    const subject = StorySubject.safeParse(change.subject)
    if (!subject.success) return
    const what =
      change.what === 'kept'
        ? { is: 'kept' as const, fields: [...change.fields] }
        : { is: 'erased' as const, why: change.why }
    const command: Command = { type: 'notePersonal', subject: subject.data, who: change.by.id, what }
    keeper.wish({ id: `personal-${randomUUID()}`, command, by: { role: 'clock', id: 'clock' } }).then(
      (reply) => reply.ok || logger.error({ reply }, 'a change of personal data was not noted'),
      (error: unknown) => logger.error({ err: error }, 'a change of personal data was not noted'),
    )
  })
  /** A story taken back from its beginning has nobody to end it: what was kept of it goes at once. */
  const isGone = (subject: string): boolean => {
    const [book, id] = subject.split(' ') as ['matter' | 'contact' | 'complaint', never]
    return keeper.books[book](id) === undefined
  }
  keeper.onFacts(({ facts, hall }) => {
    for (const fact of facts) {
      if (fact.type === 'StoryUndone' && isGone(fact.subject))
        personal.erase(PersonalSubject.parse(fact.subject), 'mistake', fact.by)
      if (!endings.has(fact.type) || !hall.setup) continue
      const subject = PersonalSubject.parse(subjectOf(fact))
      personal.retain(subject, keptUntil(hall.setup, subject, businessDayOf(fact.at, hall.setup)))
    }
  })
}
