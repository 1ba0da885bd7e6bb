/** All measures, in the order they are read. The name opens the visits behind a figure. */
import * as apart from './apart.ts'
import * as calls from './calls.ts'
import type { Family, Measure } from './measure.ts'
import * as quality from './quality.ts'
import * as times from './times.ts'
import * as voices from './voices.ts'
import * as windows from './windows.ts'
import * as work from './work.ts'

export const catalogue = {
  tickets: work.tickets,
  services: work.services,
  converted: work.converted,
  transferred: work.transferred,
  wait: times.wait,
  walk: times.walk,
  handling: times.handling,
  hold: times.hold,
  recalled: calls.recalled,
  given: calls.given,
  missed: calls.missed,
  'missed-early': calls.missedEarly,
  arrival: calls.arrival,
  abandoned: calls.abandoned,
  'on-time': quality.onTime,
  'notice-compliance': quality.noticeCompliance,
  'repeat-visits': quality.repeatVisits,
  'matters-in-time': quality.mattersInTime,
  errors: quality.errors,
  'wrong-window': quality.wrongWindow,
  'complaint-rate': quality.complaintRate,
  'grade-5': voices.grade5,
  'grade-4': voices.grade4,
  'grade-3': voices.grade3,
  'grade-2': voices.grade2,
  'grade-1': voices.grade1,
  satisfied: voices.satisfied,
  responded: voices.responded,
  'on-tablet': voices.onTablet,
  open: windows.open,
  attended: windows.attended,
  paused: windows.paused,
  'idle-waited': windows.idleWaited,
  'idle-quiet': windows.idleQuiet,
  forgotten: apart.forgotten,
  'cut-off': apart.cutOff,
  short: apart.short,
  'left-out-test': apart.leftOutTest,
  'left-out-outage': apart.leftOutOutage,
  'left-out-mistake': apart.leftOutMistake,
  excluded: apart.excluded,
  'taken-back': apart.takenBack,
} as const satisfies Record<string, Measure>

export type MeasureName = keyof typeof catalogue
export const measureNames = Object.keys(catalogue) as readonly MeasureName[]
export const measuresOf = (family: Family): readonly MeasureName[] =>
  measureNames.filter((name) => catalogue[name].family === family)
