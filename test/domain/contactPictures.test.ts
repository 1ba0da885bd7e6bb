/** What the chain, the list of open contacts and the citizen's own page tell of who answers, tried against real days. */
import { expect, test } from 'vitest'
import type { Wish } from '#shared/domain/decide.ts'
import type { BusinessDay, ContactId, TicketNumber } from '#shared/domain/words.ts'
import { chainView } from '#shared/views/chain.ts'
import { contactsView } from '#shared/views/contacts.ts'
import { visitView } from '#shared/views/visit.ts'
import { clockTime, liveHall, sceneOf, twoWindows } from '../support/hall.ts'

type Line = readonly [time: string, who: string, wish: Wish]
const A001 = 'A001' as TicketNumber
const S1 = 'S20260105-0001' as ContactId
const serving: readonly Line[] = [
  ...twoWindows,
  ['08:40', 'kiosk', { type: 'issueTicket', service: 'pension', language: 'zh-CN' }],
  ['08:42', 'wang', { type: 'callNext', window: '1' }],
  ['08:43', 'wang', { type: 'startService', window: '1', ticket: A001 }],
]
const after = (...lines: readonly Line[]) => {
  const live = liveHall()
  for (const [time, who, wish] of lines)
    expect(live.say(who, wish, clockTime(time)), JSON.stringify(wish)).toMatchObject({ ok: true })
  const scene = (time: string, date?: string) => sceneOf(live.hall, clockTime(time, date), undefined, live.books)
  return { ...live, scene }
}
const finish = (more: object): Wish =>
  ({ type: 'finishService', window: '1', ticket: A001, ...more }) as unknown as Wish

test('a visit reported up goes on as one chain, whether asked by its number or by the contact', () => {
  const { scene } = after(
    ...serving,
    ['08:50', 'wang', finish({ outcome: 'pending', note: '请示局里' })],
    ['11:00', 'wang', { type: 'answerContact', contact: S1, how: 'called-back' }],
  )
  const byTicket = chainView(scene('12:00'), { ticket: A001 })
  expect(byTicket).toEqual(chainView(scene('12:00'), { contact: S1 }))
  expect(byTicket?.steps.map(({ what, who, tookMs }) => [what, who, (tookMs ?? NaN) / 60_000])).toEqual([
    ['waiting', null, 3],
    ['held', '王芳', 7],
    ['follow-up', '王芳', 130],
  ])
  expect(byTicket).toMatchObject({
    ticket: A001,
    contact: S1,
    firstResponder: { name: '王芳', window: '1' },
    due: null,
    end: { outcome: 'answered', answer: 'called-back', by: '王芳' },
  })
})

test('holding and serving on are one link; a detour goes back to the window that wants it', () => {
  const at = { window: '1', ticket: A001 }
  const { scene } = after(
    ...serving,
    ['08:45', 'wang', { type: 'holdService', ...at, reason: 'fill-form' }],
    ['08:49', 'wang', { type: 'resumeService', ...at }],
    [
      '08:50',
      'wang',
      {
        type: 'transferTicket',
        ...at,
        destination: { to: 'window', window: '2' },
        reason: 'specialist',
        mustReturn: true,
      },
    ],
    ['08:52', 'li', { type: 'callNext', window: '2' }],
    ['08:53', 'li', { type: 'startService', window: '2', ticket: A001 }],
    ['08:58', 'li', { type: 'finishService', window: '2', ticket: A001, outcome: 'done' }],
  )
  const steps = chainView(scene('09:00'), { ticket: A001 })?.steps
  expect(steps?.map(({ what, who, first }) => [what, who, first])).toEqual([
    ['waiting', null, false],
    ['held', '王芳', true],
    ['hand-over', '王芳', false],
    ['held', '李强', false],
    ['going-back', null, false],
  ])
  // Each link begins where the one before it ended; only the last lasts.
  steps?.forEach((step, i) => expect(step.to).toBe(steps[i + 1]?.from ?? null))
})

test('put back into its own line a visit has not changed hands: nobody is named however long it waits', () => {
  const live = after(...serving, [
    '08:45',
    'chen',
    {
      type: 'transferTicket',
      window: '1',
      ticket: A001,
      destination: { to: 'service', service: 'pension' },
      reason: 'other',
    },
  ])
  expect(live.pass(clockTime('11:00'))).toEqual([])
  expect(chainView(live.scene('11:00'), { ticket: A001 })?.steps.map(({ what }) => what)).toEqual([
    'waiting',
    'held',
    'going-back',
  ])
})

test('there is no chain of what there is not', () => {
  const { scene } = after(...serving)
  expect(chainView(scene('09:00'), { ticket: 'B009' as TicketNumber })).toBeNull()
  expect(chainView(scene('09:00'), { ticket: A001, day: '2026-01-02' as BusinessDay })).toBeNull()
  expect(chainView(scene('09:00'), { contact: S1 })).toBeNull()
  expect(chainView(scene('09:00'), {})).toBeNull()
})

test('the list tells the most urgent first, and by when an answer reported up today is owed', () => {
  const open = (time: string): Line => [time, 'guide', { type: 'openContact', channel: 'phone', service: 'household' }]
  const { scene } = after(
    ...twoWindows,
    open('09:00'),
    open('09:01'),
    open('09:02'),
    ['09:03', 'guide', { type: 'reportUp', contact: 'S20260105-0002' }],
    ['09:04', 'guide', { type: 'handOn', contact: 'S20260105-0003', to: { to: 'window', window: '2' } }],
  )
  const picture = contactsView(scene('09:10'))
  expect(picture.open.map(({ contact, stage }) => [contact.slice(-1), stage])).toEqual([
    ['3', 'handed-on'],
    ['2', 'reported-up'],
    ['1', 'open'],
  ])
  expect(picture).toMatchObject({ followUpDue: '2026-01-08', handOverMinutes: 30 })
  expect(picture.windows.find(({ id }) => id === '2')).toMatchObject({ staff: { id: 'li', name: '李强' } })
})

test('the citizen reads who answers, where to go instead, and by when an answer comes', () => {
  const told = after(...serving, ['08:50', 'wang', finish({ outcome: 'referred', told: { unit: 'housing' } })])
  expect(visitView(told.scene('09:00'), { ticket: A001 })).toMatchObject({
    firstResponder: { name: '王芳', window: '1' },
    told: { name: '县住房和城乡建设局', phone: '0310-7654321' },
    answerDue: null,
  })
  const owed = after(...serving, ['08:50', 'wang', finish({ outcome: 'pending' })])
  expect(visitView(owed.scene('09:00'), { ticket: A001 })).toMatchObject({ told: null, answerDue: '2026-01-08' })
  owed.say('wang', { type: 'answerContact', contact: S1, how: 'in-person' }, clockTime('10:00'))
  expect(visitView(owed.scene('10:01'), { ticket: A001 })?.answerDue).toBeNull()
})
