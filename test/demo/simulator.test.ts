/** The demo's made-up morning: lively, true to the hall's rules, the same every time, and out of real people's way. */
import { expect, test, vi } from 'vitest'
import { TicketNumber, WindowId, type Actor } from '#shared/domain/words.ts'
import type { Recorded } from '#shared/domain/hall/facts.ts'
import { keepSessions } from '../../server/identity/sessions.ts'
import { arrivalsOf } from '../../server/demo/visitors.ts'
import { demoKiosk } from '../../server/demo/simulator.ts'
import { demoSetup } from '../../server/demo/demoHall.ts'
import { holdsTrue, logHoldsTrue } from '../simulation/truths.ts'
import { clockOf, day, demo } from './demoOnDisk.ts'

vi.setConfig({ testTimeout: 180_000 })

const countOf = (log: readonly Recorded[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { type } of log) counts.set(type, (counts.get(type) ?? 0) + 1)
  return counts
}

test('a whole day on a real disk keeps every truth after every commit, and everything a hall knows happens', async () => {
  const hall = await demo({ onDisk: true, watch: (now, at) => holdsTrue(now, at) })
  await hall.until(clockOf('18:15'))
  logHoldsTrue(hall.log)
  const counts = countOf(hall.log)
  const wanted = [
    'StaffSignedIn',
    'StaffSignedOut',
    'WindowOpened',
    'WindowPaused',
    'WindowResumed',
    'WindowClosed',
    'TicketIssued',
    'TicketCalled',
    'TicketRecalled',
    'TicketMissed',
    'TicketCameBack',
    'TicketYielded',
    'TicketLeft',
    'ServiceStarted',
    'FirstResponderNamed',
    'ServiceHeld',
    'ServiceResumed',
    'ServiceSwitched',
    'TicketTransferred',
    'TicketReturned',
    'NoticeGiven',
    'ServiceFinished',
    'VisitRated',
    'DayClosed',
  ]
  expect(
    wanted.filter((type) => !counts.has(type)),
    'never happened',
  ).toEqual([])
  expect(counts.get('TicketIssued')).toBeGreaterThan(200)
  // A hall that served only a few would be a sad show; so would one where nobody ever waits.
  expect(counts.get('ServiceFinished')! / counts.get('TicketIssued')!).toBeGreaterThan(0.8)
  expect(hall.keeper.hall.stage).toBe('closed')
})

test('the same seed gives the same morning, fact for fact and seal for seal; another seed gives another', async () => {
  const morning = async (seed: number) => {
    const hall = await demo({ seed })
    await hall.until(clockOf('11:30'))
    return { log: hall.log, seal: hall.keeper.log.head().hash.toString('hex') }
  }
  const [one, again, other] = [await morning(7), await morning(7), await morning(8)]
  expect(one.log.length).toBeGreaterThan(500)
  expect(again.log).toEqual(one.log)
  expect(again.seal).toBe(one.seal)
  expect(other.seal).not.toBe(one.seal)
})

test('a window whose officer a real person is signed in as is left alone, and taken up again afterwards', async () => {
  const hall = await demo()
  await hall.until(clockOf('09:00'))
  const zhang = hall.keeper.hall.setup!.people.find((person) => person.name === '张敏')!
  const sessions = keepSessions(hall.db, () => hall.keeper.hall)
  /** What Zhang's desk did from one time to another, while somebody presses her keys, or nobody any more. */
  const didUntil = async (time: string, token?: string): Promise<number> => {
    const before = hall.log.length
    while (hall.clock.now() < clockOf(time)) {
      if (token) sessions.find(token, hall.clock.now())
      await hall.until(Math.min(clockOf(time), hall.clock.now() + 60_000))
    }
    const since = hall.log.slice(before)
    expect(
      since.some((fact) => fact.type === 'TicketCalled' && fact.by.id !== zhang.id),
      'the others go on',
    ).toBe(true)
    return since.filter((fact) => fact.by.id === zhang.id).length
  }
  const first = sessions.begin(zhang, 'clerk', hall.clock.now()).token
  expect(await didUntil('09:40', first)).toBe(0)
  expect(hall.keeper.hall.windows.get(WindowId.parse('w1'))?.staff).toBe(zhang.id)
  sessions.end(first)
  expect(await didUntil('10:00'), 'signed out').toBeGreaterThan(0)
  const second = sessions.begin(zhang, 'clerk', hall.clock.now()).token
  expect(await didUntil('10:20', second)).toBe(0)
  expect(await didUntil('10:50'), 'nobody has pressed a key for ten minutes').toBeGreaterThan(0)
})

