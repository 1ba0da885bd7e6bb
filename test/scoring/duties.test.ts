/** What people have to be at a window for: the shift of the roster, without granted leave; nobody else's plan. */
import { expect, test } from 'vitest'
import type { Books } from '#shared/domain/books.ts'
import type { Conduct } from '#shared/domain/conduct/conduct.ts'
import type { Roster } from '#shared/domain/roster/roster.ts'
import { shiftPresets } from '#shared/domain/roster/presets.ts'
import { Setup } from '#shared/domain/setup/setup.ts'
import { BusinessDay, StaffId } from '#shared/domain/words.ts'
import { dutiesOf } from '#shared/scoring/measures/duties.ts'
import { lengthOf } from '#shared/scoring/measures/stretches.ts'
import { setup } from '../support/cast.ts'
import { clockTime, monday } from '../support/hall.ts'

const day = BusinessDay.parse(monday)
const nobody: ReadonlySet<StaffId> = new Set()
const seen = (...staff: string[]): ReadonlySet<StaffId> => new Set(staff.map((id) => StaffId.parse(id)))

const books = (rows: Record<string, string>, leave: Record<string, readonly ('am' | 'pm')[]> = {}) => {
  const roster = {
    shifts: shiftPresets,
    rows: Object.entries(rows).map(([staff, shift]) => ({ staff, days: Array<string>(31).fill(shift) })),
  } as unknown as Roster
  const conduct = (staff: string): Conduct | undefined =>
    leave[staff] &&
    ({
      carried: leave[staff].map((half) => ({ from: { date: monday, half }, to: { date: monday, half } })),
      leaves: [],
    } as unknown as Conduct)
  return {
    story: (book: string, id: string) =>
      book === 'roster' ? (Object.keys(rows).length > 0 ? roster : undefined) : conduct(id.slice(8)),
  } as unknown as Pick<Books, 'story'>
}
const told = (with_: Pick<Books, 'story'>, who = nobody, of = setup): Record<string, number> => {
  const hours: Record<string, number> = {}
  for (const { staff, from, to } of dutiesOf(of, day, with_, who))
    hours[staff!] = (hours[staff!] ?? 0) + lengthOf([{ from, to }]) / 3_600_000
  return hours
}

test('each by the own shift; who is off has none', () =>
  expect(told(books({ wang: 'early', li: 'off', zhao: 'late' }))).toEqual({ wang: 9, zhao: 4 }))

test('a shift lies where it lies, also before the doors open and after they close', () =>
  expect(dutiesOf(setup, day, books({ wang: 'middle' }), nobody)).toEqual([
    { staff: 'wang', window: null, from: clockTime('12:00'), to: clockTime('21:00') },
  ]))

test('whom no roster names is asked for the hall’s hours where a window was opened, and otherwise for nothing', () => {
  expect(told(books({}))).toEqual({})
  expect(told(books({}), seen('li'))).toEqual({ li: 7.5 })
  expect(told(books({ wang: 'early' }), seen('li', 'wang'))).toEqual({ wang: 9, li: 7.5 })
})

test('granted leave is in no plan: a half, or the whole day', () => {
  expect(told(books({ wang: 'day' }, { wang: ['am'] }))).toEqual({ wang: 5 })
  expect(told(books({ wang: 'day' }, { wang: ['pm'] }))).toEqual({ wang: 3 })
  expect(told(books({ wang: 'day' }, { wang: ['am', 'pm'] }))).toEqual({})
})

test('who guides or works behind the windows is asked for no open time, even after sitting in', () => {
  const people = setup.people.map((one) => (one.id === 'li' ? { ...one, postKind: 'back-office' } : one))
  const changed = Setup.parse({ ...setup, people })
  expect(told(books({ li: 'early', sun: 'early' }), seen('li'), changed)).toEqual({})
})

test('on a day the hall itself is closed nobody is asked for anything', () => {
  const closed = Setup.parse({
    ...setup,
    hours: { ...setup.hours, exceptions: [{ date: monday, open: [], name: { 'zh-CN': '停电' } }] },
  })
  expect(told(books({ wang: 'early' }), seen('wang'), closed)).toEqual({})
})
