/** Before the tests with a real browser: a build as new as the sources, a browser and Chinese fonts. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findBrowser, findChineseFonts } from './findBrowser.ts'

export default async function setup(): Promise<void> {
  const build = join(process.cwd(), 'server/start/build.mjs')
  const ask = `import(${JSON.stringify(build)}).then(({ ensureBuilt }) => ensureBuilt())`
  // A process of its own: the build must not see the test runner's environment.
  const { status } = spawnSync(process.execPath, ['-e', ask], { stdio: 'inherit' })
  if (status !== 0) throw new Error('the screens and the server could not be built; the reason is printed above')
  // Found once here, so that the test files do not look again.
  process.env['PAIHAO_BROWSER'] = await findBrowser()
  const missing = findChineseFonts()
  if (missing !== undefined) process.stderr.write(`${missing}\n`)
}
