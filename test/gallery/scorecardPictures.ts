/** A month of a small town's counter in figures, with visits and records behind them, for looking at the scorecard. */
import { BusinessDay } from '#shared/domain/words.ts'
import type { FactsAnswer, ScorecardAnswer, VisitsAnswer } from '#shared/protocol/http.ts'
import { type FactRow, type Measure, scorecardRow, type ScorecardRow, type Tally } from '#shared/scoring/scorecard.ts'
import { galleryNow } from './fakeHall.ts'
import { minute } from './pictures.ts'

/** A spread of `n` times around `middle` minutes, the same every time. */
const times = (n: number, middle: number): number[] =>
  Array.from({ length: n }, (_, i) => Math.round(middle * minute * (0.35 + ((i * 37) % 100) / 60)))

const tally = (
  finished: number,
  handling: number,
  grades: readonly number[],
  rest: Partial<Record<Measure, number>>,
): Tally => ({
  counts: {
    finished,
    ...Object.fromEntries(grades.map((count, i) => [`grade-${i + 1}`, count])),
    ...rest,
  },
  times: {
    wait: times(finished, 4 + (finished % 11)),
    walk: times(finished, 0.4 + (finished % 7) / 10),
    handling: times(finished, handling),
  },
})

type Who = readonly [id: string, name: string, staffNo: string, tally: Tally]
const people: readonly Who[] = [
  [
    'zhang-min',
    '张敏',
    '1001',
    tally(412, 8.2, [1, 2, 9, 61, 148], { recalled: 31, missed: 12, held: 9, transferred: 14, noticed: 38 }),
  ],
  [
    'li-qiang',
    '李强',
    '1002',
    tally(388, 9.4, [0, 3, 12, 70, 96], {
      recalled: 44,
      missed: 19,
      held: 4,
      transferred: 22,
      noticed: 25,
      forgotten: 3,
    }),
  ],
  [
    'wang-fang',
    '王芳',
    '1003',
    tally(436, 7.6, [0, 1, 4, 52, 201], { recalled: 25, missed: 8, held: 15, transferred: 9, noticed: 51 }),
  ],
  [
    'chen-jing',
    '陈静',
    '1004',
    tally(297, 12.1, [2, 0, 8, 33, 77], {
      recalled: 18,
      missed: 7,
      held: 22,
      transferred: 31,
      noticed: 64,
      expired: 1,
    }),
  ],
  ['liu-yang', '刘洋', '1005', tally(64, 10.3, [0, 0, 0, 0, 0], { recalled: 6, missed: 2 })],
  ['zhao-lei', '赵磊', '1006', { counts: {}, times: {} }],
]
const rowOf = ([id, name, staffNo, of]: Who): ScorecardRow => scorecardRow({ id, name, staffNo }, of)
const windows: readonly ScorecardRow[] = people.map(([, , , of], i) =>
  scorecardRow({ id: `w${i + 1}`, name: String(i + 1), staffNo: null }, of),
)

const together: Tally = {
  counts: people.reduce<Partial<Record<Measure, number>>>((sum, [, , , { counts }]) => {
    for (const [measure, count] of Object.entries(counts) as [Measure, number][])
      sum[measure] = (sum[measure] ?? 0) + count
    return sum
  }, {}),
  times: {
    wait: people.flatMap(([, , , of]) => of.times.wait ?? []),
    walk: people.flatMap(([, , , of]) => of.times.walk ?? []),
    handling: people.flatMap(([, , , of]) => of.times.handling ?? []),
  },
}
const whole = scorecardRow({ id: '', name: '清河镇便民服务中心', staffNo: null }, together)
const nothing: Tally = { counts: {}, times: {} }
const day = BusinessDay.parse('2026-11-23')

