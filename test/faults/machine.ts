/** The machine the faults are made on: its compiler, its folders, its child processes, its description. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { cpus, release, tmpdir, totalmem, type } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { programFolder } from '../../server/programFolder.ts'

/** This machine cannot make the fault; the message says what to do about it. */
export class CannotMakeFault extends Error {}

let library: string | undefined

/** Compiles powercut.c once and returns the library's path. Throws `CannotMakeFault` without Linux or a C compiler. */
export const powercutLibrary = (): string => {
  if (library) return library
  if (process.platform !== 'linux')
    throw new CannotMakeFault(`a power cut can be simulated on Linux only (this is ${process.platform})`)
  const compiler = ['cc', 'gcc', 'clang'].find((name) => spawnSync(name, ['--version']).status === 0)
  if (!compiler)
    throw new CannotMakeFault(
      'a power cut needs a C compiler, and there is none: install one (Debian: apt install gcc libc6-dev)',
    )
  const built = join(newFolder(tmpdir()), 'powercut.so')
  const source = join(programFolder(), 'test', 'faults', 'powercut.c')
  const run = spawnSync(compiler, ['-O2', '-shared', '-fPIC', '-o', built, source, '-lpthread'], { encoding: 'utf8' })
  if (run.status !== 0) throw new CannotMakeFault(`${compiler} could not compile ${source}:\n${run.stderr}`)
  return (library = built)
}

const folders: string[] = []

/** In memory where the machine can: what is durable is decided by the power-cut library, not by a slow disk. */
const quickPlace = (): string => {
  try {
    accessSync('/dev/shm', constants.W_OK)
    return '/dev/shm'
  } catch {
    return tmpdir()
  }
}

/** A new empty folder, gone when the process ends. */
export const newFolder = (place = quickPlace()): string => {
  const folder = mkdtempSync(join(place, 'paihao-faults-'))
  if (folders.length === 0)
    process.once('exit', () => folders.forEach((one) => rmSync(one, { recursive: true, force: true })))
  folders.push(folder)
  return folder
}

/** Removes a folder of `newFolder` before the end. */
export const dropFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true })

/** One fault for one child: how the power-cut library is to behave. `at` counts from 1. */
export type Fault = {
  readonly mode: 'drop' | 'torn' | 'kill' | 'told' | 'eio' | 'enospc'
  readonly at: number
  readonly seed?: number
  readonly lie?: boolean
}

const faultEnv = (folder: string, fault: Fault): Record<string, string> => ({
  LD_PRELOAD: powercutLibrary(),
  PAIHAO_CUT_FOLDER: folder,
  PAIHAO_CUT_MODE: fault.mode,
  PAIHAO_CUT_AT: String(fault.at),
  PAIHAO_CUT_SEED: String(fault.seed ?? 1),
  PAIHAO_CUT_LIE: fault.lie ? '1' : '',
  // The library sees calls of libc, not the kernel's submission queue.
  UV_USE_IO_URING: '0',
})

/** The parts of the harness that run as processes of their own. */
export type Program = 'under-fire' | 'server' | 'presser'

let bundle: string | undefined

/**
 * The harness as one JavaScript file, built once: thousands of children start from it, and must start fast.
 * It lies inside the program's folder, so that it finds the same packages.
 */
const bundled = (): string => {
  if (bundle) return bundle
  const root = programFolder()
  const results = resultsFolder()
  // A run that was killed could not tidy up after itself.
  for (const old of readdirSync(results).filter((name) => /^faults-\d+$/.test(name)))
    if (!existsSync(`/proc/${old.slice('faults-'.length)}`)) dropFolder(join(results, old))
  const outDir = join(results, `faults-${process.pid}`)
  const options = {
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(root, 'test/faults/faults.ts'), outDir, target: 'node20', minify: false, emptyOutDir: true },
  }
  const code = `import { build } from 'vite'; await build(${JSON.stringify(options)})`
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`the harness could not be built:\n${run.stderr}`)
  process.once('exit', () => dropFolder(outDir))
  return (bundle = join(outDir, 'faults.js'))
}

export type Child = {
  readonly process: ChildProcess
  readonly ended: Promise<{ code: number | null; signal: string | null }>
}

/** Starts a program; with a `fault` to come when it works on `folder`. Every line it writes is handed to `onLine`. */
export const startChild = (
  program: Program,
  words: readonly string[],
  options: { env?: Record<string, string>; folder?: string; fault?: Fault; onLine?: (line: string) => void },
): Child => {
  const child = spawn(process.execPath, [bundled(), `--as=${program}`, ...words], {
    cwd: programFolder(),
    env: {
      ...process.env,
      ...options.env,
      ...(options.fault && options.folder ? faultEnv(options.folder, options.fault) : {}),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let rest = ''
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    lines.forEach((line) => options.onLine?.(line))
  })
  // `close`, not `exit`: only then has everything the child wrote been read.
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal })),
  )
  return { process: child, ended }
}

/** What the figures were measured on, for the report. */
export const describeMachine = (): string => {
  const cpu = cpus()
  const linux = existsSync('/etc/os-release') && /PRETTY_NAME="(.*)"/.exec(readFileSync('/etc/os-release', 'utf8'))?.[1]
  const db = new Sqlite(':memory:')
  const sqlite = db.prepare('SELECT sqlite_version()').pluck().get() as string
  db.close()
  const memory = Math.round(totalmem() / 2 ** 30)
  return [
    `${cpu.length} cores (${cpu[0]?.model.trim() ?? 'unknown'})`,
    `${memory} GB`,
    `${linux || type()}, kernel ${release()}`,
    `Node ${process.versions.node}`,
    `SQLite ${sqlite}`,
  ].join(' · ')
}

/** Where results of test runs go. */
export const resultsFolder = (): string => {
  const folder = join(programFolder(), 'test-results')
  mkdirSync(folder, { recursive: true })
  return folder
}
