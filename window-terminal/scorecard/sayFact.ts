/** What one record says, in short words: names instead of ids, reasons instead of codes. */
import type { Destination, HallFact } from '#shared/domain/hall/facts.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import type { Names } from './useNames.ts'

export type FactTeller = {
  readonly words: Catalogue
  readonly names: Names
  /** `09:41` of an instant. */
  readonly time: (at: number) => string
}
type Details = readonly (string | undefined | false)[]
const minute = 60_000

const sayDestination = (destination: Destination, names: Names): string => {
  if (destination.to === 'service') return `→ ${names.service(destination.service)}`
  return `→ ${destination.to === 'window' ? names.window(destination.window) : names.staff(destination.staff)}`
}

const detailsOf = (fact: HallFact, { words, names, time }: FactTeller): Details => {
  const { scorecard: say, common } = words
  switch (fact.type) {
    case 'TicketIssued': {
      const { promised, priority } = fact
      const range =
        promised && common.range.between(Math.round(promised.fromMs / minute), Math.round(promised.toMs / minute))
      return [
        names.service(fact.service),
        say.channels[fact.channel],
        priority && common.priorities[priority],
        range && say.promised(range),
      ]
    }
    case 'TicketReprinted':
      return [say.copy(fact.copy)]
    case 'TicketCalled': {
      const { rule, issuedAt, priority } = fact.why
      const why = common.callWhy({ rule, issuedAt: time(issuedAt), priority: priority && common.priorities[priority] })
      return [names.window(fact.window), why, fact.reason && common.callReasons[fact.reason]]
    }
    case 'TicketRecalled':
      return [names.window(fact.window), say.attempt(fact.attempt)]
    case 'TicketYielded':
      return [say.places(fact.places)]
    case 'TicketExpired':
      return [common.stages[fact.was]]
    case 'FirstResponderNamed':
      return [names.staff(fact.staff), names.window(fact.window)]
    case 'TicketMissed':
    case 'ServiceStarted':
    case 'ServiceResumed':
      return [names.window(fact.window)]
    case 'ServiceHeld':
      return [names.window(fact.window), common.holdReasons[fact.reason], fact.note]
    case 'ServiceSwitched':
      return [`→ ${names.service(fact.service)}`]
    case 'TicketTransferred':
      return [
        `${names.window(fact.from)} ${sayDestination(fact.destination, names)}`,
        common.transferReasons[fact.reason],
        fact.place === 'keep' ? say.keepsPlace : say.toTheEnd,
        fact.mustReturn && say.mustReturn,
        fact.note,
      ]
    case 'TicketReturned':
      return [`→ ${fact.back ? names.window(fact.back) : names.service(fact.service)}`]
    case 'NoticeGiven':
      return [say.forms[fact.form], ...fact.items.map(({ text, defect }) => `${text} ${common.defects[defect]}`)]
    case 'ServiceFinished':
      return [
        common.outcomes[fact.outcome],
        ...fact.performed.map(({ service, count }) => say.performed(names.service(service), count)),
        fact.forgotten && say.visits.forgotten,
      ]
    case 'VisitRated':
      return [common.grades[fact.grade - 1], say.through[fact.through], ...fact.tags]
    case 'VisitLeftOut':
      return [say.leaveOut.reasons[fact.because], fact.note]
    case 'VisitTakenIn':
      return [fact.note]
    case 'ActionUndone':
      return [common.undoVerbs[fact.verb] ?? fact.verb]
    default:
      return []
  }
}

/** The details after the record's name; empty when the name says it all. */
export const sayFact = (body: Readonly<Record<string, unknown>>, tell: FactTeller): string[] =>
  // The machine folded this record before it told it: it is one of the hall's facts.
  detailsOf(body as unknown as HallFact, tell).filter((part): part is string => Boolean(part))
