/** What a hall makes of a row: who was served where, and everything that had to be decided because the log left it open. */
import { businessDayOf, instantOf } from '#shared/domain/calendar.ts'
import type { Mapping } from './mapping.ts'
import type { Row } from './rows.ts'

/** Every kind of decision, with what was done. A row may need several; none is left out of the list. */
export const interpretations = {
  'start-before-arrival': [
    '开始早于到达：按开始时取号',
    'started before it arrived: the number is drawn when the service starts',
  ],
  'abandon-before-arrival': ['离开早于到达：按到达时离开', 'left before it arrived: leaves when it arrives'],
  'served-and-abandoned': [
    '既办理又离开：按办理计，离开时间不用',
    'both served and left: counted as served, the leaving is not used',
  ],
  'server-of-abandoned': ['未办理却写有窗口：窗口不用', 'left unserved, yet a server is named: the server is not used'],
  'no-server': [
    '办理了却没有写窗口：由一个备用窗口办理',
    'served, no server named: served at a spare window of its own',
  ],
  overlap: [
    '同一窗口前一位未完又开始下一位：前一位挂起，回来再办',
    'the server began before the one before was done: that one is put on hold and resumed afterwards',
  ],
  'zero-length': [
    '办理时长为零：叫号、开始、结束在同一时刻',
    'a service of no length: call, start and end in one instant',
  ],
  'past-midnight': ['跨过午夜：记在同一个业务日', 'runs past midnight: stays in the business day it began in'],
  'night-before': [
    '到达早于换日时刻：记在前一业务日',
    'arrived before the cut-over hour: belongs to the business day before',
  ],
  'no-end': ['有开始没有结束：到一天结束时作废', 'started and never ended: ends with the day'],
  'no-outcome': ['既未办理也未离开：等到一天结束', 'neither served nor left: waits until the day ends'],
  'cut-off': [
    '换日时刻仍未结束：随业务日结束，之后的时间不用',
    'still open at the cut-over hour: ends with its business day, what came later is not used',
  ],
  'out-of-hours': [
    '取号机已停止取号：由前台取号',
    'arrived when the kiosk gives no numbers: the reception desk issues it',
  ],
} as const satisfies Record<string, readonly [chinese: string, english: string]>
export type Interpretation = keyof typeof interpretations

/** One row as a visit to be lived. Absent times do not happen. */
export type Reading = {
  readonly row: Row
  /** The business day it belongs to. */
  readonly day: string
  readonly arrival: number
  readonly start?: number
  readonly end?: number
  readonly leave?: number
  /** The window that serves it; a spare window has a name of its own. */
  readonly server?: string
  /** How the visit has to end in the hall's registers. */
  readonly stage: 'finished' | 'left' | 'expired'
  readonly notes: readonly Interpretation[]
}
type Draft = { -readonly [K in keyof Reading]: Reading[K] } & { notes: Interpretation[] }

export const spareServer = (n: number): string => `未记名${n}`

/** The day's rows as visits, in order of arrival. */
export const interpret = (rows: readonly Row[], mapping: Mapping): Reading[] => {
  const drafts = rows.map((row) => readingOf(row, mapping))
  nameSpareServers(drafts)
  markOverlaps(drafts)
  return drafts.sort((a, b) => a.arrival - b.arrival || a.row.line - b.row.line)
}

const readingOf = (row: Row, mapping: Mapping): Draft => {
  const notes: Interpretation[] = []
  const { start, end, abandon, server } = row
  const served = start !== undefined
  let { arrival } = row
  if (served && start < arrival) {
    notes.push('start-before-arrival')
    arrival = start
  }
  let leave = served ? undefined : abandon
  if (served && abandon !== undefined) notes.push('served-and-abandoned')
  if (leave !== undefined && leave < arrival) {
    notes.push('abandon-before-arrival')
    leave = arrival
  }
  if (!served && server !== undefined) notes.push('server-of-abandoned')
  if (served && start === end) notes.push('zero-length')
  if (served && end === undefined) notes.push('no-end')
  if (!served && leave === undefined) notes.push('no-outcome')
  const draft: Draft = {
    row,
    day: businessDayOf(arrival, mapping),
    arrival,
    stage: end !== undefined ? 'finished' : leave !== undefined ? 'left' : 'expired',
    notes,
    ...(served && { start }),
    ...(end !== undefined && { end }),
    ...(leave !== undefined && { leave }),
    ...(served && server !== undefined && { server }),
  }
  placeInDay(draft, mapping)
  return draft
}

/** Which business day it belongs to, and what that day's end cuts off. */
const placeInDay = (draft: Draft, mapping: Mapping): void => {
  const { notes, arrival, day } = draft
  const hour = `${String(mapping.cutOverHour).padStart(2, '0')}:00`
  const dateOf = (at: number): string => businessDayOf(at, { ...mapping, cutOverHour: 0 })
  if (dateOf(arrival) !== day) notes.push('night-before')
  const last = Math.max(arrival, draft.start ?? 0, draft.end ?? 0, draft.leave ?? 0)
  if (dateOf(last) !== dateOf(arrival) && !notes.includes('night-before')) notes.push('past-midnight')
  if (businessDayOf(last, mapping) === day) return
  notes.push('cut-off')
  draft.stage = 'expired'
  const over = instantOf(dateOf(instantOf(day, '12:00', mapping.timeZone) + 86_400_000), hour, mapping.timeZone)
  if (draft.start !== undefined && draft.start >= over) delete draft.start
  if (draft.start === undefined) delete draft.server
  delete draft.end
  delete draft.leave
}

/** Rows that nobody's name stands beside are served at as few spare windows as can be. */
const nameSpareServers = (drafts: readonly Draft[]): void => {
  const freeAt: number[] = []
  for (const draft of byStart(drafts)) {
    if (draft.server !== undefined || draft.start === undefined) continue
    draft.notes.push('no-server')
    let n = freeAt.findIndex((at) => at <= draft.start!)
    if (n < 0) n = freeAt.push(0) - 1
    freeAt[n] = draft.end ?? Infinity
    draft.server = spareServer(n + 1)
  }
}

const markOverlaps = (drafts: readonly Draft[]): void => {
  const busyUntil = new Map<string, number>()
  for (const draft of byStart(drafts)) {
    const { day, server, start, end = Infinity } = draft
    if (server === undefined || start === undefined) continue
    // Whoever never ends ends with the day: the next morning every window is free.
    const window = `${day} ${server}`
    const until = busyUntil.get(window) ?? -Infinity
    if (start < until) draft.notes.push('overlap')
    busyUntil.set(window, Math.max(until, end))
  }
}

/** Services of no length come first at their instant: they are over before the next begins. */
const byStart = (drafts: readonly Draft[]): Draft[] =>
  [...drafts].sort(
    (a, b) =>
      (a.start ?? Infinity) - (b.start ?? Infinity) ||
      Number(a.end !== a.start) - Number(b.end !== b.start) ||
      a.row.line - b.row.line,
  )
