/** The program's diary for those who look after it: JSON lines in a file, kept to a few files. No tokens, no names. */
import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pino, type Logger } from 'pino'

export type { Logger }

const fullAtBytes = 20 * 1024 * 1024
const keptFiles = 5

/** A diary in `folder`/server.log; a full one is moved aside at start, the oldest dropped. */
export const fileLogger = (folder: string): Logger => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'server.log')
  if (existsSync(file) && statSync(file).size > fullAtBytes) {
    for (let n = keptFiles - 1; n >= 1; n--) {
      const older = n === 1 ? file : join(folder, `server.${n - 1}.log`)
      if (existsSync(older)) renameSync(older, join(folder, `server.${n}.log`))
    }
  }
  const secrets = ['token', 'pin', 'code', 'body', 'req', 'request']
  const options = {
    redact: secrets.flatMap((name) => [name, `*.${name}`]),
    serializers: { err: bareError },
    base: null,
  }
  return pino(options, pino.destination({ dest: file, sync: true, mkdir: true }))
}

/** An error without whatever a library hung on it: body parsers keep the whole body there. */
const bareError = (error: unknown): object => {
  if (!(error instanceof Error)) return { message: String(error) }
  const { name, message, stack } = error
  const { code } = error as { code?: unknown }
  return { name, message, stack, ...(typeof code === 'string' && { code }) }
}

/** Says nothing: for tests, simulations and benches. */
export const silentLogger = (): Logger => pino({ level: 'silent' })
