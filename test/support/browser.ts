/** A real browser for tests: pages the size of a hall's screens, pictures of them, and the axe accessibility rules. */
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserServer, type Page } from 'playwright-core'
import type { AxeResults } from 'axe-core'
import { findBrowser } from './findBrowser.ts'

export { findBrowser } from './findBrowser.ts'

/** The screens of a hall in CSS pixels. */
export const sizes = {
  kiosk: { width: 1080, height: 1920 },
  board: { width: 1920, height: 1080 },
  board4k: { width: 3840, height: 2160 },
  desk: { width: 1366, height: 768 },
  tablet: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const

export type Size = keyof typeof sizes

/**
 * The first are those that Playwright disables, for of two such flags the last counts. The others are what a window of a
 * whole browser keeps ready beside its page: three processes for a search box that no test uses, half of a page's cost.
 */
const disabled = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'PreloadTopChromeWebUI',
  'SpareRendererForSitePerProcess',
]

const flags = [
  `--disable-features=${disabled.join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
]

/** Starts the one headless browser that all files of a run share; its address goes to them by `PAIHAO_BROWSER_AT`. */
export async function launchShared(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: await findBrowser(), args: flags, host: '127.0.0.1' })
}

/**
 * A headless browser; close it in `afterAll`. Cookies, storage and pages are this caller's alone, though the process is
 * shared: downloads are therefore fetched with `saveAs`, for their path is not this process's to know.
 */
export async function launch(): Promise<Browser> {
  const shared = process.env['PAIHAO_BROWSER_AT']
  // One that died takes the tests in it along, but not the files after them.
  const found = shared ? await chromium.connect(shared).catch(() => undefined) : undefined
  return found ?? chromium.launch({ executablePath: await findBrowser(), args: flags })
}

const troubles = new WeakMap<Page, string[]>()

/**
 * Opens one device's screen in a context of its own: own storage, own cookies, like a device of its own.
 * @param language the browser's language, `zh-CN` unless told
 */
export async function openPage(
  browser: Browser,
  { size, language = 'zh-CN', url }: { size: Size; language?: 'zh-CN' | 'en'; url: string },
): Promise<Page> {
  const context = await browser.newContext({ viewport: sizes[size], locale: language, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const found: string[] = []
  troubles.set(page, found)
  page.on('pageerror', (error) => found.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text())
  })
  await page.goto(url)
  return page
}

/** What went wrong in the page since it was opened: uncaught errors, console errors, broken security policy. */
export function troublesOf(page: Page): readonly string[] {
  return troubles.get(page) ?? []
}

/** Writes a picture to `test-results/shots/<name>.png`, for people to look at. Returns its path. */
export async function shot(page: Page, name: string): Promise<string> {
  const folder = join(process.cwd(), 'test-results', 'shots')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}.png`)
  await page.screenshot({ path })
  return path
}

/** Rules of WCAG 2.2 A and AA, and axe's own good practice. */
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Runs axe on the page as it stands.
 * @returns one readable line per broken rule and place; empty when clean, so `expect(await axe(page)).toEqual([])`
 */
export async function axe(page: Page): Promise<string[]> {
  // Through the debugger, which the page's content security policy does not concern: the policy stays on.
  const debuggerOfPage = await page.context().newCDPSession(page)
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  await debuggerOfPage.send('Runtime.evaluate', { expression: source })
  await debuggerOfPage.detach()
  const results = await page.evaluate(async (tags) => {
    const { axe: rules } = window as unknown as { axe: { run: (what: Document, how: object) => Promise<AxeResults> } }
    return rules.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
  }, axeTags)
  return results.violations.flatMap((rule) =>
    rule.nodes.map((node) => {
      const why = (node.failureSummary ?? '')
        .split('\n')
        .slice(1)
        .map((line) => line.trim())
      return `${rule.id} (${rule.impact ?? 'minor'}): ${rule.help} at ${node.target.join(' ')}: ${why.join('; ')}`
    }),
  )
}
