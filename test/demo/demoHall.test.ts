/** The demo keeps to its own data: which folder it may live in, when its clock begins, and how people come in. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDemoArguments } from '../../server/demo/arguments.ts'
import { doorsOf, givePins, keepDoorsOpen } from '../../server/demo/demoDoors.ts'
import { beginsAt, demoPin, demoSetup, nextMorning } from '../../server/demo/demoHall.ts'
import { openIdentity } from '../../server/identity/identity.ts'
import { pinFault } from '../../server/identity/pins.ts'
import { openKeeper } from '../../server/keeper.ts'
import { openDatabase } from '../../server/log/database.ts'
import { lookInto } from '../../server/log/lookInto.ts'
import { silentLogger } from '../../server/logger.ts'
import { keepProblems } from '../../server/problems.ts'
import { townshipPeople, townshipSetup } from '../../server/templates/township.ts'
import { admin, handClock } from '../server/hallOnDisk.ts'
import { clockOf, demo, temporaryFolder } from './demoOnDisk.ts'

const hallIn = async (folder: string, isDemo: boolean | undefined): Promise<void> => {
  const clock = handClock(clockOf('09:00'))
  const db = openDatabase(join(folder, 'hall.db'))
  const keeper = openKeeper({ db, clock, problems: keepProblems(clock.now), logger: silentLogger() })
  if (isDemo !== undefined) {
    const setup = townshipSetup({ hallName: '大厅', people: townshipPeople, demo: isDemo })
    await keeper.wish({ id: 'setup', command: { type: 'publishSetup', setup, basedOn: 0 }, by: admin })
  }
  keeper.close()
  db.close()
}

test('a folder is looked into without writing: nothing, a demo, a real hall, and one that was never set up', async () => {
  const folders = [temporaryFolder(), temporaryFolder(), temporaryFolder(), temporaryFolder()] as const
  await hallIn(folders[1], true)
  await hallIn(folders[2], false)
  await hallIn(folders[3], undefined)
  expect(folders.map(lookInto)).toEqual([
    { is: 'empty' },
    { is: 'hall', demo: true, lastAt: clockOf('09:00') },
    { is: 'hall', demo: false, lastAt: clockOf('09:00') },
    { is: 'empty' },
  ])
  expect(readdirSync(folders[0])).toEqual([])
})

test('the command refuses a folder with a real hall, says which, and leaves it as it was', async () => {
  const folder = temporaryFolder()
  await hallIn(folder, false)
  const before = readFileSync(join(folder, 'hall.db'))
  const flags = ['--import', 'tsx', 'server/demo/demo.ts', '--data', folder, '--port', '0', '--host', '127.0.0.1']
  const { status, stderr } = spawnSync(process.execPath, flags, { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toContain(`${folder} holds a real hall`)
  expect(readFileSync(join(folder, 'hall.db')).equals(before)).toBe(true)
}, 120_000)

test('the clock begins this morning, goes on where a demo stopped, and never goes back', () => {
  const setup = demoSetup()
  const now = clockOf('21:17')
  const begins = (lastAt?: number): number =>
    beginsAt(now, lastAt === undefined ? { is: 'empty' } : { is: 'hall', demo: true, lastAt }, setup)
  expect(begins()).toBe(clockOf('08:25'))
  expect(begins(clockOf('15:00', '2026-11-20'))).toBe(clockOf('08:25'))
  expect(begins(clockOf('10:00'))).toBe(clockOf('10:00') + 1000)
  expect(begins(clockOf('17:45'))).toBe(clockOf('08:25', '2026-11-24'))
  expect(begins(clockOf('11:00', '2026-12-05'))).toBe(clockOf('11:00', '2026-12-05') + 1000)
  expect(nextMorning(clockOf('02:00'), setup), 'after midnight it is still yesterday').toBe(clockOf('08:25'))
})

test('the demo is marked as one, and opens on every day of the week', () => {
  const setup = demoSetup()
  expect(setup.demo).toBe(true)
  expect(Object.keys(setup.hours.weekly)).toHaveLength(7)
})

test('everybody’s PIN works in the demo and would be refused anywhere else; links pair as often as they are opened', async () => {
  const { db, keeper, clock } = await demo()
  const setup = keeper.hall.setup!
  const identity = openIdentity(db, () => keeper.hall, clock)
  await givePins({ ...setup, people: setup.people.slice(0, 2) }, identity, clock.now())
  expect(await identity.pins.fits(setup.people[0]!.id, demoPin)).toBe(true)
  expect(pinFault(demoPin, setup.people[0]!.staffNo)).toBe('too-short')

  const doors = doorsOf(setup)
  const tokens = [0, 1, 2].map(() => {
    keepDoorsOpen(db, doors)
    return identity.devices.pair('DEMA-TAB2', clock.now())
  })
  expect(tokens.map((paired) => paired?.device.window)).toEqual(['w2', 'w2', 'w2'])
  for (const paired of tokens)
    expect(identity.byBearer(paired!.token)?.actor).toMatchObject({ role: 'tablet', window: 'w2' })
  keepDoorsOpen(db, doors)
  keepDoorsOpen(db, doors)
  expect(identity.devices.all()).toHaveLength(doors.length + 3)
})

test('flags: a speed from 1 to 60, a seed, and what every serving command takes; its own folder unless told otherwise', () => {
  expect(readDemoArguments([], {})).toMatchObject({ speed: 5, seed: 1, port: 7070 })
  expect(readDemoArguments([], {})).toHaveProperty('data', expect.stringMatching(/demo-data$/))
  expect(readDemoArguments(['--speed=60', '--port', '8080', '--seed', '3'], {})).toMatchObject({
    speed: 60,
    seed: 3,
    port: 8080,
  })
  for (const bad of [['--speed', '61'], ['--speed'], ['--speed', 'fast'], ['--seed', 'x'], ['--port', 'x'], ['--what']])
    expect(readDemoArguments(bad, {}), bad.join(' ')).toHaveProperty('problem')
})

test('the demo has a rule-book from the first day, approved by somebody else, and every role of a hall', async () => {
  const { keeper } = await demo()
  const [version] = keeper.books.story('ruleBook', 'hall')?.versions ?? []
  expect([version?.version, version?.effective]).toEqual([1, '2026-11-01'])
  expect(version?.by).not.toBe(version?.approvedBy)
  const { people = [], sections = [] } = keeper.hall.setup ?? {}
  expect(new Set(people.flatMap(({ roles }) => roles)).size).toBe(7)
  expect(sections.map(({ head }) => people.some(({ id }) => id === head))).toEqual([true, true, true])
})
