/** Example matters of one window: told, half brought, accepted, declined; and the guide they go by. */
import type { Item, Material } from '#shared/domain/setup/guide.ts'
import { Item as ItemSchema } from '#shared/domain/setup/guide.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import type { GuideView } from '#shared/views/guide.ts'
import type { MatterShown } from '#shared/views/matter.ts'
import type { UnitsView } from '#shared/views/units.ts'
import type { Wish } from '#shared/ui/wishes.ts'
import { deskServing } from './deskPictures.ts'
import { galleryNow, keepWish } from './fakeHall.ts'
import { hallName, minute } from './pictures.ts'

const day = 24 * 60 * minute
const yesterday = galleryNow - 3 * day - 40 * minute

export const material = (id: string, zh: string, en: string, rest: Partial<Material> = {}) => ({
  id,
  name: { 'zh-CN': zh, en },
  ...rest,
})
export const item = (rest: object): Item =>
  ItemSchema.parse({
    id: 'pension-claim',
    code: '440114001',
    service: 'enrol',
    name: { 'zh-CN': '城乡居民养老保险待遇申领', en: "Claim a residents' pension" },
    kind: 'promised',
    basis: ['《城乡居民基本养老保险经办规程》（人社部发〔2019〕84号）第二十二条'],
    promised: { days: 7 },
    statutory: { days: 20 },
    materials: [
      material('id-card', '本人居民身份证', 'Identity card', { kind: 'original-and-copy' }),
      material('household-book', '户口簿', 'Household register', { kind: 'copy' }),
      material('photo', '近期一寸免冠照片', 'Recent photographs, one inch', { count: 2 }),
      material('bank-card', '本人社会保障卡或银行卡', 'Social security or bank card', { kind: 'copy' }),
      material('proxy', '授权委托书', 'Letter of authority', {
        when: { 'zh-CN': '委托他人代办的', en: 'when somebody else applies' },
      }),
      material('residence', '居住情况说明', 'Statement of residence', { byPledge: true }),
    ],
    notHandled: [
      {
        case: { 'zh-CN': '未满六十周岁', en: 'Under sixty' },
        basis: '《国务院关于建立统一的城乡居民基本养老保险制度的意见》',
      },
      { case: { 'zh-CN': '已领取职工养老待遇的', en: "Already draws an employee's pension" } },
    ],
    ...rest,
  })

export const guideOf = (about: Item): GuideView => ({
  item: about,
  serviceName: { 'zh-CN': '社会保险参保登记', en: 'Social insurance registration' },
  organ: hallName,
  enquiryPhone: '020-3690 1234',
  supervisionPhone: '020-3690 5678',
  windows: [{ id: 'w3', name: '3', open: true }],
})
export const guidePicture = guideOf(item({}))
export const unitsPicture: UnitsView = {
  units: [
    {
      id: 'employment',
      name: { 'zh-CN': '区劳动就业服务中心', en: 'District employment service' },
      phone: '020-3690 2222',
      address: null,
      handles: { 'zh-CN': '失业登记、失业金、职业培训补贴', en: 'Unemployment registration and benefit' },
    },
    {
      id: 'housing-fund',
      name: { 'zh-CN': '住房公积金管理中心', en: 'Housing fund centre' },
      phone: '12329',
      address: null,
      handles: { 'zh-CN': '公积金提取、贷款', en: 'Withdrawals and loans' },
    },
  ],
}

