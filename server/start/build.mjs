/** Builds the screens and the server into `dist` when their sources have changed since the last build. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onlyOne } from './lock.mjs'
import { plainError, say } from './say.mjs'

export const root = join(import.meta.dirname, '..', '..')
const dist = join(root, 'dist')
const stamp = join(dist, '.stamp')

/** Everything a build is made from. */
const sources = ['server', 'shared', 'kiosk', 'window-terminal', 'display-board']
const settings = ['package.json', 'package-lock.json', 'vite.config.ts', 'tsconfig.json']

/** @returns {Promise<string>} the folder with `server/` and `screens/` in it, as new as the sources */
export async function ensureBuilt() {
  if (isBuilt()) return dist
  await onlyOne('build', async () => {
    if (!isBuilt()) await build()
  })
  return dist
}

function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfSources()
}

/** By content, not by time: a checkout or an unpacked archive gives files any date it likes. About 30 ms. */
function hashOfSources() {
  const hash = createHash('sha256')
  const files = sources.flatMap((folder) => filesUnder(folder)).concat(settings)
  for (const file of files.sort()) {
    const path = join(root, file)
    if (existsSync(path)) hash.update(file).update('\0').update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
}

async function build() {
  say('正在构建…', 'Building…')
  const began = Date.now()
  const hash = hashOfSources()
  // Built beside and moved in whole: a hall that is being served never sees half a build.
  const fresh = `${dist}-${process.pid}`
  try {
    await Promise.all([vite(fresh, ['build']), vite(fresh, ['build', '--ssr'])])
    writeFileSync(join(fresh, '.stamp'), hash)
    if (existsSync(dist)) renameSync(dist, `${fresh}-old`)
    renameSync(fresh, dist)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
    rmSync(`${fresh}-old`, { recursive: true, force: true })
  }
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  say(`构建完成，用时 ${seconds} 秒。`, `Built in ${seconds} s.`)
}

function vite(outFolder, flags) {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(root, 'node_modules/vite/bin/vite.js'), ...flags, '--logLevel', 'warn'],
      {
        cwd: root,
        // Whoever builds, tests included, gets the build that halls get.
        env: { ...process.env, NODE_ENV: 'production', PAIHAO_DIST: outFolder },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    let printed = ''
    child.stdout.on('data', (data) => (printed += data))
    child.stderr.on('data', (data) => (printed += data))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) return resolve()
      reject(plainError(`${readable(printed)}\n构建失败，原因见上。`, 'The build failed; the reason is above.'))
    })
  })
}

/** What the builder says about our sources, without where in the builder it says so, and coloured for terminals only. */
function readable(printed) {
  const said = printed.replace(/^ {4}at .*\n( {2}errors: .*\n\}\n)?/gm, '').trimEnd()
  return process.stderr.isTTY ? said : said.replace(/\x1b\[[0-9;]*m/g, '')
}
