/** The demo as people meet it: one command, links that pair by themselves, watermarks, and a clock that hurries. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { demoPin } from '../../server/demo/demoHall.ts'
import { launch, openPage, troublesOf } from '../support/browser.ts'

let browser: Browser
let program: ChildProcess
let printed = ''
const data = mkdtempSync(join(tmpdir(), 'paihao-demo-e2e-'))

/** The first link in the banner that matches. */
const link = (of: RegExp): string => of.exec(printed)?.[0] ?? ''

beforeAll(async () => {
  if (inject('notReady')) throw new Error(inject('notReady'))
  browser = await launch()
  const flags = ['dist/server/demo.js', '--speed', '60', '--port', '0', '--host', '127.0.0.1', '--data', data]
  program = spawn(process.execPath, flags)
  program.stdout?.on('data', (text) => (printed += String(text)))
  program.stderr?.on('data', (text) => (printed += String(text)))
  await vi.waitUntil(() => printed.includes(data), { timeout: 60_000 })
})
afterAll(async () => {
  await browser?.close()
  const ended = new Promise((resolve) => program?.once('exit', resolve))
  program?.kill('SIGTERM')
  await ended
  rmSync(data, { recursive: true, force: true })
})

test('the kiosk’s and the tablet’s links open paired screens, marked as a demo, and keep no code in the address', async () => {
  for (const [size, address] of [
    ['kiosk', link(/http\S+\/kiosk\/#pair=\S+/)],
    ['tablet', link(/http\S+\/tablet\/#pair=\S+/)],
  ] as const) {
    const page = await openPage(browser, { size, url: address })
    await page.getByText('演示大厅').first().waitFor()
    expect(page.url()).not.toContain('#')
    expect(await page.getByText('配对').count(), 'nobody is asked for a code').toBe(0)
    expect(troublesOf(page)).toEqual([])
    await page.context().close()
  }
})

test('sixty hall minutes go by in a real one, on the board too', async () => {
  const page = await openPage(browser, { size: 'board', url: `${new URL(link(/http\S+\/board\//)).origin}/board/` })
  const minuteShown = async (): Promise<number> => {
    const [, hours, minutes] = /(\d\d):(\d\d)/.exec((await page.locator('body').innerText()) ?? '') ?? []
    return Number(hours) * 60 + Number(minutes)
  }
  await expect.poll(minuteShown).toBeGreaterThan(0)
  const first = await minuteShown()
  await expect.poll(minuteShown, { timeout: 30_000 }).toBeGreaterThan(first + 4)
})

test('who signs in as a clerk has that clerk’s window to herself', async () => {
  const page = await openPage(browser, { size: 'desk', url: link(/http\S+\/desk\/\?window=w2/) })
  await page.getByLabel('工号').fill('1002')
  await page.getByLabel('密码').fill(demoPin)
  const [signedIn] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('/api/session')),
    page.keyboard.press('Enter'),
  ])
  expect(signedIn.status()).toBe(200)
  const windowOf = async (): Promise<string> => {
    const response = await fetch(`${new URL(page.url()).origin}/api/pictures/sign?window=w2`)
    const { data: sign } = (await response.json()) as { data: { ticket: unknown; state: unknown } }
    return JSON.stringify([sign.ticket, sign.state])
  }
  const before = await windowOf()
  // Fifteen hall minutes: the made-up Li Qiang would have been through a visitor or two.
  await new Promise((resolve) => setTimeout(resolve, 15_000))
  expect(await windowOf()).toBe(before)
})
