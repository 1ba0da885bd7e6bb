/** Before the tests with a real browser: a build as new as the sources, one browser for all of them and Chinese fonts. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { launchShared } from './browser.ts'
import { findBrowser, findChineseFonts } from './findBrowser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** What keeps every test with a browser from telling the truth; empty when nothing does. */
    notReady: string
  }
}

/** @returns what ends the browser after the last test */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    build()
    // Found once here, so that the test files do not look again.
    process.env['PAIHAO_BROWSER'] = await findBrowser()
    const missing = findChineseFonts()
    if (missing !== undefined) process.stderr.write(`${missing}\n`)
    const shared = await launchShared()
    process.env['PAIHAO_BROWSER_AT'] = shared.wsEndpoint()
    project.provide('notReady', '')
    return () => shared.close()
  } catch (error) {
    // Thrown here it would take the quick tests down too, and they have news of their own.
    project.provide('notReady', String(error))
    return () => Promise.resolve()
  }
}

function build(): void {
  const script = join(process.cwd(), 'server/start/build.mjs')
  const ask = `import(${JSON.stringify(script)}).then((it) => it.ensureBuilt()).catch((error) => {
    console.error(error.plain ? error.message : error)
    process.exitCode = 1
  })`
  // A process of its own: the build must not see the test runner's environment.
  const { status } = spawnSync(process.execPath, ['-e', ask], { stdio: 'inherit' })
  if (status !== 0) throw new Error('the screens and the server could not be built; the reason is printed above')
}
