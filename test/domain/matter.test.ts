/** Matters in sentences: who may, when, and what follows. */
import { describe, expect, test } from 'vitest'
import { Command, type Wish } from '#shared/domain/decide.ts'
import { Setup } from '#shared/domain/setup/setup.ts'
import { MatterId } from '#shared/domain/words.ts'
import { matterPicture } from '#shared/views/matter.ts'
import { setup } from '../support/cast.ts'
import { clockTime, draw, given, liveHall, sceneOf, ticketOf, twoWindows } from '../support/hall.ts'

const id = '20260105-0001'
const here = { window: '1', ticket: 'A001' }
const photo = { key: 'photo', material: 'photo', text: '近期免冠照片一张', defect: 'missing' } as const
const deed = { key: 'x1', text: '公证书', defect: 'missing' } as const
const told: Wish = { type: 'giveNotice', ...here, item: 'pension-claim', form: 'written', lines: [photo, deed] }
const asked = (more: object = {}): Wish => ({ type: 'giveNotice', matter: id, form: 'oral', lines: [photo], ...more })
const accepting = { procedure: 'own', collection: 'at-window' } as const
const atDesk = [
  ...twoWindows,
  draw('08:40', 'pension'),
  ['08:42', 'wang', { type: 'callNext', window: '1' }],
  ['08:43', 'wang', { type: 'startService', ...here }],
] as const
const matterOf = (live: { books: ReturnType<typeof liveHall>['books'] }, of = id) =>
  live.books.matter(MatterId.parse(of))!
const changed = (change: (draft: typeof setup) => object) => liveHall(Setup.parse({ ...setup, ...change(setup) }))

describe('the notice', () => {
  test('in a visit it stands in the visit and in the book of matters, with number, code and revision', () =>
    given(...atDesk)
      .when('08:45', 'wang', told)
      .then(
        { type: 'NoticeGiven', ticket: 'A001', matter: id } as never,
        { type: 'MatterOpened', matter: id, channel: 'ticket', service: 'pension' } as never,
        { type: 'NoticeIssued', notice: '一次性告知〔2026〕1号', code: '26000010', revision: 1 } as never,
      ))
  test('by phone it stands in no visit', () =>
    given()
      .when('09:00', 'guide', {
        type: 'giveNotice',
        item: 'pension-claim',
        form: 'oral',
        purpose: 'consultation',
        lines: [deed],
      })
      .then({ type: 'MatterOpened', channel: 'phone', staff: 'zhao' } as never, { purpose: 'consultation' } as never))
  test('only for the visit in hand', () => {
    given(...atDesk)
      .when('08:45', 'li', told)
      .refused('not-your-window')
    given(...twoWindows, draw('08:40', 'pension'))
      .when('08:45', 'wang', told)
      .refused('ticket-not-being-served')
  })
  test('a key used for another paper is given anew, so that nothing is taken for settled', () => {
    const line = { ...deed, text: '委托书', late: 'circumstances-changed' } as const
    const live = given(...atDesk, ['08:45', 'wang', told])
    live.when('08:46', 'wang', asked({ lines: [line] }))
    expect(matterOf(live).lines.map(({ key, text }) => `${key} ${text}`)).toEqual([
      'photo 近期免冠照片一张',
      'x1 公证书',
      'x2 委托书',
    ])
  })
  test('one paper wrong in two ways is two lines, the second time too', () => {
    const twice = [
      { ...photo, key: 'a', defect: 'expired' },
      { ...photo, key: 'b', defect: 'not-signed' },
    ] as const
    const live = given(...atDesk, ['08:45', 'wang', { ...told, lines: [...twice] }])
    live.when('08:46', 'wang', asked({ lines: [...twice] })).then({ revision: 2 } as never)
    expect(matterOf(live).notices[1]?.lines.map(({ key, defect }) => [key, defect])).toEqual([
      ['a', 'expired'],
      ['b', 'not-signed'],
    ])
  })
  test('after acceptance it is a supplement, whatever was pressed', () => {
    const first: Wish = { type: 'acceptMatter', item: 'pension-claim', ...accepting }
    given(['09:00', 'wang', first])
      .when('09:01', 'wang', asked())
      .then({ purpose: 'supplement', revision: 1 } as never)
  })
  test('a phone or identity number has no place in it', () => {
    const line = { key: 'x1', text: '请联系 13800138000', defect: 'missing' }
    expect(Command.safeParse({ ...told, lines: [line] }).success).toBe(false)
    expect(Command.safeParse({ ...told, lines: [deed, deed] }).success, 'one key twice').toBe(false)
  })
})

