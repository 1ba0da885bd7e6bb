/** The office on the gallery's Monday: a list with everything in it, and matters with a long story. */
import type { MatterShown } from '#shared/views/matter.ts'
import type { OfficeRow, OfficeView } from '#shared/views/office.ts'
import { galleryNow } from './fakeHall.ts'
import { matterAccepted, matterReady } from './matterPictures.ts'
import { hallName, minute } from './pictures.ts'

const day = 24 * 60 * minute
const calm = { noCalendarOf: null, still: false }
const row = (n: number, rest: object): OfficeRow =>
  ({
    id: `202611${n}-00${n}`,
    item: 'pension-claim',
    itemName: { 'zh-CN': '城乡居民养老保险待遇申领', en: 'Claim a residents’ pension' },
    stage: 'accepted',
    procedure: 'own',
    holder: 'p1',
    holderName: '王芳',
    openLines: 0,
    stopped: null,
    extension: null,
    askedBy: null,
    wasLate: false,
    since: galleryNow - n * 60 * minute,
    state: 'running',
    due: '2026-12-02',
    left: 7,
    ...calm,
    ...rest,
  }) as unknown as OfficeRow
const move = { item: 'household-move', itemName: { 'zh-CN': '户口迁移', en: 'Moving a household registration' } }
const relief = { item: 'relief', itemName: { 'zh-CN': '临时救助申请', en: 'Temporary relief' } }
const li = { holder: 'p2', holderName: '李强' }

const rows: readonly OfficeRow[] = [
  row(12, { state: 'overdue', due: '2026-11-19', left: -2, wasLate: true }),
  row(13, {
    ...move,
    ...li,
    state: 'overdue',
    due: '2026-11-20',
    left: -1,
    wasLate: true,
    extension: 'asked',
    askedBy: 'p2',
  }),
  row(16, { ...relief, state: 'due-today', due: '2026-11-23', left: 0 }),
  row(17, { ...li, state: 'warned', due: '2026-11-24', left: 1 }),
  row(18, { stage: 'told', state: 'waiting-papers', due: null, left: null, openLines: 3, procedure: null }),
  row(19, {
    ...relief,
    stage: 'suspended',
    state: 'waiting-papers',
    due: '2026-11-30',
    left: 6,
    still: true,
    stopped: 'supplement',
    openLines: 1,
  }),
  row(10, { ...move, state: 'waiting-approval', due: '2026-11-27', left: 4, extension: 'asked', askedBy: 'p1' }),
  row(20, { ...li, stage: 'completed', state: 'to-deliver', due: '2026-12-04', left: 9 }),
  row(11, { procedure: 'agency', due: '2026-11-27', left: 4, wasLate: true, extension: 'granted' }),
  row(21, { ...move, stage: 'suspended', due: '2026-12-09', left: 10, still: true, stopped: 'appraisal' }),
  row(22, { ...relief, due: '2027-01-08', left: null, noCalendarOf: 2027 }),
]
const list = (some: readonly OfficeRow[]): OfficeView => ({ hallName, demo: false, today: '2026-11-23', rows: some })
export const officeFull = list(rows)
export const officeEmpty = list([])
export const officeOthers = list(rows.filter(({ holder }) => holder !== 'p1'))

const here = (ago: number, staff = 'p1', window?: string) => ({
  at: galleryNow - ago * day,
  day: '2026-11-12',
  staff,
  window,
  ticket: undefined,
})
const accepted = matterAccepted.accepted!
const shown = (rest: object): MatterShown => ({ ...matterAccepted, ...rest }) as unknown as MatterShown

/** Told, completed, stood still, extended, handled for the applicant: everything that can be in a story. */
export const matterLong = shown({
  id: '20261112-0012',
  holder: 'p1',
  holderName: '王芳',
  people: { p1: '王芳', p2: '李强', p9: '周杰明' },
  opened: here(11, 'p2', 'w3'),
  notices: [
    { ...matterReady.notices[0]!, ...here(11, 'p2', 'w3') },
    {
      ...matterReady.notices[0]!,
      ...here(8, 'p1', 'w1'),
      notice: '一次性告知〔2026〕120号',
      revision: 2,
      form: 'oral',
      lines: [{ key: 'residence', material: 'residence', text: '居住情况说明', defect: 'missing', late: 'omission' }],
    },
  ],
  lines: [
    ...matterReady.lines.map((line) => ({ ...line, settled: { at: galleryNow - 8 * day, how: 'brought' } })),
    {
      key: 'residence',
      material: 'residence',
      text: '居住情况说明',
      defect: 'missing',
      notice: '一次性告知〔2026〕120号',
      late: 'omission',
    },
  ],
  openLines: 1,
  omissions: [
    {
      at: galleryNow - 8 * day,
      day: '2026-11-15',
      action: 3,
      notice: '一次性告知〔2026〕118号',
      of: 'p2',
      line: 'residence',
      foundBy: 'p1',
    },
  ],
  accepted: { ...accepted, ...here(7), procedure: 'agency', promised: '2026-11-18', feeFen: 1000 },
  due: { statutory: '2026-12-16', promised: '2026-11-19', promisedAt: galleryNow - 4 * day, warnAt: undefined },
  suspensions: [{ why: 'appraisal', toldBy: 'phone', from: here(6), to: here(5), stoodStill: 1 }],
  moves: [{ at: galleryNow - 5 * day, because: 'resumed', from: '2026-11-18', to: '2026-11-19' }],
  extension: { asked: { ...here(4.2), workdays: 5, reason: '鉴定机构出具意见延后' }, decided: undefined },
  steps: [
    {
      step: 's1',
      what: '送人社局复核待遇资格',
      with: { unit: 'u1', name: '区人力资源和社会保障局', phone: '020-3690 8800' },
      begunAt: galleryNow - 6.5 * day,
      staff: 'p1',
      doneAt: galleryNow - 5.5 * day,
    },
    {
      step: 's2',
      what: '录入待遇发放系统',
      with: undefined,
      begunAt: galleryNow - 5 * day,
      staff: 'p1',
      doneAt: undefined,
    },
  ],
  warnedAt: galleryNow - 5 * day,
  overdue: { at: galleryNow - 3.7 * day, day: '2026-11-19', due: '2026-11-19', of: 'p1', action: 9 },
  personal: { is: 'kept', fields: ['name', 'phone', 'idNo'] },
  standing: { state: 'overdue', due: '2026-11-19', left: -2, ...calm },
})
export const matterRunning = shown({ standing: { state: 'running', due: '2026-12-02', left: 7, ...calm } })
export const matterStill = shown({
  stage: 'suspended',
  suspensions: [{ why: 'inspection', toldBy: 'written', from: here(3), to: undefined, stoodStill: 0 }],
  standing: { state: 'running', due: '2026-12-02', left: 9, noCalendarOf: null, still: true },
})
export const matterDelivered = shown({
  stage: 'delivered',
  completed: {
    ...here(2),
    result: 'granted',
    document: '待遇核定〔2026〕31号',
    certificates: 2,
    deliverBy: '2026-12-04',
  },
  delivered: { ...here(1, 'p2', 'w3'), how: 'by-post', certificatesReturned: true, feeFen: 0, opinion: 5 },
  standing: { state: 'over', due: null, left: null, ...calm },
})
