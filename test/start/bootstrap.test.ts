/** What runs before anything is installed: it acts when it must, not twice, and says plainly what a person should do. */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { root } from '../support/repository.ts'

/** The real scripts in a program folder of its own. npm and Vite are small stand-ins: the real ones take minutes. */
let home: string
const path = (...parts: string[]): string => join(home, ...parts)
const write = (file: string, text: string): void => {
  mkdirSync(path(file, '..'), { recursive: true })
  writeFileSync(path(file), text)
}

const npm = `#!/usr/bin/env node
const fs = require('node:fs')
fs.appendFileSync('npm.txt', process.argv.slice(2).join(' ') + '\\n')
if (fs.existsSync('offline')) process.exit(1)
const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'))
const omit = process.argv.includes('--omit=dev')
const kept = Object.entries(packages).filter(([, one]) => !(omit && one.dev))
fs.mkdirSync('node_modules', { recursive: true })
fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: Object.fromEntries(kept) }))
`
const vite = `const fs = require('node:fs')
const ssr = process.argv.includes('--ssr')
fs.appendFileSync('vite.txt', (ssr ? 'server' : 'screens') + ' ' + process.env.NODE_ENV + '\\n')
if (fs.existsSync('broken')) { console.error('this line does not parse'); process.exit(1) }
const folder = process.env.PAIHAO_DIST + (ssr ? '/server' : '/screens')
fs.mkdirSync(folder, { recursive: true })
if (ssr) fs.copyFileSync('server/main.ts', folder + '/main.js')
`
const lockfile = (version: string): string =>
  JSON.stringify({
    packages: {
      '': { version: '1.0.0' },
      'node_modules/express': { version },
      'node_modules/vitest': { version: '4.0.0', dev: true },
      'node_modules/only-on-a-mac': { version: '1.0.0', optional: true },
    },
  })

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'paihao-start-'))
  cpSync(join(root, 'server/start'), path('server/start'), { recursive: true })
  write('bin/npm', npm)
  chmodSync(path('bin/npm'), 0o755)
  write('node_modules/vite/bin/vite.js', vite)
  write('package.json', '{ "type": "module" }')
  write('node_modules/package.json', '{ "type": "commonjs" }')
  write('bin/package.json', '{ "type": "commonjs" }')
  write('package-lock.json', lockfile('5.0.0'))
  write('server/main.ts', 'console.log("hall", process.argv.slice(2).join(","), process.env.NODE_ENV)')
})

function start(words: string[] = [], env: Record<string, string> = {}, node: string[] = []) {
  const { npm_execpath: _, NODE_ENV: __, ...rest } = process.env
  return spawnSync(process.execPath, [...node, path('server/start/start.mjs'), ...words], {
    cwd: home,
    encoding: 'utf8',
    env: { ...rest, PATH: `${path('bin')}:${process.env['PATH'] ?? ''}`, ...env },
  })
}
const said = (file: string): string[] =>
  existsSync(path(file)) ? readFileSync(path(file), 'utf8').trim().split('\n') : []

test('a fresh folder is installed, built and run; the second start does neither', () => {
  const first = start(['--port', '7071'])
  expect(first.stdout).toBe('hall --port,7071 production\n')
  expect(first.stderr).toContain('正在安装')
  expect(said('npm.txt')).toHaveLength(1)
  expect(said('vite.txt').sort()).toEqual(['screens production', 'server production'])
  const second = start()
  expect(second).toMatchObject({ status: 0, stdout: 'hall  production\n', stderr: '' })
  expect([...said('npm.txt'), ...said('vite.txt')]).toHaveLength(3)
})

test('under NODE_ENV=production the tools stay away; tests fetch them', () => {
  start([], { NODE_ENV: 'production' })
  start([], { NODE_ENV: 'production' })
  expect(said('npm.txt')).toEqual([expect.stringContaining('--omit=dev')])
  start(['test'], { NODE_ENV: 'production' })
  expect(said('npm.txt')).toEqual([expect.anything(), expect.stringContaining('--include=dev')])
})

test('another version in the lockfile installs again, and so does another Node', () => {
  start()
  write('package-lock.json', lockfile('5.1.0'))
  start()
  expect(said('npm.txt')).toHaveLength(2)
  write('node_modules/.paihao-node', '1')
  start()
  expect(said('npm.txt')).toHaveLength(3)
})

test('a changed, an added and a removed source file build again', () => {
  start()
  const builds = (): number => said('vite.txt').length / 2
  write('server/main.ts', 'console.log("new hall")')
  expect(start().stdout).toBe('new hall\n')
  expect(builds()).toBe(2)
  write('shared/domain/words.ts', 'export const a = 1')
  start()
  expect(builds()).toBe(3)
  rmSync(path('shared/domain/words.ts'))
  start()
  expect(builds()).toBe(4)
  write('docs/notes.md', 'not a source')
  start()
  expect(builds()).toBe(4)
})

test('a build that fails says why, and leaves the old one whole', () => {
  start()
  write('broken', '')
  write('server/main.ts', 'console.log("broken hall")')
  const failed = start()
  expect(failed.status).toBe(1)
  expect(failed.stderr).toContain('this line does not parse')
  expect(failed.stderr).toContain('The build failed; the reason is above.')
  expect(failed.stderr).not.toContain('    at ')
  expect(readFileSync(path('dist/server/main.js'), 'utf8')).toContain('"hall"')
})

test('packages that cannot be had are one sentence, not a stack', () => {
  write('offline', '')
  const failed = start()
  expect(failed.status).toBe(1)
  expect(failed.stderr).toContain('check the network or the mirror')
  expect(failed.stderr).not.toContain('    at ')
})

test('a Node too old is one sentence, whatever is installed', () => {
  write('old.cjs', "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.1' } })")
  const failed = start([], {}, ['--require', path('old.cjs')])
  expect(failed.status).toBe(1)
  expect(failed.stderr).toContain('paihao needs Node.js 20.19 or newer')
  expect(failed.stderr).toContain('本机为 18.20.1')
  expect(said('npm.txt')).toEqual([])
})

test('a hall that fails while starting ends with its error and code 1', () => {
  write('server/main.ts', 'setInterval(() => {}, 1000); throw new Error("no such table")')
  const failed = start()
  expect(failed.status).toBe(1)
  expect(failed.stderr).toContain('no such table')
})

test('a program this version has not is named', () => {
  expect(start(['replay']).stderr).toContain('This version has no program called "replay".')
})
