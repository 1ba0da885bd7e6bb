/** Finds a Chromium and Chinese fonts for the tests, or installs them, or says in one sentence what a person should do. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge']

const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((folder) => [
    join(process.env[folder] ?? '', 'Google/Chrome/Application/chrome.exe'),
    join(process.env[folder] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
  ]),
}

/** The last release made for Node 20; it carries a whole browser inside the package, so no other host is asked. */
const browserPackage = '@sparticuz/chromium@143.0.4'
const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'paihao', 'browser')

/**
 * The path of a Chromium that starts. Looks at `PAIHAO_BROWSER`, then at the usual places, then installs one.
 * Throws with one sentence when nothing helps.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env['PAIHAO_BROWSER']
  if (named !== undefined && named !== '') {
    if (starts(named)) return named
    throw new Error(`PAIHAO_BROWSER names ${named}, which does not start: correct or unset it.`)
  }
  const found = installedBrowser() ?? fromSystemPackages() ?? (await fromPackage()) ?? fromPlaywright()
  if (found !== undefined) return found
  throw new Error(
    'No Chromium was found and none could be installed: install Chrome, Edge or Chromium, or set PAIHAO_BROWSER.',
  )
}

/** Sees to Chinese fonts; without them a picture shows boxes. Returns a sentence when they are still missing. */
export function findChineseFonts(): string | undefined {
  if (process.platform !== 'linux' || hasChineseFonts()) return undefined
  aptInstall(['fonts-noto-cjk', 'fontconfig'])
  if (hasChineseFonts()) return undefined
  return 'No Chinese font is installed, so pictures of the screens show boxes: install fonts-noto-cjk (Debian) or its like.'
}

function installedBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).concat('/usr/bin', '/snap/bin', '/opt/google/chrome')
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return onPath.concat(usualPlaces[process.platform] ?? []).find((path) => existsSync(path) && starts(path))
}

function fromSystemPackages(): string | undefined {
  return aptInstall(['chromium', 'fonts-noto-cjk', 'fontconfig']) ? installedBrowser() : undefined
}

async function fromPackage(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  mkdirSync(cache, { recursive: true })
  const entry = join(cache, 'node_modules/@sparticuz/chromium/build/esm/index.js')
  if (!existsSync(entry)) {
    say(`Installing a browser for the tests into ${cache} …`)
    spawnSync('npm', ['install', '--prefix', cache, '--no-audit', '--no-fund', browserPackage], {
      stdio: ['ignore', 2, 2],
    })
  }
  if (!existsSync(entry)) return undefined
  const { default: unpacker } = (await import(/* @vite-ignore */ pathToFileURL(entry).href)) as {
    default: { executablePath: () => Promise<string> }
  }
  const path = await unpacker.executablePath()
  return starts(path) ? path : undefined
}

function fromPlaywright(): string | undefined {
  say('Installing a browser for the tests with Playwright …')
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js')
  const done = spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 2] })
  if (done.status !== 0) return undefined
  const ask = "console.log(require('playwright-core').chromium.executablePath())"
  const path = execFileSync(process.execPath, ['-e', ask], { encoding: 'utf8' }).trim()
  return starts(path) ? path : undefined
}

/** Debian and its kin, and only where it needs no password. */
function aptInstall(packages: string[]): boolean {
  if (process.platform !== 'linux' || !works('apt-get', ['--version'])) return false
  const isRoot = process.getuid?.() === 0
  if (!isRoot && !works('sudo', ['-n', 'true'])) return false
  say(`Installing ${packages.join(', ')} for the tests …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (words: string[]): boolean => {
    const [program, ...rest] = isRoot ? ['apt-get', ...words] : ['sudo', '-n', 'apt-get', ...words]
    return spawnSync(program ?? 'apt-get', rest, { env, stdio: ['ignore', 'ignore', 2] }).status === 0
  }
  apt(['update'])
  return apt(['install', '-y', '--no-install-recommends', ...packages])
}

function hasChineseFonts(): boolean {
  const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  return list.status === 0 && list.stdout.trim() !== ''
}

/** Windows browsers open a window when asked for their version, so there being one must do. */
function starts(path: string): boolean {
  return process.platform === 'win32' ? existsSync(path) : works(path, ['--version', '--no-sandbox'])
}

function works(program: string, words: string[]): boolean {
  return spawnSync(program, words, { stdio: 'ignore', timeout: 30_000 }).status === 0
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}
