/** Chooses the program (`start.mjs [name] [its flags]`), makes it ready, and hands the process over to it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt, root } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { plainError } from './say.mjs'

/** The programs in `dist/server`, by the name said on the command line. No name means the hall itself. */
const programs = ['main', 'demo', 'replay', 'rebuild', 'verify', 'recount']

/** The tools that try the built hall from outside; they need what only developers install. */
const tools = { faults: 'test/faults/faults.ts', bench: 'test/bench/bench.ts' }

/**
 * @param {string[]} words what followed `start.mjs`: an optional program name, then that program's own flags
 * @returns {Promise<void>} settles when the program's module has run; a server goes on living after that
 */
export async function run(words) {
  const [first, ...others] = words
  if (first === 'dev' || first === 'test') {
    const { go } = await import(`./${first}.mjs`)
    return go(others)
  }
  if (Object.hasOwn(tools, first ?? '')) return runTool(tools[first], others)
  const named = programs.includes(first)
  const name = named ? first : 'main'
  await ensureInstalled({ withTools: false })
  const dist = await ensureBuilt()
  const program = join(dist, 'server', `${name}.js`)
  if (!existsSync(program)) throw plainError(`本版本没有“${name}”。`, `This version has no program called "${name}".`)

  // The hall is production unless someone says otherwise; errors must not show their insides to visitors.
  process.env.NODE_ENV ??= 'production'
  process.setSourceMapsEnabled(true)
  // The same process, not a child: signals, exit code and a supervisor's kill reach the hall itself.
  process.argv = [process.execPath, program, ...(named ? others : words)]
  await import(pathToFileURL(program).href)
}

/** Runs a TypeScript file as it is, in this process, after the build it tries is up to date. */
async function runTool(file, flags) {
  await ensureInstalled({ withTools: true })
  await ensureBuilt()
  process.argv = [process.execPath, join(root, file), ...flags]
  const { register } = await import('tsx/esm/api')
  register()
  await import(pathToFileURL(join(root, file)).href)
}
