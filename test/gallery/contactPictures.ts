/** Example pictures of first contacts on a Monday morning: none, some, late ones. */
import type { ContactsView, OpenContact } from '#shared/views/contacts.ts'
import type { Wish } from '#shared/ui/wishes.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import { galleryNow, keepWish, type Pictures } from './fakeHall.ts'
import { minute } from './pictures.ts'

const at = (minutes: number): number => galleryNow + minutes * minute
const text = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const enrol = { id: 'enrol', name: text('社会保险参保登记', 'Social insurance registration') }
const household = { id: 'household', name: text('户籍业务', 'Household registration') }
const estate = { id: 'estate', name: text('不动产登记', 'Real estate registration') }
const services = [
  enrol,
  { id: 'pension', name: text('养老待遇资格认证', 'Pension check') },
  { id: 'medical', name: text('医保参保与报销', 'Medical insurance') },
  household,
  estate,
  { id: 'marriage', name: text('婚姻登记', 'Marriage registration') },
  { id: 'relief', name: text('社会救助申请', 'Social relief') },
  { id: 'invoice', name: text('发票代开', 'Invoices') },
  { id: 'veterans', name: text('退役军人优待证', 'Veterans card') },
  { id: 'id-card', name: text('居民身份证办理', 'Identity cards') },
  { id: 'tax', name: text('个人所得税', 'Income tax') },
]

const wang = { id: 'p1', name: '王芳' }
const li = { id: 'p2', name: '李强' }
const sun = { id: 'p3', name: '孙丽' }
const contact = (n: number, rest: Partial<OpenContact>): OpenContact => ({
  contact: `S20261123-${String(n).padStart(4, '0')}`,
  channel: 'walk-up',
  day: '2026-11-23',
  at: at(-12),
  service: enrol,
  item: null,
  ticket: null,
  stage: 'open',
  since: at(-12),
  firstResponder: wang,
  holder: { ...wang, window: '3' },
  handedTo: null,
  due: null,
  dueAt: null,
  overdue: false,
  note: null,
  taken: false,
  kept: false,
  ...rest,
})
const toMe = contact(4, {
  channel: 'reception',
  at: at(-5),
  since: at(-4),
  stage: 'handed-on',
  firstResponder: sun,
  holder: { ...sun, window: null },
  handedTo: {
    staff: null,
    window: 'w3',
    name: '3',
    guided: true,
    note: '带着社保卡',
    by: sun.name,
    takeBy: at(26),
    lapsed: false,
  },
})
const lapsed = contact(2, {
  service: household,
  at: at(-52),
  since: at(-51),
  stage: 'handed-on',
  handedTo: {
    staff: null,
    window: 'w5',
    name: '5',
    guided: false,
    note: null,
    by: wang.name,
    takeBy: at(-21),
    lapsed: true,
  },
})
const owed = contact(5, {
  channel: 'phone',
  service: estate,
  since: at(-3),
  stage: 'reported-up',
  due: '2026-11-26',
  dueAt: at(3 * 24 * 60),
  note: '继承过户要不要公证',
  kept: true,
})
const overdue = contact(1, {
  contact: 'S20261117-0003',
  channel: 'ticket',
  ticket: 'A031',
  day: '2026-11-17',
  at: at(-6 * 24 * 60),
  since: at(-6 * 24 * 60),
  stage: 'reported-up',
  due: '2026-11-20',
  dueAt: at(-3 * 24 * 60),
  overdue: true,
})
const inHand = contact(6, { channel: 'phone', service: null, at: at(-1), since: at(-1) })

export const contactsEmpty: ContactsView = {
  open: [],
  handOvers: [],
  followUpDue: '2026-11-26',
  handOverMinutes: 30,
  services,
  windows: [
    { id: 'w1', name: '1', is: 'open', staff: li, services: ['enrol', 'medical'] },
    { id: 'w3', name: '3', is: 'open', staff: wang, services: ['enrol', 'pension', 'medical'] },
    { id: 'w5', name: '5', is: 'open', staff: { id: 'p5', name: '赵敏' }, services: ['household'] },
    { id: 'w6', name: '综合', is: 'empty', staff: null, services: ['enrol', 'household'] },
  ],
  people: [
    { ...wang, window: 'w3' },
    { ...li, window: 'w1' },
    { ...sun, window: null },
    { id: 'p5', name: '赵敏', window: 'w5' },
  ],
}
export const contactsFull: ContactsView = { ...contactsEmpty, open: [toMe, owed, inHand] }
export const contactsLate: ContactsView = {
  ...contactsEmpty,
  open: [overdue, lapsed, toMe, owed, inHand],
  handOvers: [
    { ticket: 'A009', service: household.name, by: wang.name, from: '3', since: at(-41), lapsed: true },
    { ticket: 'C011', service: estate.name, by: li.name, from: '1', since: at(-6), lapsed: false },
  ],
}
export const contactsNoCalendar: ContactsView = { ...contactsFull, followUpDue: null }

/** A contact opened is there in the next picture; everything else goes well. */
export const answerContacts =
  (before: ContactsView) =>
  (wish: Wish, show: (pictures: Pictures) => void): Reply => {
    const reply = keepWish(wish)
    if (wish.type !== 'openContact' || !reply.ok) return reply
    const service = services.find(({ id }) => id === wish.service) ?? null
    const opened = contact(7, { channel: wish.channel, service, at: galleryNow, since: galleryNow })
    setTimeout(() => show({ contacts: { ...before, open: [...before.open, opened] } }), 60)
    const fact = {
      type: 'ContactOpened',
      contact: opened.contact,
      day: opened.day,
      staff: wang.id,
      drawn: { series: 'contact 2026-11-23', n: 7 },
      channel: wish.channel,
      at: galleryNow,
      by: { role: 'clerk', id: wang.id },
      seq: 101,
      action: 101,
    }
    return { ...reply, facts: [fact as never] }
  }