describe('dates', () => {
  const accept = (item: string, more: object = {}): Wish => ({ type: 'acceptMatter', item, ...accepting, ...more })
  const dueOf = (live: ReturnType<typeof liveHall>, wish: Wish, date = '2026-01-05') => {
    live.pass(clockTime('08:00', date))
    const decision = live.say('wang', wish, clockTime('09:00', date))
    if (!decision.ok) return decision
    const fact = decision.facts.find(({ type }) => type === 'MatterAccepted')
    return fact?.type === 'MatterAccepted' ? fact : undefined
  }
  test('a promise longer than the law is the law', () => {
    const longer = (of: 'working' | 'calendar') =>
      changed(({ items }) => ({
        items: items.map((i) => ({ ...i, promised: { days: 20, of: 'working' }, statutory: { days: 20, of } })),
      }))
    expect(dueOf(longer('calendar'), accept('pension-claim'))).toMatchObject({
      promised: '2026-01-26',
      statutory: '2026-01-26',
    })
    expect(dueOf(longer('working'), accept('pension-claim'))).toMatchObject({ promised: '2026-02-02' })
  })
  test('without a promise the law is promised; thirty calendar days that end on a day off end after it', () =>
    expect(dueOf(liveHall(), accept('marriage-record'), '2026-01-22')).toMatchObject({
      statutory: '2026-02-24',
      promised: '2026-02-24',
    }))
  test('a promise of one day is warned of on its own morning', () => {
    const live = changed(({ items }) => ({ items: items.map((i) => ({ ...i, promised: { days: 1, of: 'working' } })) }))
    expect(dueOf(live, accept('pension-claim'))).toMatchObject({
      promised: '2026-01-06',
      warnAt: clockTime('08:30', '2026-01-06'),
      promisedAt: clockTime('17:30', '2026-01-06'),
    })
  })
  test('into a year without a calendar nothing is computed, and the year is named', () => {
    expect(dueOf(liveHall(), accept('pension-claim'), '2026-12-28')).toMatchObject({
      refusal: 'calendar-missing',
      detail: { year: 2027 },
    })
    expect(dueOf(liveHall(), accept('pension-enrol'), '2026-12-31'), 'what is done at once has no date').toBeDefined()
  })
  test('a promise without any limit in the guide is none', () =>
    given()
      .when('09:00', 'wang', accept('pension-enrol', { kind: 'promised' }))
      .refused('limit-missing'))
  test('accepted on a worked Saturday counts from it; on a Sunday off, Monday is the first day', () => {
    expect(dueOf(liveHall(), accept('household-move'), '2026-02-14')).toMatchObject({ promised: '2026-02-26' })
    expect(dueOf(liveHall(), accept('household-move'), '2026-01-11')).toMatchObject({ promised: '2026-01-14' })
  })
  test('a suspension that begins after the promised day has passed does not move it, but still moves the law', () => {
    const live = liveHall()
    dueOf(live, accept('pension-claim'))
    const say = (wish: Wish, date: string) => {
      live.pass(clockTime('09:00', date))
      expect(live.say('wang', wish, clockTime('09:00', date)).ok).toBe(true)
    }
    say({ type: 'suspendMatter', matter: id, why: 'hearing', toldBy: 'written' }, '2026-01-14')
    say({ type: 'resumeMatter', matter: id }, '2026-01-16')
    expect(matterOf(live).due).toMatchObject({ promised: '2026-01-12', statutory: '2026-02-04' })
  })
})

