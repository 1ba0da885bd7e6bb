/** The hall's own day and hours, by its time zone and cut-over hour; never "today" from the machine. */
import { publishedAs, type Years } from './publishedDays.ts'
import type { Setup } from './setup/setup.ts'
import type { BusinessDay } from './words.ts'

const minute = 60_000
const hour = 60 * minute
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

const formats = new Map<string, Intl.DateTimeFormat>()
const formatFor = (timeZone: string): Intl.DateTimeFormat => {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    formats.set(timeZone, format)
  }
  return format
}

/** Calendar date and wall clock in `timeZone` at an instant (ms since 1970). */
export const localTime = (at: number, timeZone: string): { date: string; time: string; seconds: number } => {
  const part: Record<string, string> = {}
  for (const { type, value } of formatFor(timeZone).formatToParts(at)) part[type] = value
  const time = `${part['hour']}:${part['minute']}`
  return {
    date: `${part['year']}-${part['month']}-${part['day']}`,
    time,
    seconds: Number(part['hour']) * 3600 + Number(part['minute']) * 60 + Number(part['second']),
  }
}

/** The instant at which the wall clock of `timeZone` shows `date` `time`; in a skipped hour, the moment after the gap. */
export const instantOf = (date: string, time: string, timeZone: string): number => {
  const asUtc = Date.parse(`${date}T${time}:00Z`)
  const offsetAt = (at: number): number => {
    const local = localTime(at, timeZone)
    return Date.parse(`${local.date}T00:00:00Z`) + local.seconds * 1000 - Math.floor(at / 1000) * 1000
  }
  const guess = asUtc - offsetAt(asUtc)
  return asUtc - offsetAt(guess)
}

const dateAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 24 * hour).toISOString().slice(0, 10)

type Zone = Pick<Setup, 'timeZone' | 'cutOverHour'>

/** The day last asked about, per setup: asking for the same day again, as every wish does, costs nothing. */
const lastDay = new WeakMap<Zone, { day: BusinessDay; from: number; to: number }>()

/** Before the cut-over hour it is still yesterday. */
export const businessDayOf = (at: number, zone: Zone): BusinessDay => {
  const known = lastDay.get(zone)
  if (known && at >= known.from && at < known.to) return known.day
  const local = localTime(at, zone.timeZone)
  const day = (local.seconds < zone.cutOverHour * 3600 ? dateAfter(local.date, -1) : local.date) as BusinessDay
  const cutOver = `${String(zone.cutOverHour).padStart(2, '0')}:00`
  const startOf = (date: string) => instantOf(date, cutOver, zone.timeZone)
  lastDay.set(zone, { day, from: startOf(day), to: startOf(dateAfter(day, 1)) })
  return day
}

/** Without `workYears` every week is like any other. */
type Hours = Pick<Setup, 'timeZone' | 'cutOverHour' | 'hours'> & { readonly workYears?: Years }

type Stretch = { readonly from: number; readonly to: number }
const knownStretches = new WeakMap<Hours, Map<string, readonly Stretch[]>>()

/** Opening stretches of a date: the hall's own exceptions, else the published calendar, else the weekly plan. */
export const stretchesOf = (setup: Hours, date: string): readonly Stretch[] => {
  let known = knownStretches.get(setup)
  if (!known) knownStretches.set(setup, (known = new Map()))
  const found = known.get(date) ?? readStretches(setup, date)
  if (known.size > 60) known.clear()
  known.set(date, found)
  return found
}

const noYears: Years = []
const noHours: Hours['hours']['exceptions'][number]['open'] = []

/** A published day off is closed. A worked weekend has the hours of the first weekday that has any, usually Monday's. */
const hoursOn = ({ hours, workYears = noYears }: Hours, date: string) => {
  const exception = hours.exceptions.find((e) => e.date === date)
  if (exception) return exception.open
  const published = publishedAs(workYears, date)
  if (published === 'off') return noHours
  const own = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]!
  const isShifted = published === 'work' && (own === 'sat' || own === 'sun')
  const like = isShifted ? weekdays.slice(1, 6).find((day) => hours.weekly[day]?.length) : undefined
  return hours.weekly[like ?? own] ?? noHours
}

const publicHoliday = { 'zh-CN': '法定节假日', en: 'Public holiday' }
/** Why this date is not like the others: what the hall says itself, or the published day off. */
const reasonOf = ({ hours, workYears = noYears }: Hours, date: string): OpenHours['because'] => {
  const exception = hours.exceptions.find((e) => e.date === date)
  if (exception) return exception.name
  return publishedAs(workYears, date) === 'off' ? publicHoliday : undefined
}

const readStretches = (setup: Hours, date: string): readonly Stretch[] =>
  hoursOn(setup, date)
    .map(([from, to]) => ({ from: instantOf(date, from, setup.timeZone), to: instantOf(date, to, setup.timeZone) }))
    .sort((a, b) => a.from - b.from)

export type OpenHours = {
  /** Windows serve now. */
  readonly open: boolean
  /** Numbers are given now: a little before opening, until shortly before the last closing; through lunch. */
  readonly issuing: boolean
  /** Name of the holiday, when the date has one. */
  readonly because?: { readonly 'zh-CN': string; readonly en?: string | undefined } | undefined
  /** When numbers are given again, ms since 1970; absent when not within three weeks. */
  readonly nextIssuingAt?: number
  readonly closesAt?: number
}

type HoursAndRules = Hours & Pick<Setup, 'rules'>

const issuingOf = (setup: HoursAndRules, date: string): { from: number; to: number } | undefined => {
  const stretches = stretchesOf(setup, date)
  const [first] = stretches
  const last = stretches[stretches.length - 1]
  if (!first || !last) return undefined
  return {
    from: first.from - setup.rules.issueBeforeOpeningMinutes * minute,
    to: last.to - setup.rules.lastIssueBeforeClosingMinutes * minute,
  }
}

/** Open or closed at `at`, and what a citizen in front of a closed door needs to know. */
export const hoursAt = (setup: HoursAndRules, at: number): OpenHours => {
  const today = businessDayOf(at, setup)
  const stretches = stretchesOf(setup, today)
  const issuing = issuingOf(setup, today)
  const isIssuing = issuing !== undefined && at >= issuing.from && at < issuing.to
  const because = reasonOf(setup, today)
  const closesAt = stretches[stretches.length - 1]?.to
  let nextIssuingAt: number | undefined
  for (let ahead = 0; !isIssuing && ahead <= 21 && nextIssuingAt === undefined; ahead++) {
    const day = issuingOf(setup, dateAfter(today, ahead))
    if (day && day.from > at) nextIssuingAt = day.from
  }
  return {
    open: stretches.some((s) => at >= s.from && at < s.to),
    issuing: isIssuing,
    ...(because && { because }),
    ...(nextIssuingAt !== undefined && { nextIssuingAt }),
    ...(closesAt !== undefined && { closesAt }),
  }
}

/** The last closing time of the business day of `at`; undefined on a day off. */
export const closingAt = (setup: Hours, at: number): number | undefined => {
  const stretches = stretchesOf(setup, businessDayOf(at, setup))
  return stretches[stretches.length - 1]?.to
}