export const fullCard = (by: 'staff' | 'window', from: string, to: string): ScorecardAnswer => ({
  by,
  from: BusinessDay.parse(from),
  to: BusinessDay.parse(to),
  at: galleryNow,
  seq: 48_213,
  rows: by === 'staff' ? people.map(rowOf) : windows,
  whole,
})
export const emptyCard = (by: 'staff' | 'window', from: string, to: string): ScorecardAnswer => ({
  ...fullCard(by, from, to),
  rows: people.map(([id, name, staffNo]) => scorecardRow({ id, name, staffNo }, nothing)),
  whole: scorecardRow({ id: '', name: '', staffNo: null }, nothing),
})

const services = ['social-register', 'pension', 'medical', 'household', 'id-card']
export const visitsAnswer: VisitsAnswer = {
  total: 436,
  rows: Array.from({ length: 40 }, (_, i) => ({
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
  })),
}

const ticket = 'A048'
const place = { window: 'w3', staff: 'wang-fang' }
const facts: readonly (readonly [
  seconds: number,
  role: string,
  id: string,
  body: Record<string, unknown>,
  undoneBy?: number,
])[] = [
  [
    0,
    'kiosk',
    'kiosk-1a2b3c4d',
    {
      type: 'TicketIssued',
      ticket,
      service: 'social-register',
      channel: 'kiosk',
      language: 'zh-CN',
      priority: 'elderly',
      key: galleryNow - 75 * minute,
      promised: { fromMs: 5 * minute, toMs: 15 * minute },
    },
  ],
  [
    371,
    'clerk',
    'wang-fang',
    {
      type: 'TicketCalled',
      ticket,
      ...place,
      how: 'next',
      why: { rule: 'priority', key: 0, issuedAt: galleryNow - 60 * minute, priority: 'elderly' },
    },
  ],
  [402, 'clerk', 'wang-fang', { type: 'TicketRecalled', ticket, ...place, attempt: 2 }],
  [431, 'clerk', 'wang-fang', { type: 'TicketMissed', ticket, ...place }, 48_101],
  [435, 'clerk', 'wang-fang', { type: 'ActionUndone', undoes: 48_100, verb: 'markMissed', ticket }],
  [440, 'clerk', 'wang-fang', { type: 'ServiceStarted', ticket, ...place }],
  [440, 'clerk', 'wang-fang', { type: 'FirstResponderNamed', ticket, ...place }],
  [
    610,
    'clerk',
    'wang-fang',
    {
      type: 'NoticeGiven',
      ticket,
      ...place,
      service: 'social-register',
      form: 'written',
      items: [
        { text: '居民户口簿原件', defect: 'missing' },
        { text: '近期二寸免冠照片两张', defect: 'expired' },
      ],
    },
  ],
  [
    655,
    'clerk',
    'wang-fang',
    { type: 'ServiceHeld', ticket, ...place, reason: 'fetch-papers', note: '下午带户口簿来' },
  ],
  [2900, 'clerk', 'wang-fang', { type: 'ServiceResumed', ticket, ...place }],
  [
    3120,
    'clerk',
    'wang-fang',
    {
      type: 'ServiceFinished',
      ticket,
      ...place,
      outcome: 'done',
      performed: [{ service: 'social-register', count: 2 }],
      forgotten: false,
    },
  ],
  [3133, 'tablet', 'tablet-5e6f7a8b', { type: 'VisitRated', ticket, ...place, grade: 5, tags: [], through: 'tablet' }],
]
/** What a seal looks like; the real ones are the log's. */
const seal = (seq: number): string =>
  Array.from({ length: 64 }, (_, i) => ((seq * 31 + i * 7 + ((seq * i) % 13)) % 16).toString(16)).join('')

export const factsAnswer: FactsAnswer = {
  rows: facts.map(([seconds, role, id, body, undoneBy], i): FactRow => ({
    seq: 48_097 + i,
    at: galleryNow - 60 * minute + seconds * 1_000,
    type: String(body['type']),
    by: { role, id },
    hash: seal(48_097 + i),
    undoneBy: undoneBy ?? null,
    body,
  })),
}
