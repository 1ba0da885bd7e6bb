/** What the lockfile brings into a hall: no known bad package, nothing Node 20 refuses, free licences, no host. */
import { expect, test } from 'vitest'
import { textOf } from './support/repository.ts'

type Locked = {
  version?: string
  resolved?: string
  integrity?: string
  dev?: boolean
  optional?: boolean
  peer?: boolean
  license?: string
  name?: string
  engines?: { node?: string }
  hasInstallScript?: boolean
}

const lock = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Locked> }
const own = JSON.parse(textOf('package.json')) as {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  allowScripts: Record<string, boolean>
}
const installed = Object.entries(lock.packages).filter(([path]) => path !== '')
const inHalls = installed.filter(([, { dev }]) => dev !== true)
const nameOf = ([path, { name }]: [string, Locked]): string => name ?? path.replace(/^.*node_modules\//, '')

test('packages with known holes or broken releases stay out', () => {
  const banned = [
    'request',
    'get-pixels',
    'har-validator',
    'tough-cookie',
    'form-data',
    'event-stream',
    'node-ipc',
    'xlsx',
  ]
  const found = installed.map(nameOf).filter((name) => banned.includes(name))
  expect(found, 'Find out with `npm ls NAME` who brings it, and do without.').toEqual([])
})

test('better-sqlite3 stays in the line that runs on Node 20', () => {
  const { version = '' } = lock.packages['node_modules/better-sqlite3'] ?? {}
  expect(version, 'Version 13 crashes on Node 20.').toMatch(/^12\./)
})

test('every package a hall runs accepts Node 20', () => {
  const refusing = inHalls.filter(([, { engines }]) => engines?.node !== undefined && !acceptsNode20(engines.node))
  expect(refusing.map(nameOf), 'Pin the last version that still runs on Node 20.').toEqual([])
})

/** Enough of a version range to judge Node 20.19: alternatives by `||`, each with lower and upper bounds. */
function acceptsNode20(range: string): boolean {
  return range.split('||').some((part) => {
    const bounds = [...part.matchAll(/(>=|<=|>|<|\^|~)?\s*v?(\d+|\*)(?:\.(\d+|x|\*))?(?:\.[\w*-]+)?/g)]
    return bounds.every(([, sign = '', major = '*', minor = '']) => {
      if (major === '*') return true
      const asked = Number(major) + (Number(minor) || 0) / 1000
      if (sign === '>=' || sign === '>') return 20.019 >= asked
      if (sign === '<') return 20.019 < asked
      if (sign === '<=') return 20 <= Number(major)
      return Number(major) === 20 && 20.019 >= asked
    })
  })
}

test('the range reader can say no', () => {
  expect(['^22.17.0 || >=24.0.0', '>=21', '<20', '18.x', '^14.0.0 || ^16'].filter(acceptsNode20)).toEqual([])
  const yes = ['20.x || 22.x', '>= 18', '*', '>=8.x', '^20.19.0 || >=22.12.0', '>=10 <21', '>=0.10.0']
  expect(yes.filter((range) => !acceptsNode20(range))).toEqual([])
})

test('licences let a government office run and pass on what it got', () => {
  const free =
    /^\(?(MIT|MIT-0|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Python-2\.0|WTFPL|MPL-2\.0)\b/
  // Its package.json says MIT in a form npm no longer copies.
  const known = ['xmlhttprequest-ssl']
  const others = inHalls.filter((one) => !free.test(one[1].license ?? '') && !known.includes(nameOf(one)))
  expect(others.map((one) => `${nameOf(one)}: ${one[1].license ?? 'none named'}`)).toEqual([])
})

test('the lockfile names versions and checksums, not hosts', () => {
  const hosted = installed.filter(([, { resolved }]) => resolved !== undefined)
  expect(hosted.map(nameOf), 'Keep omit-lockfile-registry-resolved in .npmrc and install again.').toEqual([])
  expect(installed.filter(([, { integrity }]) => integrity === undefined).map(nameOf)).toEqual([])
})

test('versions are exact, so that two halls run the same bytes', () => {
  const loose = Object.entries({ ...own.dependencies, ...own.devDependencies }).filter(
    ([, at]) => !/^\d+\.\d+\.\d+/.test(at),
  )
  expect(loose).toEqual([])
})

test('only packages that must may run a script when they are installed', () => {
  const scripted = installed.filter(
    ([, { hasInstallScript, optional }]) => hasInstallScript === true && optional !== true,
  )
  expect(scripted.map(nameOf).filter((name) => own.allowScripts[name] !== true)).toEqual([])
})

test('what `npm start` builds with is there in production too', () => {
  for (const name of ['vite', '@vitejs/plugin-react', 'react', 'react-dom', 'socket.io-client']) {
    expect(own.dependencies, `${name} belongs under dependencies`).toHaveProperty([name])
  }
})
