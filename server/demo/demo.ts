/** `npm run demo`: a hall of its own that plays its mornings by itself, while anybody may look on or take a window. */
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { localTime } from '#shared/domain/calendar.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { systemClock } from '../clock.ts'
import { lookInto, type Found } from '../log/lookInto.ts'
import { fileLogger } from '../logger.ts'
import type { Keeper } from '../keeper.ts'
import { pacedClock, type PacedClock } from '../pacedClock.ts'
import { startServer, type RunningServer } from '../serve.ts'
import { banner, lanUrls } from '../start/banner.ts'
import { whyNotStarted } from '../start/whyNotStarted.ts'
import { readDemoArguments, type DemoArguments } from './arguments.ts'
import { dayPlanOf } from './dayPlan.ts'
import { awayAfterMs, doorsOf, givePins, keepDoorsOpen, takenBy, type Door } from './demoDoors.ts'
import { beginsAt, demoPin, demoSetup, nextMorning, setUpDemo } from './demoHall.ts'
import { simulator } from './simulator.ts'

const minute = 60_000
/** The made-up people look around five times in a real second, or once in a hall second when that is rarer. */
const looksPerSecond = 5

const say = (text: string): void => void process.stdout.write(`${text}\n`)
const giveUp = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

const look = (asked: DemoArguments): Found => {
  const { data } = asked
  let found: Found
  try {
    found = lookInto(data)
  } catch (error) {
    const why = whyNotStarted(error, asked)
    if (why === undefined) throw error
    return giveUp(why)
  }
  if (found.is === 'empty' || found.demo) return found
  return giveUp(
    `${data} 里是真实的大厅，演示不会写入：请用 --data 指定另一个文件夹\n` +
      `${data} holds a real hall and the demo will not write into it: name another folder with --data`,
  )
}

const start = async (asked: DemoArguments, clock: PacedClock): Promise<RunningServer> => {
  const { data, port, host, publicUrl } = asked
  try {
    const logger = fileLogger(join(data, 'logs'))
    const options = { data, port, clock, logger, ...(host && { host }), ...(publicUrl && { publicUrl }) }
    return await startServer(options)
  } catch (error) {
    const why = whyNotStarted(error, asked)
    if (why === undefined) throw error
    return giveUp(why)
  }
}

const greet = ({ keeper, port }: RunningServer, asked: DemoArguments, doors: readonly Door[]): void => {
  const urls = [...(asked.publicUrl ? [asked.publicUrl] : []), ...lanUrls(networkInterfaces(), port, asked.host)]
  const { setup = demoSetup(), day = '' } = keeper.hall
  const { people } = setup
  const { posts } = dayPlanOf(setup, day, asked.seed)
  const kiosk = doors.find((door) => door.role === 'kiosk')
  const tablet = doors.find((door) => door.role === 'tablet')
  const signIn = [
    `密码都是 / everybody's PIN: ${demoPin}`,
    ...people.map(({ id, staffNo, name, roles }) => {
      const window = posts.find((post) => post.staff === id)?.window
      const appraises = roles.some((role) => role === 'appraiser' || role === 'director')
      const page = window ? `/desk/?window=${window}` : appraises ? '/appraisal/' : ''
      const told = roles.map((role) => `${catalogue['zh-CN'].common.roles[role]} ${role}`).join(', ')
      return `${staffNo}  ${name}  ${told}${page && `  ${urls[0]}${page}`}`
    }),
    '登录某个人之后，那个窗口就由您来办 / whoever you sign in as is yours; the others go on by themselves',
    ...(kiosk ? [`取号机 / kiosk: ${urls[0]}/kiosk/#pair=${kiosk.code}`] : []),
    ...(tablet ? [`评价器 / tablet: ${urls[0]}/tablet/#pair=${tablet.code}  (…2, …3)`] : []),
    `${asked.speed} 倍速 / ${asked.speed} times as fast as life (--speed 1…60)`,
  ]
  say(banner({ urls, dataFolder: asked.data, demo: true, terminal: process.stdout.isTTY === true, signIn }))
}

/** Lives day after day until the process ends. */
const live = async (server: RunningServer, clock: PacedClock, asked: DemoArguments, doors: readonly Door[]) => {
  const { keeper, db } = server
  const isTaken = takenBy(db, clock.now, awayAfterMs(asked.speed))
  const made = simulator({ keeper, seed: asked.seed, isTaken })
  const stepMs = Math.max(1000, (asked.speed * 1000) / looksPerSecond)
  let told = ''
  for (let at = clock.now(); ; at += stepMs) {
    await clock.reach(at)
    keepDoorsOpen(db, doors)
    await made.step(at)
    told = tell(server, at, told)
    const later = keeper.hall.stage === 'closed' ? tomorrow(keeper, at) : made.nothingUntil(at)
    if (later === undefined) continue
    // The empty hall stands for a moment, then lunch or the night is skipped.
    await clock.reach(at + 2 * minute)
    at = later
    clock.jump(at)
    keeper.tick()
  }
}

const tomorrow = ({ hall }: Keeper, at: number): number | undefined => hall.setup && nextMorning(at, hall.setup)

/** One line every half hour of the hall. */
const tell = ({ keeper }: RunningServer, at: number, told: string): string => {
  const { setup, visits, day } = keeper.hall
  if (!setup) return told
  const { time } = localTime(at, setup.timeZone)
  const half = `${day} ${time.slice(0, 3)}${time.slice(3) < '30' ? '00' : '30'}`
  if (half === told) return told
  const stages = [...visits.values()].map((visit) => visit.stage)
  const count = (stage: string): number => stages.filter((one) => one === stage).length
  say(`  ${half}  等候 waiting ${count('waiting')}  办结 finished ${count('finished')}  离开 left ${count('left')}`)
  return half
}

const main = async (): Promise<void> => {
  const asked = readDemoArguments(process.argv.slice(2), process.env)
  if ('problem' in asked) return giveUp(asked.problem)
  const found = look(asked)
  const clock = pacedClock(beginsAt(systemClock.now(), found, demoSetup()), asked.speed)
  const server = await start(asked, clock)
  await setUpDemo(server.keeper)
  const setup = server.keeper.hall.setup ?? demoSetup()
  await givePins(setup, server.identity, clock.now())
  const doors = doorsOf(setup)
  keepDoorsOpen(server.db, doors)
  greet(server, asked, doors)
  const stop = (): void => void server.stop().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  await live(server, clock, asked, doors)
}

await main()
