/**
 * Scores of a selection: inspection marks, daily part and ballot by their shares, whole hundredths, half up. Vetoes never
 * change a score, they take the candidate out of the ranking. It stands with the domain because an award asks it.
 */
import { hundredths, isWithin } from '../ruleBook/bound.ts'
import { itemsOf, type Candidate, type ItemMarks, type Selection } from './selection.ts'

/** Votes are told from so many papers on: below, a ballot counts for nobody and is shown to nobody. */
export const leastPapers = 4

export type ItemScore = { readonly id: string; readonly full: number; readonly n: number; readonly mean: number | null }
export type MarkScore = {
  readonly items: readonly ItemScore[]
  /** Sum of the means, and of the full marks. */
  readonly points: number | null
  readonly full: number
  /** Points as a share of the full mark, 0 … 100. */
  readonly score: number | null
  /** Judges whose sheets were left out as the highest and the lowest. */
  readonly trimmed: readonly string[]
}
type Marker = { readonly who: string; readonly marks: ItemMarks }
const round2 = (value: number): number => hundredths(value) / 100
const sumOf = (marks: ItemMarks): number => Object.values(marks).reduce((sum, one) => sum + Math.round(one * 100), 0)

/** Everybody's last mark of each item: what somebody marked on the spot, and their sheet. */
const markers = ({ inspections, sheets }: Candidate): Marker[] => {
  const by = new Map<string, { at: number; marks: ItemMarks }[]>()
  const add = (who: string, at: number, marks: ItemMarks): void =>
    void by.set(who, [...(by.get(who) ?? []), { at, marks }])
  for (const { staff, at, marks } of inspections) add(staff, at, marks)
  for (const [staff, { at, marks }] of sheets) add(staff, at, marks)
  return [...by].map(([who, all]) => ({
    who,
    marks: Object.assign({}, ...all.sort((a, b) => a.at - b.at).map(({ marks }) => marks)) as ItemMarks,
  }))
}

/** One highest and one lowest sheet left out, from `trimFrom` sheets on (three at least); of equal ones the earlier judge's. */
const trimmedOf = (all: readonly Marker[], trimFrom: number): readonly string[] => {
  if (trimFrom === 0 || all.length < Math.max(3, trimFrom)) return []
  const sorted = [...all].sort((a, b) => sumOf(a.marks) - sumOf(b.marks))
  const lowest = sorted[0]!
  const highest = sorted.find(({ marks }) => sumOf(marks) === sumOf(sorted[sorted.length - 1]!.marks))!
  return lowest.who === highest.who ? sorted.slice(0, 2).map(({ who }) => who) : [lowest.who, highest.who]
}

/** Marks of one candidate; a judged sheet counts whole sheets alone, a selection every mark of an inspector. */
export const markScore = ({ rules, judges }: Pick<Selection, 'rules' | 'judges'>, candidate: Candidate): MarkScore => {
  const judged = rules.kind === 'judged'
  const all = judged
    ? judges.flatMap((who) => {
        const sheet = candidate.sheets.get(who)
        return sheet ? [{ who, marks: sheet.marks }] : []
      })
    : markers(candidate)
  const trimmed = judged ? trimmedOf(all, rules.trimFrom) : []
  const counted = all.filter(({ who }) => !trimmed.includes(who))
  const items = itemsOf(rules).map(({ id, full }): ItemScore => {
    const given = counted.flatMap(({ marks }) => (marks[id] === undefined ? [] : [Math.round(marks[id] * 100)]))
    const n = given.length
    return { id, full, n, mean: n === 0 ? null : given.reduce((sum, one) => sum + one, 0) / n / 100 }
  })
  const full = items.reduce((sum, item) => sum + item.full, 0)
  const points = items.every(({ mean }) => mean !== null) ? items.reduce((sum, { mean }) => sum + mean!, 0) : null
  return {
    items,
    points: points === null ? null : round2(points),
    full,
    score: points === null ? null : round2((points / full) * 100),
    trimmed,
  }
}

/** Why a candidate stands outside the ranking. */
export const outside = ['vetoed', 'veto-open', 'satisfaction', 'satisfaction-missing', 'incomplete'] as const
export type Outside = (typeof outside)[number]
export type CandidateScore = {
  readonly id: string
  readonly group: string
  readonly marks: MarkScore
  readonly daily: number | null
  /** Null while it is open, or when too few papers were given. */
  readonly ballot: { readonly votes: number; readonly papers: number; readonly score: number } | null
  readonly satisfaction: { readonly num: number; readonly den: number } | null
  /** Kept even for a candidate that is out. */
  readonly total: number | null
  /** Vetoes found and confirmed by a second person. */
  readonly vetoed: readonly string[]
  readonly out: Outside | null
}

