/** The lobby board in its states. */
import type { BoardCall, BoardView } from '#shared/views/board.ts'
import { opennessPicture } from '../openPictures.ts'
import { galleryNow, type GalleryScreen } from '../fakeHall.ts'

const call = (id: number, ticket: string, window: string, stage: BoardCall['stage'] = 'called'): BoardCall => ({
  id,
  at: galleryNow - (20 - id) * 60_000,
  ticket,
  window,
  language: 'zh-CN',
  attempt: 1,
  stage,
})

const service = (id: string, zh: string, en: string, waiting: number) => ({
  service: id,
  name: { 'zh-CN': zh, en },
  waiting,
  windowsOpen: 1,
  range: { can: true as const, fromMs: 300_000, toMs: 900_000 },
})

const morning: BoardView = {
  hallName: { 'zh-CN': '清河镇便民服务中心', en: 'Qinghe Town Service Centre' },
  zoneName: { 'zh-CN': '一楼大厅', en: 'Ground floor' },
  languages: ['zh-CN', 'en'],
  demo: false,
  open: { open: true, issuing: true, dayClosed: false, closesAt: galleryNow + 8 * 3_600_000 },
  calls: [],
  waiting: [
    service('social', '社会保险', 'Social insurance', 3),
    service('medical', '医疗保险', 'Medical insurance', 0),
    service('household', '户籍', 'Household register', 12),
    service('civil', '民政', 'Civil affairs', 1),
  ],
}
const many = [
  call(18, 'A012', '3'),
  call(17, 'B007', '2'),
  call(16, 'C021', '5', 'serving'),
  call(15, 'A011', '1', 'serving'),
  call(14, 'B006', '4', 'serving'),
  call(13, 'A010', '6', 'serving'),
]
const fresh = (id: number, ticket: string, window: string): BoardCall => ({
  ...call(id, ticket, window),
  at: galleryNow - 2000,
})
const closed: BoardView = {
  ...morning,
  waiting: morning.waiting.map((one) => ({ ...one, waiting: 0, windowsOpen: 0 })),
  open: { open: false, issuing: false, dayClosed: true, nextIssuingAt: Date.parse('2026-11-24T08:15:00+08:00') },
}

const screen: GalleryScreen = {
  theme: 'night',
  load: async () => (await import('../../../display-board/board/Board.tsx')).Board,
  states: {
    empty: {
      pictures: {
        board: { ...morning, waiting: morning.waiting.map((one) => ({ ...one, waiting: 0, windowsOpen: 0 })) },
      },
    },
    waiting: { pictures: { board: morning } },
    one: { pictures: { board: { ...morning, calls: [call(18, 'A012', '3')] }, openness: opennessPicture } },
    many: { pictures: { board: { ...morning, calls: many } } },
    burst: {
      pictures: {
        board: {
          ...morning,
          calls: [fresh(21, 'B008', '综合窗口'), fresh(20, 'A013', '12'), fresh(19, 'C022', '3'), ...many],
        },
      },
    },
    serving: { pictures: { board: { ...morning, calls: many.slice(2) }, openness: opennessPicture } },
    words: {
      pictures: {
        board: { ...morning, calls: [call(18, 'AB1012', '综合窗口'), call(17, 'A011', '不动产', 'serving')] },
      },
    },
    late: { pictures: { board: { ...morning, calls: many } }, line: 'late' },
    stale: { pictures: { board: { ...morning, calls: many } }, line: 'lost' },
    closed: { pictures: { board: closed } },
    holiday: {
      pictures: { board: { ...closed, open: { ...closed.open, because: { 'zh-CN': '国庆节', en: 'National Day' } } } },
    },
    demo: { pictures: { board: { ...morning, demo: true, calls: many } } },
    far: { pictures: { board: { ...morning, calls: many } }, query: 'seat=15' },
    tooFar: { pictures: { board: { ...morning, calls: many } }, query: 'seat=30' },
    chinese: { pictures: { board: { ...morning, languages: ['zh-CN'], calls: many } } },
    noZone: { pictures: { board: { ...morning, zoneName: null, waiting: [] } }, query: 'zone=attic' },
    never: { pictures: {}, line: 'lost' },
  },
}
export default screen
