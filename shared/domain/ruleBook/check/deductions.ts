/** Schemes of deductions: lists that overlap, and doubling that never comes. */
import { attendanceFaults, type DeductionRules, type FaultList } from '../deductionRules.ts'
import type { SchemeOf } from '../ruleBook.ts'
import { fault, type Fault, type Path, sameIds } from './fault.ts'

const isSeen = (list: FaultList): boolean => list.faults.every(({ attendance }) => attendance !== undefined)
const longest = { month: 31, year: 366 } as const

/** Faults seen in the attendance come once a day at most; where only such are counted, there is a highest count. */
const highestCount = (rules: DeductionRules, list: FaultList): number => {
  const { counted, over } = list.doubling!
  const lists = counted === 'list' ? [list] : rules.lists
  const kinds = lists.reduce((sum, one) => sum + one.faults.length, 0)
  return lists.every(isSeen) ? kinds * longest[over] : Infinity
}

const doubling = (rules: DeductionRules, list: FaultList, path: Path): Fault[] => {
  if (!list.doubling) return []
  const { from, factor } = list.doubling
  const at = [...path, 'doubling']
  if (from.is !== 'at-least' && from.is !== 'more-than') return [fault('doubling-wrong-way', [...at, 'from'])]
  const highest = highestCount(rules, list)
  const first = from.is === 'at-least' ? Math.ceil(from.value) : Math.floor(from.value) + 1
  if (first > highest) return [fault('doubling-never', [...at, 'from'], { from: first, highest })]
  return factor === 1 || list.points === 0 ? [fault('doubling-without-effect', [...at, 'factor'])] : []
}

const twice = ({ lists }: DeductionRules, path: Path): Fault[] => {
  const all = lists.flatMap((list, l) =>
    list.faults.map((one, f) => ({ ...one, path: [...path, 'lists', l, 'faults', f] as Path })),
  )
  return [
    ...all.flatMap(({ code, path: at }, index) =>
      all.findIndex((other) => other.code === code) < index ? [fault('same-id', [...at, 'code'], { id: code })] : [],
    ),
    ...attendanceFaults.flatMap((seen) => {
      const [first, second] = all.filter(({ attendance }) => attendance === seen)
      return first && second
        ? [fault('attendance-twice', [...second.path, 'attendance'], { seen, first: first.name['zh-CN'] })]
        : []
    }),
  ]
}

const absence = ({ attendance, lists }: DeductionRules, path: Path): Fault[] => {
  const needs = attendance.lateAsAbsence !== undefined || attendance.halfDayAbsentAfterMinutes !== undefined
  const known = lists.some(({ faults }) => faults.some((one) => one.attendance === 'absent'))
  const which = attendance.lateAsAbsence ? 'lateAsAbsence' : 'halfDayAbsentAfterMinutes'
  return needs && !known ? [fault('absence-missing', [...path, 'attendance', which])] : []
}

/** A year's bound above what twelve full months give would put everybody below it. */
const yearBounds = ({ consequences, rules, every }: SchemeOf<'deductions'>, path: Path): Fault[] =>
  consequences.flatMap(({ when }, index) => {
    if (every !== 'month' || (when.is !== 'year-total' && when.is !== 'year-total-and-last')) return []
    const full = rules.full * 12
    return when.bound.value > full
      ? [fault('year-full-below', [...path, 'consequences', index, 'when', 'bound'], { value: when.bound.value, full })]
      : []
  })

export const deductionFaults = (scheme: SchemeOf<'deductions'>, path: Path): Fault[] => {
  const at = [...path, 'rules']
  const { rules } = scheme
  return [
    ...sameIds(rules.lists, [...at, 'lists'], ({ id }) => id),
    ...twice(rules, at),
    ...rules.lists.flatMap((list, index) => doubling(rules, list, [...at, 'lists', index])),
    ...absence(rules, at),
    ...yearBounds(scheme, path),
  ]
}
