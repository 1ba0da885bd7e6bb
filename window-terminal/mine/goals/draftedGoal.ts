/** Goals as they are being written: texts as typed, until they are whole. */
import type { Goal } from '#shared/domain/goals/facts.ts'
import type { CountName, IndexName, RateName } from '#shared/domain/ruleBook/ruleBook.ts'

/** `entered`, `index efficiency`, `rate satisfied`, `count omissions`, `workload`. */
export type SourceChoice = string
export type Typed = {
  readonly id: string
  readonly name: string
  readonly indicator: string
  readonly standard: string
  readonly weight: string
  readonly target: string
  readonly source: SourceChoice
  /** Percent at which a rate earns nothing and everything; points off for each case of a count. */
  readonly zero: string
  readonly full: string
  readonly each: string
}
export const indices: readonly IndexName[] = [
  'efficiency',
  'satisfaction',
  'promise',
  'notice',
  'complaints',
  'arrival',
]
export const rates: readonly RateName[] = [
  'satisfied',
  'responded',
  'on-time',
  'notice-compliance',
  'repeat-visits',
  'errors',
  'complaint-rate',
  'arrival',
  'matters-in-time',
  'attendance',
  'success',
]
export const counts: readonly CountName[] = [
  'omissions',
  'matters-overdue',
  'complaints-verified',
  'follow-ups-overdue',
  'errors',
]

export const blank = (n: number): Typed => ({
  id: `goal-${n}`,
  name: '',
  indicator: '',
  standard: '',
  weight: '',
  target: '',
  source: 'entered',
  zero: '60',
  full: '100',
  each: '5',
})

export const typedOf = (goal: Goal): Typed => {
  const { source } = goal
  const which =
    'index' in source ? source.index : 'rate' in source ? source.rate : 'count' in source ? source.count : ''
  return {
    ...blank(0),
    ...goal,
    weight: String(goal.weight),
    target: goal.target ?? '',
    source: `${source.from} ${which}`.trim(),
    ...(source.from === 'rate' && { zero: String(source.zero), full: String(source.full) }),
    ...(source.from === 'count' && { each: String(source.each) }),
  }
}

const sourceOf = ({ source, zero, full, each }: Typed) => {
  const [from, which = ''] = source.split(' ')
  if (from === 'index') return { from: 'index', index: which } as const
  if (from === 'rate') return { from: 'rate', rate: which, zero: Number(zero), full: Number(full) } as const
  if (from === 'count') return { from: 'count', count: which, each: Number(each) } as const
  return from === 'workload' ? ({ from: 'workload' } as const) : ('entered' as const)
}

/** Whole hundredths; 0 where nothing, or nothing that is a number, was typed. */
export const hundredthsOf = (text: string): number =>
  Number.isFinite(Number(text)) ? Math.round(Number(text) * 100) : 0
export const sumOf = (all: readonly Typed[]): number => all.reduce((sum, { weight }) => sum + hundredthsOf(weight), 0)
export const isWhole = ({ name, indicator, standard, weight }: Typed): boolean =>
  [name, indicator, standard].every((text) => text.trim() !== '') && hundredthsOf(weight) > 0

export const wishedGoal = (typed: Typed) => ({
  id: typed.id,
  name: typed.name,
  indicator: typed.indicator,
  standard: typed.standard,
  weight: hundredthsOf(typed.weight) / 100,
  ...(typed.target.trim() && { target: typed.target }),
  source: sourceOf(typed),
})
