/** `npm run replay`: lives one day of a real queue log in a hall of its own, and reconciles the hall with the log. */
import { mkdirSync, mkdtempSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { randomInt } from 'node:crypto'
import { localTime } from '#shared/domain/calendar.ts'
import { openKeeper } from '../keeper.ts'
import { openDatabase } from '../log/database.ts'
import { lookInto } from '../log/lookInto.ts'
import { silentLogger } from '../logger.ts'
import { pacedClock, type PacedClock } from '../pacedClock.ts'
import { keepProblems } from '../problems.ts'
import { startServer } from '../serve.ts'
import { banner, lanUrls } from '../start/banner.ts'
import { explainDataFolder } from '../start/explain.ts'
import { whyNotStarted } from '../start/whyNotStarted.ts'
import { readArguments, type ReplayArguments } from './arguments.ts'
import { publish } from './live.ts'
import { printSheet } from './printSheet.ts'
import { replayDay, type Prepared, type Running } from './replayDay.ts'
import { readSources } from './sources.ts'

type Place = Pick<Running, 'db' | 'keeper'> & { readonly close: () => Promise<void> }

const say = (text: string): void => void process.stdout.write(`${text}\n`)
const giveUp = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

/** A folder without a hall: the one asked for, or a fresh one where the system keeps such things. */
const folderFor = ({ data }: ReplayArguments, { day }: Prepared): string => {
  if (data === undefined) return mkdtempSync(join(tmpdir(), `paihao-replay-${day}-`))
  const folder = resolve(data)
  if (lookInto(folder).is === 'hall')
    giveUp(
      `${folder} 里已经有一个大厅，回放不会写入：请用 --data 指定一个新文件夹\n` +
        `${folder} already holds a hall and a replay will not write into it: name a new folder with --data`,
    )
  mkdirSync(folder, { recursive: true })
  return folder
}

/** Without screens: the keeper and the disk alone. */
const openQuiet = (folder: string, clock: PacedClock): Place => {
  const db = openDatabase(join(folder, 'hall.db'))
  const keeper = openKeeper({ db, clock, problems: keepProblems(clock.now), logger: silentLogger() })
  const close = async (): Promise<void> => {
    keeper.close()
    db.close()
  }
  return { db, keeper, close }
}

/** With every screen on a port, and somebody who may look at the floor. */
const openServed = async (
  folder: string,
  clock: PacedClock,
  asked: ReplayArguments & { port: number },
  { hall }: Prepared,
): Promise<Place> => {
  const { port, host } = asked
  const server = await startServer({ data: folder, clock, port, ...(host && { host }) })
  await publish(server.keeper, hall)
  const officer = hall.setup.people.find((person) => person.id === hall.supervisor.id)
  const pin = String(randomInt(10_000_000, 100_000_000))
  if (officer) await server.identity.pins.set(officer.id, pin, clock.now())
  say(
    banner({
      urls: lanUrls(networkInterfaces(), server.port, host),
      dataFolder: folder,
      demo: false,
      terminal: process.stdout.isTTY === true,
      signIn: [`${officer?.staffNo}  PIN ${pin}  ${officer?.name}（/floor/）`],
    }),
  )
  return { db: server.db, keeper: server.keeper, close: server.stop }
}

/** One line on stderr, once a second: how far the day is. */
const progressOf = ({ steps, mapping }: Prepared): NonNullable<Running['progress']> => {
  let saidAt = performance.now()
  return (done, at) => {
    if (performance.now() - saidAt < 1000) return
    saidAt = performance.now()
    const share = Math.floor((100 * done) / steps.length)
    process.stderr.write(`  ${localTime(at, mapping.timeZone).time}  ${done}/${steps.length}  ${share}%\n`)
  }
}

const openPlace = async (asked: ReplayArguments, prepared: Prepared, folder: string, clock: PacedClock) => {
  const { port } = asked
  try {
    return port === undefined ? openQuiet(folder, clock) : await openServed(folder, clock, { ...asked, port }, prepared)
  } catch (error) {
    const why = whyNotStarted(error, { ...asked, data: folder })
    if (why === undefined) throw error
    return giveUp(why)
  }
}

const main = async (): Promise<void> => {
  const asked = readArguments(process.argv.slice(2), process.env)
  if ('problem' in asked) return giveUp(asked.problem)
  const sources = readSources(asked)
  if (!sources.ok) return giveUp(sources.problem)
  const { prepared, file, days } = sources
  let folder = asked.data ?? tmpdir()
  try {
    folder = folderFor(asked, prepared)
  } catch (error) {
    return giveUp(explainDataFolder(error, folder))
  }
  say(`${file}：${prepared.day}，${prepared.readings.length} 行（共 ${days} 天）→ ${folder}`)
  say(`${file}: ${prepared.day}, ${prepared.readings.length} rows (one of ${days} days) → ${folder}`)
  const clock = pacedClock(prepared.begins, asked.speed)
  const { close, ...place } = await openPlace(asked, prepared, folder, clock)
  process.on('SIGINT', () =>
    giveUp(`已中断，${folder} 里是已经回放的部分\nstopped half-way; ${folder} holds the part that was lived`),
  )
  const replayed = await replayDay(prepared, { ...place, clock, progress: progressOf(prepared) })
  await close()
  say(printSheet(replayed))
  const { facts, realMs, differences } = replayed
  const seconds = realMs / 1000
  const rate = asked.speed === 'max' ? `, ${Math.round(facts / seconds)}/s` : ''
  say(`  ${facts} 条事实，${seconds.toFixed(1)} 秒 · ${facts} facts in ${seconds.toFixed(1)} s${rate}`)
  process.exitCode = differences.length > 0 ? 2 : 0
}

await main()