test('a number drawn by hand is served like any other, and nothing is ever done in its holder’s name', async () => {
  const hall = await demo()
  await hall.until(clockOf('09:00'))
  const kiosk: Actor = { role: 'kiosk', id: 'a-real-kiosk' }
  const tickets: string[] = []
  for (let n = 0; n < 12; n++) {
    const service = hall.keeper.hall.setup!.services[n]!.id
    const command = { type: 'issueTicket', service, language: 'zh-CN' } as const
    const reply = await hall.keeper.wish({ id: `hand-${n}`, command, by: kiosk })
    if (reply.ok && reply.facts[0]?.type === 'TicketIssued') tickets.push(reply.facts[0].ticket)
  }
  await hall.until(clockOf('11:50'))
  const own = hall.log.filter((fact) => 'ticket' in fact && tickets.includes(String(fact.ticket)))
  const served = tickets.filter(
    (ticket) => hall.keeper.hall.visits.get(TicketNumber.parse(ticket))?.stage === 'finished',
  )
  expect(tickets).toHaveLength(12)
  expect(served).toEqual(tickets)
  expect([...new Set(own.map((fact) => fact.by.role))].sort()).toEqual(['clerk', 'kiosk'])
  expect(own.some((fact) => fact.type === 'TicketMissed')).toBe(false)
})

test('a demo stopped in the middle of the morning goes on with the same people, and nobody comes twice', async () => {
  const hall = await demo()
  await hall.until(clockOf('09:20'))
  hall.restart()
  await hall.until(clockOf('10:00'))
  const due = arrivalsOf(hall.keeper.hall.setup!, day, 7).filter(({ at }) => at < clockOf('10:00') - 2000)
  expect(countOf(hall.log).get('TicketIssued')).toBe(due.length)
  const drawn = new Map(hall.log.flatMap((fact) => (fact.type === 'TicketIssued' ? [[fact.ticket, fact.at]] : [])))
  const ratedLater = hall.log.filter(
    (fact) => fact.type === 'VisitRated' && fact.at > clockOf('09:20') && drawn.get(fact.ticket)! < clockOf('09:15'),
  )
  expect(ratedLater.length, 'who came before still behaves after').toBeGreaterThan(0)
})

test('lunch may be skipped once everybody eats and nobody waits, and not before', async () => {
  const hall = await demo()
  await hall.until(clockOf('11:00'))
  expect(hall.nothingUntil()).toBeUndefined()
  await hall.until(clockOf('12:50'))
  expect([...hall.keeper.hall.windows.values()].map((window) => window.pauseReason)).toEqual(Array(6).fill('meal'))
  expect(hall.nothingUntil()).toBe(clockOf('13:14'))
  await hall.keeper.wish({
    id: 'hungry',
    command: { type: 'issueTicket', service: hall.keeper.hall.setup!.services[0]!.id, language: 'zh-CN' },
    by: demoKiosk,
  })
  expect(hall.nothingUntil()).toBeUndefined()
})

test('people come as the crowd of the hour says: over forty days the mean is within a twentieth', () => {
  const setup = demoSetup()
  const between = (from: string, to: string): number => {
    let seen = 0
    for (let seed = 0; seed < 40; seed++)
      seen += arrivalsOf(setup, day, seed).filter(({ at }) => at >= clockOf(from) && at < clockOf(to)).length
    return seen / 40
  }
  expect(Math.abs(between('09:30', '11:00') / 60 - 1)).toBeLessThan(0.05)
  expect(between('17:20', '20:00')).toBe(0)
})