const here = { at: yesterday, day: '2026-11-20', staff: 'p2', window: 'w1', ticket: 'A031' }
const line = (key: string, text: string, defect: string, rest: object = {}) => ({
  key,
  material: key,
  text,
  defect,
  ...rest,
})
const lines = [
  line('household-book', '户口簿', 'missing', { remark: '首页和本人页都要' }),
  line('photo', '近期一寸免冠照片', 'missing'),
  line('bank-card', '本人社会保障卡或银行卡', 'expired'),
]
const notice = {
  ...here,
  seq: 41,
  notice: '一次性告知〔2026〕118号',
  code: '26001184',
  revision: 1,
  form: 'written',
  purpose: 'acceptance',
  lines,
}
/** Ids are plain text here; the schemas brand them at the gate. */
const matter = (rest: object): MatterShown =>
  ({
    id: '20261120-0031',
    item: 'pension-claim',
    service: 'enrol',
    setupVersion: 1,
    opened: here,
    channel: 'ticket',
    stage: 'told',
    since: yesterday,
    holder: 'p2',
    visits: [{ day: '2026-11-20', ticket: 'A031' }],
    notices: [notice],
    lines: lines.map((one) => ({ ...one, notice: notice.notice })),
    omissions: [],
    due: { statutory: undefined, promised: undefined, promisedAt: undefined, warnAt: undefined },
    suspensions: [],
    moves: [],
    steps: [],
    personal: { is: 'none' },
    seq: 40,
    lastAction: 40,
    itemName: guidePicture!.item.name,
    itemKind: 'promised',
    serviceName: guidePicture!.serviceName,
    holderName: '李强',
    people: { p1: '王芳', p2: '李强' },
    windows: { w1: '1', w3: '3' },
    openLines: 3,
    papers: Object.fromEntries(guidePicture!.item.materials.map(({ id, name }) => [id, name])),
    standing: { state: 'waiting-papers', due: null, left: null, noCalendarOf: null, still: false },
    ...rest,
  }) as unknown as MatterShown

export const matterTold = matter({})
const settled = { at: galleryNow - 2 * minute, how: 'brought' }
export const matterHalf = matter({
  lines: matterTold.lines.map((one, i) => (i === 0 ? { ...one, settled } : one)),
  openLines: 2,
})
export const matterReady = matter({ lines: matterTold.lines.map((one) => ({ ...one, settled })), openLines: 0 })
const now = { at: galleryNow - minute, day: '2026-11-23', staff: 'p1', window: 'w3', ticket: 'A012' }
export const matterAccepted = matter({
  stage: 'accepted',
  lines: matterReady.lines,
  openLines: 0,
  holder: 'p1',
  holderName: '王芳',
  due: { statutory: '2026-12-21', promised: '2026-12-02', promisedAt: galleryNow + 9 * day, warnAt: undefined },
  accepted: {
    ...now,
    receipt: '受理〔2026〕77号',
    kind: 'promised',
    procedure: 'own',
    received: [{ material: 'id-card', count: 1 }],
    collection: 'at-window',
    feeFen: undefined,
    statutory: '2026-12-21',
    promised: '2026-12-02',
  },
})
export const matterDeclined = matter({
  stage: 'not-accepted',
  lines: [],
  notices: [],
  openLines: 0,
  notAccepted: {
    ...now,
    decision: '不予受理〔2026〕5号',
    reason: 'not-handled-case',
    basis: '未满六十周岁',
    organ: undefined,
    note: undefined,
  },
})

const inHand = deskServing.current!
export const deskWith = (one: MatterShown, stage: 'called' | 'serving' = 'serving') => ({
  ...deskServing,
  current: { ...inHand, stage, matters: [one] },
})
export const deskOneItem = { ...deskServing, current: { ...inHand, items: inHand.items.slice(0, 1) } }
export const deskNoItems = { ...deskServing, current: { ...inHand, items: [] } }

/** What the hall would record of a wish about a matter, as far as the desk shows it. */
const factOf = (wish: Wish): object | undefined => {
  const about = { matter: '20261123-0007', ...now }
  switch (wish.type) {
    case 'giveNotice':
      return { type: 'NoticeIssued', ...about, notice: '一次性告知〔2026〕119号', code: '26001192', revision: 1 }
    case 'acceptMatter':
      return {
        type: 'MatterAccepted',
        ...about,
        kind: 'promised',
        receipt: '受理〔2026〕78号',
        promised: '2026-12-02',
        statutory: '2026-12-21',
      }
    case 'declineMatter':
      return { type: 'MatterNotAccepted', ...about, decision: '不予受理〔2026〕6号' }
    default:
      return undefined
  }
}
/** Keeps the wish and answers with the fact a paper is made of. */
export const answerMatters = (wish: Wish): Reply => {
  const reply = keepWish(wish)
  const fact = factOf(wish)
  return fact && reply.ok ? { ...reply, facts: [fact] as never } : reply
}
