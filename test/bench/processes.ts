/** Starts the measured server and the bare one as processes of their own, asks them how they are, and ends them. */
import { fork, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { programFolder } from '../../server/programFolder.ts'
import { scratchFolder } from './machine.ts'

export type HallWanted = {
  readonly folder: string
  readonly windows: number
  readonly services: number
  /** People waiting before anything is measured. */
  readonly waiting: number
  /** So many tokens of waiting people, for their phones. */
  readonly phones?: number
}
export type Opened = {
  readonly port: number
  /** Token of a paired kiosk. */
  readonly kiosk: string
  /** Session tokens of the clerks, one a window, in the order of the windows. */
  readonly clerks: readonly string[]
  readonly phones: readonly string[]
}
/** `processor`: ms used so far. `delay`: how late the event loop was since `delay-from-now`, ms. `memory`: MB. */
export type Question = 'processor' | 'delay-from-now' | 'delay' | 'memory'

export type Running<T> = T & {
  readonly folder: string
  readonly ask: <A>(question: Question) => Promise<A>
  /** Ends it as it ends by itself, data closed; the folder stays until `forget`. */
  readonly stop: () => Promise<void>
  readonly forget: () => void
}

const startMs = 60_000
const alive = new Set<ChildProcess>()

/** Ends what a bench that broke off left running. */
export const endAll = (): void => alive.forEach((child) => void child.kill('SIGKILL'))

const messageOf = (child: ChildProcess, what: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${what} gave no answer within a minute`)), startMs)
    const ended = (code: number | null): void => reject(new Error(`${what} ended by itself (code ${String(code)})`))
    child.once('exit', ended)
    child.once('message', (message) => {
      clearTimeout(timer)
      child.off('exit', ended)
      resolve(message)
    })
  })

const start = async <T>(
  file: string,
  folder: string,
  words: string[],
  env: Record<string, string>,
): Promise<Running<T>> => {
  const child = fork(join(programFolder(), 'test', 'bench', file), words, {
    cwd: programFolder(),
    execArgv: ['--import', 'tsx', ...(process.env['PAIHAO_BENCH_NODE'] ?? '').split(' ').filter(Boolean)],
    env: { ...process.env, NODE_ENV: 'production', ...env },
  })
  alive.add(child)
  child.once('exit', () => alive.delete(child))
  const opened = (await messageOf(child, file)) as T
  return {
    ...opened,
    folder,
    ask: async <A>(question: Question) => {
      child.send(question)
      return (await messageOf(child, file)) as A
    },
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve()
        child.once('exit', () => resolve())
        child.send('stop')
      }),
    forget: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The real server over an empty folder on the real disk. `env`: for a disk made slow. */
export const startHall = (
  wanted: Omit<HallWanted, 'folder'>,
  env: Record<string, string> = {},
): Promise<Running<Opened>> => {
  const folder = mkdtempSync(join(scratchFolder(), 'hall-'))
  return start('hallProcess.ts', folder, [JSON.stringify({ ...wanted, folder })], env)
}

export const startLimit = (): Promise<Running<{ readonly port: number }>> => start('limitProcess.ts', '', [], {})
