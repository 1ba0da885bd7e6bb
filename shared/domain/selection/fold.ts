/** A selection from its facts, whole each time. */
import type { AnyRecorded } from '../facts.ts'
import type { Recorded } from '../hall/facts.ts'
import { standing } from '../story.ts'
import { idOf } from '../subject.ts'
import type { BusinessDay, StaffId } from '../words.ts'
import type { SelectionFact, SelectionFactOf } from './facts.ts'
import type { Candidate, Done, Rectification, Selection } from './selection.ts'

type Told = Recorded<SelectionFact>
const doneOf = ({ at, day, staff }: { at: number; day: BusinessDay; staff: StaffId }): Done => ({ at, day, staff })

const begin = (fact: Recorded<SelectionFactOf<'SelectionOpened'>>): Selection => ({
  id: idOf(fact.subject),
  period: fact.period,
  scheme: fact.scheme,
  book: fact.book,
  rules: fact.rules,
  judges: fact.judges,
  opened: doneOf(fact),
  candidates: new Map(),
  ballot: undefined,
  awarded: undefined,
  rectifications: [],
  seq: fact.seq,
  lastAction: fact.action,
})

const changeCandidate = (candidate: Candidate, fact: Told): void => {
  switch (fact.type) {
    case 'CandidateInspected': {
      const { way, marks, evidence, note } = fact
      candidate.inspections.push({ ...doneOf(fact), way, marks, evidence, note })
      return
    }
    case 'CandidateJudged':
      candidate.sheets.set(fact.staff, { ...doneOf(fact), marks: fact.marks })
      return
    case 'DailyEntered': {
      const { score, satisfied, from, reason } = fact
      candidate.daily = { ...doneOf(fact), score, satisfied, from, reason }
      return
    }
    case 'VetoChecked': {
      const { found, evidence, note } = fact
      candidate.vetoes.set(fact.veto, { ...doneOf(fact), found, evidence, note, confirmed: undefined })
      return
    }
    case 'VetoConfirmed': {
      const check = candidate.vetoes.get(fact.veto)
      if (check) check.confirmed = doneOf(fact)
    }
  }
}

const changeBallot = (selection: Selection, fact: Told): void => {
  const { ballot } = selection
  switch (fact.type) {
    case 'BallotOpened': {
      const { voters, until, untilAt } = fact
      const none = { papers: 0, votes: new Map<string, number>(), given: new Set<string>(), closed: undefined }
      selection.ballot = { opened: doneOf(fact), voters, until, untilAt, ...none }
      return
    }
    case 'VoteCast':
      if (!ballot) return
      ballot.papers++
      ballot.given.add(fact.by.id)
      for (const choice of fact.choices) ballot.votes.set(choice, (ballot.votes.get(choice) ?? 0) + 1)
      return
    case 'BallotClosed':
      if (ballot) ballot.closed = { at: fact.at, staff: fact.staff }
  }
}

const changeOrder = (order: Rectification, fact: Told): void => {
  switch (fact.type) {
    case 'RectificationReported':
      order.reports.push({ ...doneOf(fact), text: fact.text, evidence: fact.evidence })
      order.next = fact.next
      return
    case 'RectificationLate':
      order.late.push({ what: fact.what, due: fact.due, at: fact.at, day: fact.day })
      return
    case 'RectificationChecked':
      order.checks.push({ ...doneOf(fact), done: fact.done, note: fact.note })
  }
}

const change = (selection: Selection, fact: Told): void => {
  switch (fact.type) {
    case 'SelectionOpened':
      return
    case 'CandidateNominated': {
      const { candidate: id, group, note } = fact
      const blank = { inspections: [], sheets: new Map(), daily: undefined, vetoes: new Map() }
      selection.candidates.set(id, { id, group, nominated: { ...doneOf(fact), note }, ...blank })
      return
    }
    case 'SelectionAwarded': {
      const { awards, reason, present, noticeUntil } = fact
      selection.awarded = { ...doneOf(fact), awards, reason, present, noticeUntil }
      return
    }
    case 'RectificationOrdered': {
      const { order, candidate, due, dueAt, every, report, note } = fact
      const none = { reports: [], late: [], checks: [] }
      selection.rectifications.push({
        order,
        candidate,
        ordered: { ...doneOf(fact), note },
        due,
        dueAt,
        every,
        next: report,
        ...none,
      })
      return
    }
  }
  if ('candidate' in fact) {
    const candidate = selection.candidates.get(fact.candidate)
    if (candidate) changeCandidate(candidate, fact)
  } else if ('order' in fact) {
    const order = selection.rectifications.find((one) => one.order === fact.order)
    if (order) changeOrder(order, fact)
  } else changeBallot(selection, fact)
}

export const foldSelection = (facts: readonly AnyRecorded[]): Selection | undefined => {
  const [first, ...rest] = standing(facts)
  if (first?.type !== 'SelectionOpened') return undefined
  const selection = begin(first)
  for (const fact of rest) {
    change(selection, fact as Told)
    selection.seq = fact.seq
    selection.lastAction = fact.action
  }
  return selection
}
