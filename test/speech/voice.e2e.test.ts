/** The board's voice in a real browser: offline, two calls apart, and honest about a browser that forbids sound. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { VoicePage } from './page/page.ts'
import { callOf } from './simulatedHall.ts'

declare global {
  interface Window {
    page: VoicePage
  }
}

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wav': 'audio/wav',
  '.json': 'application/json',
}
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const SOUND = '--autoplay-policy=no-user-gesture-required'

const folder = mkdtempSync(join(tmpdir(), 'voice-page-'))
let server: Server
let address = ''
const browsers: Browser[] = []

beforeAll(async () => {
  // Built as the board is built: for old browsers, nothing folded in; served with a policy that allows nothing else.
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, 'page'),
    base: './',
    build: { outDir: join(folder, 'page'), emptyOutDir: true, target: 'chrome78', assetsInlineLimit: 0 },
  })
  server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'))
    try {
      const file = statSync(path).isDirectory() ? join(path, 'index.html') : path
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream')
      response.setHeader('Content-Security-Policy', "default-src 'self'; img-src 'self' data:")
      response.end(readFileSync(file))
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()))
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const openBoard = async (flags: string[], query = ''): Promise<Page> => {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: [...QUIET, ...flags] })
  browsers.push(browser)
  const page = await browser.newPage()
  await page.goto(`${address}/page/${query}`)
  return page
}
const stateBecomes = (page: Page, state: string) =>
  page.waitForFunction((wanted) => window.page.voice.report().state === wanted, state, { timeout: 10_000 })

describe('a board started with the kiosk flag', () => {
  let page: Page
  beforeAll(async () => {
    page = await openBoard([SOUND])
    await stateBecomes(page, 'ready')
    // From here on the cable is out.
    await page.context().setOffline(true)
  })

  test('says three calls without a click and without a network, one after the other', async () => {
    const calls = [callOf(1, Date.now()), callOf(2, Date.now()), callOf(3, Date.now())]
    await page.evaluate((calls) => {
      window.page.heard.length = 0
      window.page.voice.update(calls)
    }, calls)
    await page.waitForFunction(
      () => {
        const { state, waiting } = window.page.voice.report()
        return state === 'ready' && waiting === 0
      },
      undefined,
      { timeout: 45_000 },
    )
    const heard = await page.evaluate(() => window.page.heard)
    const order = heard.map(({ saying }) => saying).filter((id, i, all) => id !== '' && id !== all[i - 1])
    expect(order).toEqual(['1', '2', '3'])
    for (const id of order) {
      const during = heard.filter(({ saying }) => saying === id)
      expect(during.filter(({ loudness }) => loudness > 0.01).length / during.length).toBeGreaterThan(0.4)
    }
    // Between two calls there is a moment in which nothing at all sounds.
    for (const id of ['2', '3']) {
      const begins = heard.findIndex(({ saying }) => saying === id)
      const before = heard.filter(({ at }) => Math.abs(at - (heard[begins]?.at ?? 0)) < 120)
      expect(Math.min(...before.map(({ loudness }) => loudness))).toBeLessThan(0.0005)
    }
    expect(await page.evaluate(() => window.page.voice.report())).toMatchObject({ unheard: 0, state: 'ready' })
  })

  test('a hundred calls all come out of the clips in memory: audible, unclipped, apart, 2 to 5 s long', async () => {
    const calls = Array.from({ length: 100 }, (_, i) => callOf(i * 9 + 1, 0, i % 4 === 0 ? 'en' : 'zh-CN'))
    const rendered = await page.evaluate((calls) => window.page.render(calls, 0.2), calls)
    expect(rendered.length).toBe(100)
    for (const { loudness, silenceAfter, peak, seconds } of rendered) {
      expect(loudness).toBeGreaterThan(0.05)
      expect(silenceAfter).toBe(0)
      expect(peak).toBeLessThan(1)
      expect(seconds).toBeGreaterThan(2)
      expect(seconds).toBeLessThan(5)
    }
  })

  test('a context that dies is opened anew and the next call is heard', async () => {
    await page.evaluate(() => window.page.voice.sink.reset())
    await stateBecomes(page, 'ready')
    await page.evaluate(
      (call) => {
        window.page.heard.length = 0
        window.page.voice.update([call])
      },
      callOf(9, Date.now()),
    )
    await stateBecomes(page, 'speaking')
    await page.waitForFunction(() => window.page.heard.some(({ loudness }) => loudness > 0.02))
  })
})

describe('a board started without the flag', () => {
  test('says that it is blocked, speaks nothing, and is ready after one touch', async () => {
    const page = await openBoard([])
    await stateBecomes(page, 'blocked')
    await page.evaluate((call) => window.page.voice.update([call]), callOf(1, Date.now()))
    await page.waitForTimeout(1_000)
    expect(await page.evaluate(() => window.page.voice.report())).toMatchObject({ state: 'blocked', waiting: 1 })
    await page.mouse.click(10, 10)
    await stateBecomes(page, 'speaking')
    await page.waitForFunction(() => window.page.heard.some(({ loudness }) => loudness > 0.02))
  })
})

describe('a hall with its own recording', () => {
  const clipsFolder = join(import.meta.dirname, '../../display-board/voice/clips')

  test('hears it first, has its own window names said, and the shipped voice for what is missing', async () => {
    mkdirSync(join(folder, 'own'))
    copyFileSync(join(clipsFolder, 'zh-word-civil-affairs.wav'), join(folder, 'own/001.wav'))
    const clips = { 'name:便民岛': { file: '001.wav', ms: 500, text: '便民岛' } }
    writeFileSync(join(folder, 'own/manifest.json'), JSON.stringify({ name: 'own-recording', rate: 16_000, clips }))
    const page = await openBoard([SOUND], '?own=../own/')
    await stateBecomes(page, 'ready')
    expect(await page.evaluate(() => window.page.voice.sink.packNames())).toEqual(['own-recording', 'paihao-espeak'])
    expect(await page.evaluate(() => [...window.page.voice.sink.recorded()])).toEqual(['便民岛'])
    await page.evaluate((call) => window.page.voice.update([call]), {
      ...callOf(1, Date.now()),
      windowName: '便民岛',
    })
    await stateBecomes(page, 'speaking')
    const text = await page.evaluate(() => window.page.voice.report().current?.text)
    expect(text).toBe('请 A零零一\uff0c到便民岛办理')
    await page.waitForFunction(() => window.page.heard.some(({ loudness }) => loudness > 0.02))
  })

  test('that is damaged still has the shipped voice', async () => {
    mkdirSync(join(folder, 'damaged'))
    const clips = { 'zh-1': { file: 'lost.wav', ms: 500, text: '一' } }
    writeFileSync(join(folder, 'damaged/manifest.json'), JSON.stringify({ name: 'damaged', rate: 16_000, clips }))
    const page = await openBoard([SOUND], '?own=../damaged/')
    await stateBecomes(page, 'ready')
    expect(await page.evaluate(() => window.page.voice.sink.packNames())).toEqual(['paihao-espeak'])
  })
})