const ballotOf = ({ ballot }: Selection, id: string): CandidateScore['ballot'] => {
  if (!ballot?.closed || ballot.papers < leastPapers) return null
  const votes = ballot.votes.get(id) ?? 0
  return { votes, papers: ballot.papers, score: round2((votes / ballot.papers) * 100) }
}

/** A closed ballot of too few papers counts for nobody: the other parts share out its weight. */
const totalOf = (selection: Selection, parts: Pick<CandidateScore, 'marks' | 'daily' | 'ballot'>): number | null => {
  const { rules, ballot } = selection
  if (rules.kind === 'judged') return parts.marks.points
  const { inspection, daily, ballot: vote } = rules.shares
  const uncounted = ballot?.closed !== undefined && ballot.papers < leastPapers
  const all: (readonly [number, number | null])[] = [
    [inspection, parts.marks.score],
    [daily, parts.daily],
    [uncounted ? 0 : vote, parts.ballot?.score ?? null],
  ]
  const needed = all.filter(([share]) => share > 0)
  if (needed.length === 0 || needed.some(([, score]) => score === null)) return null
  const weight = needed.reduce((sum, [share]) => sum + share, 0)
  return round2(needed.reduce((sum, [share, score]) => sum + share * score!, 0) / weight)
}

export const candidateScore = (selection: Selection, candidate: Candidate): CandidateScore => {
  const { rules } = selection
  const marks = markScore(selection, candidate)
  const daily = candidate.daily?.score ?? null
  const satisfaction = candidate.daily?.satisfied ?? null
  const ballot = ballotOf(selection, candidate.id)
  const total = totalOf(selection, { marks, daily, ballot })
  const checks = (rules.kind === 'selection' ? rules.vetoes : []).map(
    ({ id }) => [id, candidate.vetoes.get(id)] as const,
  )
  const vetoed = checks.flatMap(([id, check]) => (check?.found && check.confirmed ? [id] : []))
  const bound = rules.kind === 'selection' ? rules.satisfaction : undefined
  const out = ((): Outside | null => {
    if (vetoed.length > 0) return 'vetoed'
    if (checks.some(([, check]) => !check?.confirmed)) return 'veto-open'
    if (bound && !satisfaction) return 'satisfaction-missing'
    if (bound && satisfaction && !isWithin((satisfaction.num / satisfaction.den) * 100, bound)) return 'satisfaction'
    return total === null ? 'incomplete' : null
  })()
  return { id: candidate.id, group: candidate.group, marks, daily, ballot, satisfaction, total, vetoed, out }
}

/** `in`: surely among the places; `tied`: the committee tells them apart; `below`: not among the places. */
export type Placed = CandidateScore & { readonly place: number; readonly is: 'in' | 'tied' | 'below' }
export type GroupRanking = {
  readonly group: string
  /** Absent: no quota. */
  readonly places: number | undefined
  readonly placed: readonly Placed[]
  readonly out: readonly CandidateScore[]
}

/** By group, the best first; equal totals share a place and stand in the order of their nomination. */
export const ranking = (selection: Selection): readonly GroupRanking[] => {
  const { rules } = selection
  const scores = [...selection.candidates.values()].map((candidate) => candidateScore(selection, candidate))
  const groups: { id: string; places?: number }[] = rules.kind === 'selection' ? rules.quotas : [{ id: 'all' }]
  return groups.map(({ id, places }): GroupRanking => {
    const own = scores.filter(({ group }) => group === id)
    const ranked = own.filter(({ out }) => out === null)
    const placed = ranked
      .map((one): Placed => {
        const better = ranked.filter((other) => hundredths(other.total!) > hundredths(one.total!)).length
        const equal = ranked.filter((other) => hundredths(other.total!) === hundredths(one.total!)).length
        const all = places ?? Infinity
        const is = better + equal <= all ? 'in' : better < all ? 'tied' : 'below'
        return { ...one, place: better + 1, is }
      })
      .sort((a, b) => a.place - b.place)
    return { group: id, places, placed, out: own.filter(({ out }) => out !== null) }
  })
}
