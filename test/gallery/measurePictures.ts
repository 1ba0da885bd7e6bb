/** A month of a small town's counter in figures, with visits behind them, for looking at the measures page. */
import { BusinessDay, type ServiceId, type StaffId, type TicketNumber, type WindowId } from '#shared/domain/words.ts'
import type { BehindAnswer, MeasuresAnswer } from '#shared/protocol/http.ts'
import type { NamedRow } from '#shared/scoring/measures/answer.ts'
import type { Entry, SpellEntry, TurnEntry } from '#shared/scoring/measures/entries.ts'
import { addEntry, emptyTally, figuresOf } from '#shared/scoring/measures/tally.ts'
import { galleryNow } from './fakeHall.ts'
import { minute } from './pictures.ts'

type Who = {
  readonly id: string
  readonly name: string
  readonly staffNo: string
  /** Visits finished, minutes each usually took, ratings from 1 to 5, and how many did not come. */
  readonly finished: number
  readonly minutes: number
  readonly grades: readonly number[]
  readonly missed: number
}
const who = (
  [id, name, staffNo]: readonly [string, string, string],
  [finished, minutes, missed]: readonly [number, number, number],
  grades: readonly number[],
): Who => ({ id, name, staffNo, finished, minutes, missed, grades })
const people: readonly Who[] = [
  who(['zhang-min', '张敏', '1001'], [412, 8.2, 12], [1, 2, 9, 61, 148]),
  who(['li-qiang', '李强', '1002'], [388, 9.4, 19], [0, 3, 12, 70, 96]),
  who(['wang-fang', '王芳', '1003'], [436, 7.6, 8], [0, 1, 4, 52, 201]),
  who(['chen-jing', '陈静', '1004'], [297, 12.1, 7], [2, 0, 8, 33, 77]),
  who(['liu-yang', '刘洋', '1005'], [64, 10.3, 2], [0, 0, 0, 0, 0]),
  who(['zhao-lei', '赵磊', '1006'], [0, 0, 0], [0, 0, 0, 0, 0]),
]
const day = BusinessDay.parse('2026-11-23')

const turn = ({ id, minutes, finished }: Who, i: number, came: boolean): TurnEntry => {
  const handlingMs = came ? Math.round(minutes * minute * (0.35 + ((i * 37) % 100) / 60)) : 0
  const performed = came ? 1 + Number(i % 9 === 0) : 0
  return {
    kind: 'turn',
    day,
    at: galleryNow - i * minute,
    staff: id as StaffId,
    window: 'w1' as WindowId,
    item: null,
    service: 'pension' as ServiceId,
    ticket: `A${i}` as TicketNumber,
    channel: 'kiosk',
    called: true,
    started: came,
    how: i % 40 === 3 ? 'given' : 'next',
    calls: came ? 1 + Number(i % 13 === 0) : 2,
    lastedMs: 9e4,
    startedAt: galleryNow - i * minute,
    endedAt: galleryNow - i * minute + handlingMs,
    waitMs: Math.round((4 + (finished % 11)) * minute * (0.2 + ((i * 61) % 100) / 55)),
    walkMs: 2e4 + ((i * 7) % 40) * 1e3,
    handlingMs,
    holds: Number(i % 45 === 0),
    holdMs: 4 * minute,
    ended: came ? 'finished' : 'missed',
    reason: null,
    standing: !came
      ? 'none'
      : i % 130 === 17
        ? 'forgotten'
        : handlingMs < 3 * minute && i % 50 === 0
          ? 'short'
          : 'comparable',
    kept: came ? handlingMs < 10 * minute : null,
    performed,
    converted: performed * 8e5,
  } as TurnEntry
}
const spell = ({ id }: Who, kind: SpellEntry['spell'], hours: number): Entry => ({
  kind: 'spell',
  day,
  at: galleryNow,
  to: galleryNow + hours * 60 * minute,
  staff: id as StaffId,
  window: 'w1' as WindowId,
  service: null,
  item: null,
  spell: kind,
})
const entriesOf = (one: Who): Entry[] => {
  const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))
  const rating = (grade: number, i: number): Entry => ({
    kind: 'rating',
    day,
    at: galleryNow,
    staff: one.id as StaffId,
    window: 'w1' as WindowId,
    item: null,
    grade,
    service: 'pension' as ServiceId,
    ticket: `A${i}` as TicketNumber,
    excluded: false,
    through: i % 4 === 0 ? 'phone' : 'tablet',
  })
  if (one.finished === 0) return []
  return [
    ...times(one.finished, (i) => turn(one, i, true)),
    ...times(one.missed, (i) => turn(one, i, false)),
    ...one.grades.flatMap((n, grade) => times(n, (i) => rating(grade + 1, i))),
    ...(['open', 'idle-quiet', 'idle-waited', 'paused'] as const).map((kind, i) => spell(one, kind, 120 / (1 + i * 7))),
  ]
}
const figuresFrom = (entries: readonly Entry[]) => {
  const tally = emptyTally()
  for (const entry of entries) addEntry(tally, entry)
  return figuresOf(tally)
}

const rowsBy = (by: MeasuresAnswer['by'], entries: (one: Who) => Entry[]): NamedRow[] =>
  people.map((one, i) => {
    const figures = figuresFrom(entries(one))
    if (by === 'window') return { id: `w${i + 1}`, name: { 'zh-CN': String(i + 1) }, staffNo: null, figures }
    if (by === 'hour') return { id: String(9 + i).padStart(2, '0'), name: null, staffNo: null, figures }
    return { id: one.id, name: { 'zh-CN': one.name }, staffNo: one.staffNo, figures }
  })

const answer = (
  by: MeasuresAnswer['by'],
  from: string,
  to: string,
  entries: (one: Who) => Entry[],
): MeasuresAnswer => ({
  by,
  from: BusinessDay.parse(from),
  to: BusinessDay.parse(to),
  at: galleryNow,
  seq: 48_213,
  whole: figuresFrom(people.flatMap(entries)),
  rows: rowsBy(by, entries),
})
export const fullMeasures = (by: MeasuresAnswer['by'], from: string, to: string): MeasuresAnswer =>
  answer(by, from, to, entriesOf)
export const emptyMeasures = (by: MeasuresAnswer['by'], from: string, to: string): MeasuresAnswer =>
  answer(by, from, to, () => [])

const services = ['social-register', 'pension', 'medical', 'household', 'id-card']
export const behindAnswer: BehindAnswer = {
  total: 436,
  stories: [],
  spells: [],
  visits: Array.from({ length: 40 }, (_, i) => ({
    day,
    ticket: `A${String(48 - i).padStart(3, '0')}`,
    service: services[i % services.length]!,
    stage: i === 6 ? 'expired' : 'finished',
    outcome: i === 6 ? null : (['done', 'accepted', 'incomplete'] as const)[i % 3]!,
    issuedAt: galleryNow - (i + 2) * 11 * minute,
    endedAt: i === 6 ? null : galleryNow - i * 11 * minute,
    waitMs: (4 + ((i * 7) % 13)) * minute + i * 1_000,
    handlingMs: (3 + ((i * 5) % 11)) * minute + i * 3_000,
    grade: i % 3 === 0 ? null : 5 - (i % 4 === 1 ? 1 : 0),
    forgotten: i === 9,
    leftOut: i === 11 ? 'test' : null,
  })),
}
