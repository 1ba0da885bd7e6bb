/** One thing wrong or doubtful in a rule-book, and the small tools the checks are made of. */

/** What must be mended before a book can be proposed. */
export const faultCodes = [
  'same-id',
  'weights-not-100',
  'nothing-weighs',
  'service-unknown',
  'bands-not-falling',
  'levels-not-rising',
  'no-computed-indicator',
  'bound-wrong-way',
  'bound-never-met',
  'rate-flat',
  'doubling-wrong-way',
  'doubling-never',
  'attendance-twice',
  'absence-missing',
  'grade-unknown',
  'scheme-unknown',
  'scheme-of-other-kind',
  'goals-scheme-missing',
  'dimension-unknown',
  'mark-over-full',
  'trim-leaves-nobody',
  'section-not-here',
  'effective-not-first',
  'effective-frozen',
] as const
/** What is worth a look, and stops nobody. */
export const hintCodes = [
  'english-missing',
  'weights-shared-out',
  'post-not-weighed',
  'doubling-without-effect',
  'daily-entered',
  'deducted-twice',
  'year-full-below',
  'displaces-later',
  'reaches-back',
] as const
export type FaultCode = (typeof faultCodes)[number]
export type HintCode = (typeof hintCodes)[number]
/** A way into the book: `['schemes', 0, 'indicators', 2, 'weight']`; `['effective']` is the date it is proposed for. */
export type Path = readonly (string | number)[]

/** `detail`: the figures and names its sentence needs. */
export type Fault<C extends string = FaultCode | HintCode> = {
  readonly code: C
  readonly path: Path
  readonly detail: Readonly<Record<string, string | number>>
}
export const fault = <C extends FaultCode | HintCode>(code: C, path: Path, detail: Fault['detail'] = {}): Fault<C> => ({
  code,
  path,
  detail,
})

const hints: ReadonlySet<string> = new Set(hintCodes)
/** Does it only ask for a look? */
export const isHint = ({ code }: Fault): boolean => hints.has(code)

/** Entries whose key an earlier one of the list has already. */
export const sameIds = <T>(list: readonly T[], path: Path, idOf: (entry: T) => string, key = 'id'): Fault[] =>
  list.flatMap((entry, index) =>
    list.findIndex((other) => idOf(other) === idOf(entry)) < index
      ? [fault('same-id', [...path, index, key], { id: idOf(entry) })]
      : [],
  )
