/** Deductions as screens show them: with names, the facts behind them, and what they cost. */
import type { Conduct, Deduction } from '#shared/domain/conduct/conduct.ts'
import { leaveOn } from '#shared/domain/conduct/leaves.ts'
import type { DeductionScheme } from '#shared/domain/conduct/rules.ts'
import { staffOf, windowName } from '#shared/domain/hall/people.ts'
import type { Hall } from '#shared/domain/hall/hall.ts'
import type { Said } from '#shared/domain/ruleBook/ruleBook.ts'
import type { BusinessDay, EvidenceId } from '#shared/domain/words.ts'
import { faultId, faultsIn, faultsOfYear } from '#shared/scoring/discipline/faults.ts'
import { monthScore, type Fault, type Line, type MonthScore } from '#shared/scoring/discipline/monthScore.ts'
import type { ShownRules } from './conductRules.ts'
import type { Scene } from './scene.ts'

/** A month counted by one scheme: its rules, what stands against the person, and what is left. */
export type Counted = {
  readonly scheme: DeductionScheme
  readonly faults: readonly Fault[]
  readonly score: MonthScore
}

/** The month's score by one scheme. Other months are only read where the rules count over the year. */
export const counted = (
  { books }: Pick<Scene, 'books'>,
  conduct: Conduct | undefined,
  scheme: DeductionScheme,
  of: { staff: string; month: string },
): Counted => {
  const overYear = scheme.rules.lists.some(({ doubling }) => doubling?.over === 'year')
  const faults = overYear
    ? faultsOfYear(books, of.staff, scheme.id, of.month)
    : conduct
      ? faultsIn(conduct, scheme.id, scheme.rules)
      : []
  return { scheme, faults, score: monthScore(scheme.rules, faults, of.month) }
}

/** A fact a deduction stands on. */
export type ShownMark = {
  readonly seq: number
  readonly at: number
  readonly mark: string
  readonly window: string | null
  readonly reason: string | null
}
type By = { readonly at: number; readonly by: string | null }
export type ShownDeduction = Pick<
  Deduction,
  'deduction' | 'scheme' | 'code' | 'from' | 'finding' | 'times' | 'should' | 'note' | 'stage' | 'noCalendarOf'
> & {
  readonly conduct: string
  readonly date: BusinessDay
  readonly staff: string
  readonly name: string
  readonly fault: Said
  readonly evidence: readonly EvidenceId[]
  readonly marks: readonly ShownMark[]
  /** Halves of that day on granted leave. */
  readonly leave: readonly [boolean, boolean]
  /** Who stands in its story by id: none of them decides it alone. */
  readonly proposedBy: string | null
  readonly confirmedBy: string | null
  readonly proposed: By
  readonly confirmed:
    | (By & { readonly note: string | undefined; readonly objectBy: string | null; readonly objectAt: number | null })
    | null
  readonly dropped: (By & { readonly reason: string }) | null
  readonly appeal:
    | (By & {
        readonly ground: string
        readonly statement: string
        readonly decideBy: string | null
        readonly overdue: boolean
        readonly decided: (By & { readonly upheld: boolean; readonly reason: string }) | null
      })
    | null
  /** What it takes off now; null while it takes nothing off. */
  readonly line: Line | null
  /** What a proposal would take off, were it confirmed now. */
  readonly would: Line | null
}

const nameOf = (hall: Hall, id: string | undefined): string | null =>
  id === undefined ? null : (staffOf(hall, id as never)?.name ?? id)

const marksFor = ({ hall, books }: Pick<Scene, 'hall' | 'books'>, one: Deduction, staff: string): ShownMark[] => {
  const wanted = one.finding?.evidence ?? []
  return books
    .marksOf(one.date)
    .filter(({ seq, staff: whose, mark }) =>
      one.finding?.fault === 'absent'
        ? wanted.includes(seq) || (whose === staff && mark.startsWith('signed'))
        : wanted.includes(seq),
    )
    .map(({ seq, at, mark, window, reason }) => ({
      seq,
      at,
      mark,
      reason,
      window: window === null ? null : windowName(hall, window as never),
    }))
}

export const shownDeduction = (
  scene: Pick<Scene, 'hall' | 'books'>,
  conduct: Conduct,
  one: Deduction,
  rules: ShownRules | null,
  all: readonly Counted[],
): ShownDeduction => {
  const { hall } = scene
  const by = (done: { readonly at: number; readonly staff: string | undefined }): By => ({
    at: done.at,
    by: nameOf(hall, done.staff),
  })
  const { deduction, scheme, code, date, from, finding, times, should, note, stage, noCalendarOf, evidence } = one
  const known = rules?.schemes.find(({ id }) => id === scheme)?.faults.find((fault) => fault.code === code)
  const mine = all.find((one) => one.scheme.id === scheme)
  const id = faultId(conduct.id, deduction)
  const plain = (line: Line) => line.id === id && line.because !== 'surcharge'
  const { confirmed, dropped, appeal } = one
  return {
    deduction,
    scheme,
    code,
    date,
    from,
    finding,
    times,
    should,
    note,
    stage,
    noCalendarOf,
    evidence,
    conduct: conduct.id,
    staff: conduct.staff,
    name: nameOf(hall, conduct.staff) ?? conduct.staff,
    fault: known?.name ?? { 'zh-CN': code },
    marks: marksFor(scene, one, conduct.staff),
    leave: leaveOn(conduct, date),
    proposedBy: one.proposed.staff ?? null,
    confirmedBy: confirmed?.staff ?? null,
    proposed: by(one.proposed),
    confirmed: confirmed
      ? {
          ...by(confirmed),
          note: confirmed.note,
          objectBy: confirmed.object?.by ?? null,
          objectAt: confirmed.object?.at ?? null,
        }
      : null,
    dropped: dropped
      ? {
          ...by(dropped),
          reason: dropped.reason,
        }
      : null,
    appeal: appeal
      ? {
          ...by(appeal),
          ground: appeal.ground,
          statement: appeal.statement,
          decideBy: appeal.decide?.by ?? null,
          overdue: appeal.overdue,
          decided: appeal.decided
            ? {
                ...by(appeal.decided),
                upheld: appeal.decided.upheld,
                reason: appeal.decided.reason,
              }
            : null,
        }
      : null,
    line: mine?.score.lines.find(plain) ?? null,
    would:
      mine && stage === 'proposed'
        ? (monthScore(
            mine.scheme.rules,
            [
              ...mine.faults,
              {
                id,
                date,
                code,
                should,
              },
            ],
            conduct.month,
          ).lines.find(plain) ?? null)
        : null,
  }
}
