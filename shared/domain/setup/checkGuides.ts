/** What items with their guides, and the published calendars, may get wrong although every field of them reads well. */
import type { SetupDraft } from './check.ts'
import { isDate, problem, repeated, type SetupProblem } from './problem.ts'

type Items = Pick<SetupDraft, 'items' | 'services' | 'units'>
type Item = SetupDraft['items'][number]

/** A promise is kept within the statutory limit; days of different kinds cannot be compared. */
const limits = ({ kind, promised, statutory, name }: Item, path: readonly (string | number)[]): SetupProblem[] => {
  if (!promised) return kind === 'promised' ? [problem('promise-missing', [...path, 'promised'], name['zh-CN'])] : []
  const longer = statutory !== undefined && statutory.of === promised.of && promised.days > statutory.days
  return longer
    ? [problem('promise-too-long', [...path, 'promised'], String(promised.days), String(statutory.days))]
    : []
}

/** Items that fit together with the queues and units of the setup. Ids of items are looked at with all others. */
export const checkItems = ({ items, services, units }: Items): SetupProblem[] => {
  const queues = new Set(services.map(({ id }) => id))
  const organs = new Set(units.map(({ id }) => id))
  return items.flatMap((item, index) => {
    const path = ['items', index]
    const name = item.name['zh-CN']
    const { organ, edition } = item
    return [
      ...(queues.has(item.service) ? [] : [problem('item-service-unknown', [...path, 'service'], name, item.service)]),
      ...(organ === undefined || organs.has(organ) ? [] : [problem('organ-unknown', [...path, 'organ'], name, organ)]),
      ...(edition === undefined || isDate(edition) ? [] : [problem('date-impossible', [...path, 'edition'], edition)]),
      ...limits(item, path),
      ...repeated(
        item.materials,
        (material) => material.id,
        (material, _, at) => problem('same-id', [...path, 'materials', at, 'id'], material.id),
      ),
    ]
  })
}

const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())

const oneYear = ({ year, off, work }: SetupDraft['workYears'][number], at: number): SetupProblem[] => {
  const days = (part: 'off' | 'work', list: readonly string[]): SetupProblem[] => [
    ...list.flatMap((date, index) => {
      const path = ['workYears', at, part, index]
      if (!isDate(date)) return [problem('date-impossible', path, date)]
      if (date.slice(0, 4) !== String(year)) return [problem('date-of-other-year', path, date, String(year))]
      return part === 'work' && !isWeekend(date) ? [problem('worked-on-weekday', path, date)] : []
    }),
    ...repeated(
      list,
      (date) => date,
      (date, _, index) => problem('same-date', ['workYears', at, part, index], date),
    ),
  ]
  const both = work.flatMap((date, index) =>
    off.includes(date) ? [problem('off-and-worked', ['workYears', at, 'work', index], date)] : [],
  )
  return [...days('off', off), ...days('work', work), ...both]
}

const calendars = ({ workYears }: SetupDraft): SetupProblem[] => [
  ...repeated(
    workYears,
    ({ year }) => String(year),
    ({ year }, _, index) => problem('same-year', ['workYears', index, 'year'], String(year)),
  ),
  ...workYears.flatMap(oneYear),
]

/** Items and calendars; a year that is missing is no fault of the document, and is said where it is edited. */
export const guides = (setup: SetupDraft): SetupProblem[] => [...checkItems(setup), ...calendars(setup)]
