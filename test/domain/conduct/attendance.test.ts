/** Attendance of one day: every edge of late, early, absent, off post and opened late; and what is nobody's fault. */
import { expect, test } from 'vitest'
import { attendanceOf, attendanceRate } from '#shared/domain/conduct/attendance.ts'
import { attendanceRules, called, dutyOf, foundIn, hallHours, marksOf, type RollCall } from '../../support/rollCall.ts'

type Case = readonly [what: string, lines: readonly string[], how: RollCall, found: string]
const beforeStart = { lateAfter: 'sign-in-time' }
const bound = (is: string, value: number) => ({ is, value })

test.each<Case>([
  ['signed in a quarter of an hour before', ['08:15 in', '17:30 out'], {}, 'nothing'],
  ['on the stroke of the beginning', ['08:30 in', '17:30 out'], {}, 'nothing'],
  ['the clock still shows 08:30', ['08:30:59 in', '17:30 out'], {}, 'nothing'],
  ['late by one minute', ['08:31 in', '17:30 out'], {}, 'late 1'],
  [
    'five minutes of grace: more than five is late',
    ['08:35 in', '17:30 out'],
    { rules: { grace: bound('more-than', 5) } },
    'nothing',
  ],
  ['five minutes of grace, six late', ['08:36 in', '17:30 out'], { rules: { grace: bound('more-than', 5) } }, 'late 6'],
  ['late from five minutes on', ['08:35 in', '17:30 out'], { rules: { grace: bound('at-least', 5) } }, 'late 5'],
  ['where the sign-in time counts, 08:15 is in time', ['08:15 in', '17:30 out'], { rules: beforeStart }, 'nothing'],
  ['where the sign-in time counts, 08:16 is late', ['08:16 in', '17:30 out'], { rules: beforeStart }, 'late 1'],
  [
    'the afternoon begins when it begins, not a quarter before',
    ['08:15 in', '12:00 out', '13:30 in', '17:30 out'],
    { rules: beforeStart },
    'nothing',
  ],
  ['late after lunch', ['08:15 in', '12:00 out', '13:42 in', '17:30 out'], {}, 'late 12'],
  ['left at the end', ['08:15 in', '17:30 out'], {}, 'nothing'],
  ['left within the last minute', ['08:15 in', '17:29:30 out'], {}, 'nothing'],
  ['left a minute early', ['08:15 in', '17:29 out'], {}, 'early 1'],
  ['left before lunch', ['08:15 in', '11:50 out', '13:25 in', '17:30 out'], {}, 'early 10'],
  ['a forgotten sign-out is no early leave', ['08:15 in', '23:00 end'], {}, 'nothing'],
  ['the day closed before the duty was over is no early leave', ['08:15 in', '17:00 end'], {}, 'nothing'],
  ['never came', ['17:30 end'], {}, 'absent 1'],
  ['only in the morning', ['08:15 in', '12:00 out'], {}, 'absent 0.5'],
  ['only in the afternoon', ['13:20 in', '17:30 out'], {}, 'absent 0.5'],
  [
    '31 minutes late is half a day absent by such a rule',
    ['09:01 in', '17:30 out'],
    { rules: { halfDayAbsentAfterMinutes: bound('more-than', 30) } },
    'absent 0.5',
  ],
  [
    '30 minutes late is not yet',
    ['09:00 in', '17:30 out'],
    { rules: { halfDayAbsentAfterMinutes: bound('more-than', 30) } },
    'late 30',
  ],
  [
    'signed out for 31 minutes within the morning',
    ['08:15 in', '09:00 out', '09:31 in', '17:30 out'],
    {},
    'off-post 31',
  ],
  ['signed out for 30 minutes', ['08:15 in', '09:00 out', '09:30 in', '17:30 out'], {}, 'nothing'],
  ['a long pause for a meeting', ['08:15 in', '09:00 pause meeting', '11:00 resume', '17:30 out'], {}, 'nothing'],
  ['a long break', ['08:15 in', '09:00 pause break', '09:45 resume', '17:30 out'], {}, 'off-post 45'],
  [
    'a break over lunch counts only while on duty',
    ['08:15 in', '11:45 pause break', '13:40 resume', '17:30 out'],
    {},
    'nothing',
  ],
  ['a break that was never ended', ['08:15 in', '16:30 pause break', '17:30 out'], {}, 'off-post 60'],
  ['opened six minutes late', ['08:15 in', '08:36 open', '17:30 out'], { opensWindow: true }, 'opened-late 6'],
  ['opened five minutes late', ['08:15 in', '08:35 open', '17:30 out'], { opensWindow: true }, 'nothing'],
  ['a guide opens nothing', ['08:15 in', '08:50 open', '17:30 out'], {}, 'nothing'],
  ['late, and so opened late: said once', ['08:40 in', '08:41 open', '17:30 out'], { opensWindow: true }, 'late 10'],
  ['leave in the morning', ['13:20 in', '17:30 out'], { leave: [true, false] }, 'nothing'],
  ['leave in the morning, late in the afternoon', ['13:33 in', '17:30 out'], { leave: [true, false] }, 'late 3'],
  ['leave in the afternoon', ['08:15 in', '12:00 out'], { leave: [false, true] }, 'nothing'],
  ['leave all day', [], { leave: [true, true] }, 'nothing'],
  ['leave in the morning and then never seen', ['17:30 end'], { leave: [true, false] }, 'absent 0.5'],
  ['an unbroken shift: the first half missed', ['12:40 in', '17:00 out'], { duty: '08:00-17:00' }, 'absent 0.5'],
  ['an unbroken shift, late within its first half', ['09:10 in', '17:00 out'], { duty: '08:00-17:00' }, 'late 70'],
  ['an unbroken shift left at its middle', ['07:50 in', '12:30 out'], { duty: '08:00-17:00' }, 'absent 0.5'],
])('%s', (_, lines, how, found) => expect(foundIn(called(lines, how))).toBe(found))

test('a day off has no attendance, nor has a day on which the hall never ran', () => {
  const of = { staff: 'wang', duty: [], leave: [false, false], opensWindow: true } as const
  expect(attendanceOf(marksOf('08:15 in'), of, attendanceRules())).toBeUndefined()
  expect(attendanceOf(marksOf('17:30 end'), { ...of, duty: dutyOf(hallHours) }, attendanceRules())).toBeUndefined()
})

test('every finding names the facts that show it', () => {
  const day = called(['08:40 in', '09:00 pause other', '09:40 resume', '17:00 out', '18:00 end'])
  expect(day?.findings).toEqual([
    { fault: 'late', minutes: 10, evidence: [1] },
    { fault: 'off-post', minutes: 40, evidence: [2, 3] },
    { fault: 'early', minutes: 30, evidence: [4] },
  ])
  expect(called(['18:00 end'])?.findings).toEqual([{ fault: 'absent', days: 1, evidence: [1] }])
})

test('halves due and attended make the rate of attendance; leave is in neither', () => {
  const days = [
    called(['08:15 in', '17:30 out'])!,
    called(['08:15 in', '12:00 out'])!,
    called(['13:20 in', '17:30 out'], { leave: [true, false] })!,
    called([], { leave: [true, true] })!,
    called(['17:30 end'])!,
  ]
  expect(days.map(({ state }) => state)).toEqual(['present', 'half-absent', 'present', 'on-leave', 'absent'])
  expect(attendanceRate(days)).toEqual({ num: 4, den: 7, rate: 4 / 7 })
  expect(attendanceRate([days[3]!])).toEqual({ num: 0, den: 0, rate: null })
})
