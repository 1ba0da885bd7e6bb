/** The hall's program: reads what was asked for, starts the server, says where it is, and stops when told. */
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { randomInt } from 'node:crypto'
import { readConfig, UnfitFlag, type Config } from './config.ts'
import { pinFault } from './identity/pins.ts'
import { UnfitData } from './log/database.ts'
import { DataInUse } from './log/lock.ts'
import { fileLogger, type Logger } from './logger.ts'
import { startServer, type RunningServer } from './serve.ts'
import { banner, lanUrls } from './start/banner.ts'
import { explainDataFolder, explainListenError } from './start/explain.ts'

const say = (text: string): void => void process.stdout.write(`${text}\n`)

/** Ends the process with a sentence for the person in front of it. */
const giveUp = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

const start = async (config: Config, logger: Logger): Promise<RunningServer> => {
  const { port, host, data, publicUrl } = config
  try {
    return await startServer({ port, data, logger, ...(host && { host }), ...(publicUrl && { publicUrl }) })
  } catch (error) {
    logger.fatal({ err: error }, 'the hall could not start')
    const { syscall = '', code } = error as { syscall?: string; code?: string }
    if (syscall === 'listen' || syscall === 'getaddrinfo') return giveUp(explainListenError(error, port, host))
    const isData = code !== undefined || error instanceof DataInUse || error instanceof UnfitData
    if (!isData) throw error
    return giveUp(explainDataFolder(error, data))
  }
}

const greet = ({ keeper, identity, port }: RunningServer, { data, host, publicUrl }: Config): void => {
  const setupCode = identity.setupCode()
  const urls = [...(publicUrl ? [publicUrl] : []), ...lanUrls(networkInterfaces(), port, host)]
  say(
    banner({
      urls,
      dataFolder: data,
      demo: keeper.hall.setup?.demo ?? false,
      terminal: process.stdout.isTTY === true,
      ...(setupCode && { setupCode }),
    }),
  )
}

/** For the day the administrator's PIN is forgotten: whoever has the machine may set a new one. */
const resetPin = async (server: RunningServer, staffNo: string): Promise<void> => {
  const person = server.keeper.hall.setup?.people.find((p) => p.staffNo === staffNo)
  if (!person) return giveUp(`没有工号 ${staffNo}。\nThere is no staff number ${staffNo}.`)
  let pin = ''
  do pin = String(randomInt(10_000_000, 100_000_000))
  while (pinFault(pin, staffNo))
  await server.identity.pins.set(person.id, pin, server.clock.now())
  server.identity.sessions.endAllOf(person.id)
  say(`${person.name}（${staffNo}）的新密码 / new PIN: ${pin}`)
  await server.stop()
  process.exit(0)
}

const main = async (): Promise<void> => {
  let config: Config
  try {
    config = readConfig(process.argv.slice(2), process.env)
  } catch (error) {
    return giveUp(error instanceof UnfitFlag ? error.message : String(error))
  }
  let logger: Logger
  try {
    logger = fileLogger(join(config.data, 'logs'))
  } catch (error) {
    return giveUp(explainDataFolder(error, config.data))
  }
  // A mistake of our own: write it down and end; whoever keeps us running starts us anew, and the log has everything.
  process.on('uncaughtException', (error) => {
    logger.fatal({ err: error }, 'ended by a mistake of our own')
    giveUp(`排号因内部错误停止，详见 ${config.data}/logs。\npaihao stopped on an internal error: ${error.message}`)
  })
  const server = await start(config, logger)
  if (config.resetPin) return resetPin(server, config.resetPin)
  logger.info({ port: server.port, build: server.build, node: process.version }, 'started')
  greet(server, config)

  let stopping = false
  const stop = (signal: string): void => {
    if (stopping) return
    stopping = true
    logger.info({ signal }, 'stopping')
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'stopped badly')
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', () => stop('SIGINT'))
  process.on('SIGTERM', () => stop('SIGTERM'))
}

await main()