describe('coming back', () => {
  const back = (time: string, who = 'kiosk') =>
    [time, who, { type: 'returnByNotice', code: '26000010', language: 'zh-CN' }] as const
  const finish = (time: string, ticket: string) =>
    [time, 'wang', { type: 'finishService', window: '1', ticket, outcome: 'incomplete' }] as const
  const visit = (time: string, ticket: string) =>
    [
      back(time),
      [time, 'wang', { type: 'callTicket', window: '1', ticket, reason: 'person-present' }],
      [time, 'wang', { type: 'startService', window: '1', ticket }],
      finish(time, ticket),
    ] as const
  const once = [...atDesk, ['08:45', 'wang', told], finish('08:46', 'A001')] as const
  test('twice on the day in the place of the first visit, then as an appointment kept', () => {
    const live = given(...once, ...visit('09:00', 'A002'), ...visit('09:30', 'A003'), back('10:00'))
    const keys = ['A002', 'A003', 'A004'].map((ticket) => ticketOf(live.hall, ticket).key)
    expect(keys).toEqual([clockTime('08:40'), clockTime('08:40'), clockTime('09:50')])
  })
  test('priority by right counts if it helps more', () => {
    const live = given(...once, ...visit('09:00', 'A002'), ...visit('09:30', 'A003'))
    live.when('10:00', 'guide', { type: 'returnByNotice', code: '26000010', language: 'zh-CN', priority: 'elderly' })
    expect(ticketOf(live.hall, 'A004').key).toBe(clockTime('09:45'))
  })
  test('only while numbers are given; at the desk always', () => {
    const [, , wish] = back('18:00')
    given(...once)
      .when('18:00', 'kiosk', wish as Wish)
      .refused('hall-closed')
    expect(given(...once).when('18:00', 'guide', wish as Wish).decision.ok).toBe(true)
  })
  test('by phone with the code of the hall, not with a number already held', () => {
    const [, , wish] = back('09:00')
    expect(given(...once).when('09:00', 'phone', wish as Wish).decision.ok).toBe(true)
    given(...once)
      .when('09:00', 'A001', wish as Wish)
      .refused('not-allowed')
  })
  test('a quota turns nobody away who was told to come back', () => {
    const live = changed(({ services }) => ({ services: services.map((s) => ({ ...s, quota: 1 })) }))
    for (const [time, who, wish] of once) expect(live.say(who, wish as Wish, clockTime(time)).ok, time).toBe(true)
    const [, , wish] = back('09:00')
    expect(live.say('kiosk', draw('08:59', 'pension')[2], clockTime('08:59'))).toMatchObject({ refusal: 'quota-full' })
    expect(live.say('kiosk', wish as Wish, clockTime('09:00')).ok).toBe(true)
  })
})

test('a guide that changes or goes leaves the matters begun by it as they were told', () => {
  const live = given(...atDesk, ['08:45', 'wang', told])
  const items = setup.items.filter((item) => item.id !== 'pension-claim')
  const published = live.say(
    'root',
    { type: 'publishSetup', setup: { ...setup, items } as never, basedOn: 1 },
    clockTime('08:50'),
  )
  expect(published).toMatchObject({ ok: true })
  live.say('wang', { type: 'notePapers', ...here, matter: id, keys: ['photo', 'x1'] }, clockTime('08:51'))
  const accepted = live.say('wang', { type: 'acceptMatter', ...here, matter: id, ...accepting }, clockTime('08:52'))
  expect(accepted).toMatchObject({ ok: true, facts: [{}, { promised: '2026-01-12' }] })
  const picture = matterPicture(sceneOf(live.hall, clockTime('08:53'), undefined, live.books), MatterId.parse(id))
  expect(picture).toMatchObject({ itemName: { 'zh-CN': '养老待遇申领' }, holderName: '王芳', openLines: 0 })
})

test('the back office works on after closing time, the officer for complaints and the kiosk do not', () => {
  const accept: Wish = { type: 'acceptMatter', item: 'pension-claim', ...accepting }
  const complete: Wish = { type: 'completeMatter', matter: id, result: 'granted' }
  const evening = given(['09:00', 'wang', accept], ['17:40', 'chen', { type: 'closeDay' }])
  evening.when('17:41', 'qian', complete).refused('not-allowed')
  evening.when('17:41', 'kiosk', complete).refused('not-allowed')
  expect(evening.when('17:45', 'li', complete).decision.ok).toBe(true)
})
