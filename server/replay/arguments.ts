/** What may be said to `npm run replay`: which log, which day, how fast, and where to keep and to show it. */
import { parseArgs } from 'node:util'
import type { Speed } from '../pacedClock.ts'

export type ReplayArguments = {
  /** The log; the public sample log beside the program when absent. */
  readonly csv?: string
  readonly day?: string
  readonly mapping?: string
  readonly speed: Speed
  /** Screens are served on it; absent with `max`, when nobody could watch. */
  readonly port?: number
  readonly host?: string
  readonly data?: string
}

const known = 'npm run replay -- log.csv --day 1999-08-02 --mapping columns.json --speed 60 --port 7070 --data folder'
const usage = (chinese: string, english: string): { readonly problem: string } => ({
  problem: `${chinese}：例如 ${known}\n${english}, for example ${known}`,
})

/** The flags as a person typed them, or a sentence about the one that cannot be understood. */
export const readArguments = (
  flags: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ReplayArguments | { readonly problem: string } => {
  const text = { type: 'string' } as const
  let parsed
  try {
    parsed = parseArgs({
      args: [...flags],
      allowPositionals: true,
      options: { day: text, mapping: text, speed: text, port: text, host: text, data: text },
    })
  } catch (error) {
    return usage('看不懂的参数', `I do not understand this (${(error as Error).message})`)
  }
  const { values, positionals } = parsed
  if (positionals.length > 1) return usage('一次只能回放一个文件', 'one log at a time')
  const speed = readSpeed(values.speed ?? (values.port === undefined ? 'max' : '60'))
  if (speed === undefined)
    return usage('--speed 应为 1 到 3600 的数，或 max', '--speed must be a number from 1 to 3600, or max')
  if (values.day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.day))
    return usage('--day 应写作 1999-08-02', '--day must be written as 1999-08-02')
  const served = speed !== 'max' || values.port !== undefined
  const port = Number(values.port ?? env['PAIHAO_PORT'] ?? 7070)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    return usage('--port 应为 0 到 65535 之间的整数', '--port must be a whole number from 0 to 65535')
  const { day, mapping } = values
  const data = values.data ?? env['PAIHAO_DATA']
  const host = values.host ?? env['PAIHAO_HOST']
  const [csv] = positionals
  return {
    speed,
    ...(csv !== undefined && { csv }),
    ...(day !== undefined && { day }),
    ...(mapping !== undefined && { mapping }),
    ...(served && { port }),
    ...(host && { host }),
    ...(data && { data }),
  }
}

const readSpeed = (text: string): Speed | undefined => {
  if (text === 'max') return 'max'
  const speed = Number(text)
  return speed >= 1 && speed <= 3600 ? speed : undefined
}
