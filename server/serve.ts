/** Puts a whole server together and starts it: the same for the real hall, the demo, tests, replays and benches. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createServer, type Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { systemClock, type Clock } from './clock.ts'
import { lookAtDisk } from './diskSpace.ts'
import { burnEndedBallots } from './effects/burntBallots.ts'
import { tiePersonalToStories } from './effects/personalStories.ts'
import { openPrinting } from './effects/printing.ts'
import { keepEstimates } from './estimates.ts'
import { hearWith } from './gate/hear.ts'
import { openHttpGate } from './gate/httpGate.ts'
import { openPainter } from './gate/painter.ts'
import { openSocketGate, openSockets, slicesOf } from './gate/socketGate.ts'
import { usualLimits, type House, type Limits } from './house.ts'
import { openIdentity } from './identity/identity.ts'
import { openKeeper } from './keeper.ts'
import { openDatabase } from './log/database.ts'
import { silentLogger, type Logger } from './logger.ts'
import { openPersonal } from './personal/personal.ts'
import { retentionJob } from './personal/retention.ts'
import { keepProblems, type Problems } from './problems.ts'
import { programFolder } from './programFolder.ts'
import { openScenes } from './scene.ts'
import { keepScreens } from './screens.ts'
import { lanUrls } from './start/banner.ts'

export type ServerOptions = {
  /** Data folder; made when missing. */
  readonly data: string
  /** 0 takes any free port. */
  readonly port?: number
  /** Address to listen on; all of the machine's when absent. */
  readonly host?: string
  /** Origin that phones reach the hall at; the machine's first address on the hall's network when absent. */
  readonly publicUrl?: string
  readonly clock?: Clock
  readonly logger?: Logger
  readonly limits?: Partial<Limits>
  /** Folder of the built screens; `dist/screens` when absent. */
  readonly screensFolder?: string
}
export type RunningServer = House & {
  /** Where it listens, for this machine: `http://127.0.0.1:7070`. */
  readonly url: string
  readonly port: number
  readonly problems: Problems
  /** What the clock does every second, for those whose clock stands still. */
  readonly tick: () => void
  /** Answers what was asked, closes every line and the data. */
  readonly stop: () => Promise<void>
}

const diskLookMs = 60_000

/** Starts a server. Rejects with what kept the data or the port from being opened; nothing is left open then. */
export const startServer = async (options: ServerOptions): Promise<RunningServer> => {
  const { data, clock = systemClock, logger = silentLogger(), limits = {} } = options
  mkdirSync(data, { recursive: true })
  const db = openDatabase(join(data, 'hall.db'))
  const problems = keepProblems(clock.now)
  const estimates = keepEstimates(() => painter.changed())
  const keeper = openKeeper({ db, clock, problems, logger, estimates: estimates.last })
  const identity = openIdentity(db, () => keeper.hall, clock)
  const screens = keepScreens(clock.now, problems)
  const personal = openPersonal({ db, folder: data, now: clock.now, logger })
  if (personal.erasedAgain > 0) {
    logger.warn(
      { stories: personal.erasedAgain },
      'an older copy of the data brought back what was erased; it is erased again',
    )
  }
  tiePersonalToStories(keeper, personal, logger)
  burnEndedBallots(keeper, identity.ballots)
  const eraseWhatIsDue = retentionJob({ personal, setup: () => keeper.hall.setup, now: clock.now, logger })

  // The gates need the house and the house needs the gates' lines: each asks for the other when it is there.
  const http = createServer((request, response) => app(request, response))
  const io = openSockets(http)
  const slices = slicesOf(io)
  let publicUrl = options.publicUrl ?? ''
  const scenes = openScenes({
    clock,
    keeper,
    identity,
    problems,
    estimates,
    devices: () => screens.all(identity.devices.all()),
    printers: () => printing.health(),
    prints: () => printing.prints,
  })
  const painter = openPainter({ scene: scenes.now, seq: () => keeper.seq, send: slices.send })
  const printing = openPrinting({
    keeper,
    scene: scenes.now,
    device: identity.devices.byId,
    problems,
    logger,
    now: clock.now,
    publicUrl: () => publicUrl,
    folder: data,
    changed: () => painter.changed(),
  })
  const house: House = {
    db,
    clock,
    keeper,
    identity,
    personal,
    scenes,
    screens,
    painter,
    hear: hearWith(keeper, identity),
    printing,
    logger,
    limits: { ...usualLimits, ...limits },
    build: buildName(),
    publicUrl: () => publicUrl,
    screensFolder: options.screensFolder ?? join(programFolder(), 'dist', 'screens'),
  }
  const app = openHttpGate(house)
  keeper.onFacts(() => painter.changed())
  problems.onChange(() => painter.changed())

  const tick = (): void => {
    keeper.tick()
    screens.look(keeper.hall.stage === 'open')
    printing.look()
    eraseWhatIsDue()
    painter.changed()
  }
  tick()
  const endings = [
    openSocketGate(io, slices, house),
    clock.every(1000, tick),
    clock.every(diskLookMs, () => void lookAtDisk(data, problems)),
  ]

  const stop = async (): Promise<void> => {
    endings.forEach((end) => end())
    keeper.close()
    painter.stop()
    // What was just answered still has to leave through the lines.
    await new Promise((resolve) => setTimeout(resolve, 20))
    await io.close()
    http.closeAllConnections()
    await printing.close()
    db.close()
  }

  try {
    const port = await listen(http, options.port ?? 0, options.host)
    publicUrl ||= lanUrls(networkInterfaces(), port, options.host)[0]!
    const reached = !options.host || options.host === '0.0.0.0' || options.host === '::' ? '127.0.0.1' : options.host
    return { ...house, url: `http://${reached}:${port}`, port, problems, tick, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

const listen = (http: HttpServer, port: number, host: string | undefined): Promise<number> =>
  new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, host, () => {
      http.off('error', reject)
      resolve((http.address() as AddressInfo).port)
    })
  })

/** Version and fingerprint of the build; screens reload themselves when it changes. */
const buildName = (): string => {
  const root = programFolder()
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const stamp = join(root, 'dist', '.stamp')
  return existsSync(stamp) ? `${version}-${readFileSync(stamp, 'utf8').slice(0, 10)}` : version
}
