/** The records behind one visit, for looking at them. */
import type { FactsAnswer } from '#shared/protocol/http.ts'
import type { FactRow } from '#shared/scoring/measures/answer.ts'
import { galleryNow } from './fakeHall.ts'
import { minute } from './pictures.ts'

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
