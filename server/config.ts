/** What whoever starts the hall may choose: flags first, then the environment, then sensible defaults. */
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { programFolder } from './programFolder.ts'

export type Config = {
  readonly port: number
  /** Address to listen on; all of the machine's when absent. */
  readonly host?: string
  /** Absolute path of the data folder. */
  readonly data: string
  /** Origin printed on slips, when the machine's own address is not what phones reach. */
  readonly publicUrl?: string
  /** Gives this staff number a new PIN, prints it, and ends. */
  readonly resetPin?: string
}

/** A flag nobody can make sense of; the message says which, in Chinese and English. */
export class UnfitFlag extends Error {}

/** Reads flags such as `--port 7070 --data ./hall` and `PAIHAO_PORT`, `PAIHAO_DATA`, `PAIHAO_HOST`, `PAIHAO_URL`. */
export const readConfig = (flags: readonly string[], env: NodeJS.ProcessEnv): Config => {
  let values
  try {
    values = parseArgs({
      args: [...flags],
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        data: { type: 'string' },
        url: { type: 'string' },
        'reset-pin': { type: 'string' },
      },
    }).values
  } catch (error) {
    const known = '--port 7070  --host 192.168.1.20  --data /path  --url http://hall.example  --reset-pin 9001'
    throw new UnfitFlag(
      `看不懂的参数：可以用 ${known}\nI do not understand this: ${(error as Error).message}. There are ${known}`,
    )
  }
  const port = Number(values.port ?? env['PAIHAO_PORT'] ?? 7070)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new UnfitFlag('--port 应为 0 到 65535 之间的整数。\n--port must be a whole number from 0 to 65535.')
  }
  const host = values.host ?? env['PAIHAO_HOST']
  const url = values.url ?? env['PAIHAO_URL']
  if (url !== undefined && !/^https?:\/\/[!-~]+$/.test(url)) {
    throw new UnfitFlag('--url 应以 http:// 或 https:// 开头。\n--url must begin with http:// or https://.')
  }
  const resetPin = values['reset-pin']
  return {
    port,
    data: resolve(values.data ?? env['PAIHAO_DATA'] ?? join(programFolder(), 'data')),
    ...(host && { host }),
    ...(url && { publicUrl: url.replace(/\/+$/, '') }),
    ...(resetPin && { resetPin }),
  }
}
