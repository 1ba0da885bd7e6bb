/** A matter from its facts, whole each time: a matter has few. Throws only on our own mistakes. */
import type { AnyRecorded } from '../facts.ts'
import type { Recorded } from '../hall/facts.ts'
import { personalOf, standing } from '../story.ts'
import type { MatterFact, MatterFactOf } from './facts.ts'
import type { Here, Matter } from './matter.ts'

type Placed = Pick<MatterFactOf<'MatterOpened'>, 'day' | 'staff' | 'window' | 'ticket'> & { readonly at: number }
const hereOf = ({ at, day, staff, window, ticket }: Placed): Here => ({ at, day, staff, window, ticket })

const begin = (fact: Recorded<MatterFactOf<'MatterOpened'>>): Matter => ({
  id: fact.matter,
  item: fact.item,
  service: fact.service,
  setupVersion: fact.setupVersion,
  opened: hereOf(fact),
  channel: fact.channel,
  stage: 'opened',
  since: fact.at,
  holder: fact.staff,
  visits: fact.ticket ? [{ day: fact.day, ticket: fact.ticket }] : [],
  notices: [],
  lines: [],
  omissions: [],
  due: { statutory: undefined, promised: undefined, promisedAt: undefined, warnAt: undefined },
  suspensions: [],
  moves: [],
  steps: [],
  personal: { is: 'none' },
  seq: fact.seq,
  lastAction: fact.action,
})

const settle = (matter: Matter, keys: readonly string[], at: number, how: 'brought' | 'corrected'): void => {
  matter.lines = matter.lines.map((line) =>
    keys.includes(line.key) && !line.settled ? { ...line, settled: { at, how } } : line,
  )
}

const move = (matter: Matter, stage: Matter['stage'], at: number): void => {
  matter.stage = stage
  matter.since = at
}

const redate = (
  matter: Matter,
  { statutory, promised, promisedAt, warnAt }: { [K in keyof Matter['due']]?: Matter['due'][K] },
): void => {
  matter.due = { statutory, promised, promisedAt, warnAt }
  matter.warnedAt = undefined
}

/** The dates as they are after time stood still or after more time was granted. */
const moveOn = (
  matter: Matter,
  fact: Recorded<MatterFactOf<'MatterResumed' | 'ExtensionDecided'>>,
  because: 'resumed' | 'extended',
): void => {
  const from = matter.due.promised
  if (from && fact.promised) matter.moves.push({ at: fact.at, because, from, to: fact.promised })
  redate(matter, fact)
}

const lapsed = ({ day, of, action }: Recorded<MatterFactOf<'OmissionFound' | 'MatterOverdue'>>) => ({ day, of, action })

/** Whoever acts on a matter in a visit has it in hand from then on. */
const placed = (matter: Matter, fact: Placed): void => {
  matter.holder = fact.staff
  const { day, ticket } = fact
  if (ticket && !matter.visits.some((visit) => visit.day === day && visit.ticket === ticket))
    matter.visits.push({ day, ticket })
}

const change = (matter: Matter, fact: Recorded<MatterFact>): void => {
  const { at } = fact
  if ('staff' in fact && fact.type !== 'ExtensionDecided') placed(matter, fact)
  switch (fact.type) {
    case 'MatterOpened':
      return
    case 'NoticeIssued': {
      const { seq, notice, code, revision, form, purpose, lines } = fact
      matter.notices.push({ ...hereOf(fact), seq, notice, code, revision, form, purpose, lines })
      const known = new Set(lines.map((line) => line.key))
      matter.lines = [
        ...matter.lines.filter((line) => !known.has(line.key)),
        ...lines.map((line) => ({ ...line, notice })),
      ]
      if (matter.stage === 'opened') move(matter, 'told', at)
      return
    }
    case 'OmissionFound':
      matter.omissions.push({ at, ...lapsed(fact), notice: fact.notice, line: fact.line, foundBy: fact.foundBy })
      return
    case 'PapersBrought':
      return settle(matter, fact.keys, at, 'brought')
    case 'CorrectedOnSpot':
      return settle(matter, fact.keys, at, 'corrected')
    case 'MatterAccepted': {
      const { receipt, kind, procedure, received, collection, feeFen, statutory, promised } = fact
      matter.accepted = { ...hereOf(fact), receipt, kind, procedure, received, collection, feeFen, statutory, promised }
      redate(matter, fact)
      return move(matter, 'accepted', at)
    }
    case 'MatterNotAccepted': {
      const { decision, reason, basis, organ, note } = fact
      matter.notAccepted = { ...hereOf(fact), decision, reason, basis, organ, note }
      return move(matter, 'not-accepted', at)
    }
    case 'MatterSuspended':
      matter.suspensions.push({
        why: fact.why,
        toldBy: fact.toldBy,
        from: hereOf(fact),
        to: undefined,
        stoodStill: 0,
      })
      return move(matter, 'suspended', at)
    case 'MatterResumed': {
      const last = matter.suspensions.pop()
      if (!last) throw new Error(`${fact.matter} was not suspended`)
      matter.suspensions.push({ ...last, to: hereOf(fact), stoodStill: fact.stoodStill })
      moveOn(matter, fact, 'resumed')
      return move(matter, 'accepted', at)
    }
    case 'ExtensionAsked':
      matter.extension = {
        asked: { ...hereOf(fact), workdays: fact.workdays, reason: fact.reason },
        decided: undefined,
      }
      return
    case 'ExtensionDecided': {
      if (!matter.extension) throw new Error(`nobody asked to extend ${fact.matter}`)
      const { granted, reason } = fact
      matter.extension = { ...matter.extension, decided: { ...hereOf(fact), granted, reason } }
      if (granted) moveOn(matter, fact, 'extended')
      return
    }
    case 'StepTaken': {
      const { step, what, with: unit, staff } = fact
      const begun = matter.steps.findIndex((one) => one.step === step)
      if (begun < 0)
        matter.steps.push({ step, what, with: unit, begunAt: at, staff, doneAt: fact.is === 'done' ? at : undefined })
      else matter.steps[begun] = { ...matter.steps[begun]!, ...(fact.is === 'done' && { doneAt: at }) }
      return
    }
    case 'MatterWarned':
      matter.warnedAt = at
      return
    case 'MatterOverdue':
      matter[fact.what === 'result' ? 'overdue' : 'undelivered'] = { at, ...lapsed(fact), due: fact.due }
      return
    case 'MatterCompleted': {
      const { result, document, certificates, deliverBy, deliverByAt } = fact
      matter.completed = { ...hereOf(fact), result, document, certificates, deliverBy, deliverByAt }
      return move(matter, 'completed', at)
    }
    case 'MatterDelivered': {
      const { how, certificatesReturned, feeFen, opinion } = fact
      matter.delivered = { ...hereOf(fact), how, certificatesReturned, feeFen, opinion }
      return move(matter, 'delivered', at)
    }
    case 'MatterWithdrawn':
      matter.withdrawn = { ...hereOf(fact), reason: fact.reason }
      return move(matter, 'withdrawn', at)
  }
}

/** The matter its facts tell of; undefined when its beginning was taken back. */
export const foldMatter = (facts: readonly AnyRecorded[]): Matter | undefined => {
  let matter: Matter | undefined
  const left = standing(facts)
  for (const fact of left) {
    if (fact.type === 'MatterOpened') matter = begin(fact)
    else if (matter && 'matter' in fact) change(matter, fact as Recorded<MatterFact>)
    if (matter) matter.lastAction = fact.action
  }
  if (matter) matter.personal = personalOf(left)
  return matter
}
