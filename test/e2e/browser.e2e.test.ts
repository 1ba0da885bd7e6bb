/** The test browser itself: it can see Chinese, hears of errors, and its accessibility check bites, security policy or not. */
import { createServer, type Server } from 'node:http'
import { statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe, launch, openPage, shot, sizes, troublesOf } from '../support/browser.ts'

const good = '<main><h1>请到 3 号窗口</h1><p lang="en">Please go to window 3</p></main>'
const bad = '<main><h1>叫号</h1><img src="data:,"><p style="color:#bbb;background:#fff">A001</p></main>'
const policy = "default-src 'self'; img-src data:; style-src 'unsafe-inline'; script-src 'self'"

let server: Server
let browser: Browser
let home: string

beforeAll(async () => {
  server = createServer((request, response) => {
    const body = request.url === '/bad' ? bad : good + (request.url === '/blocked' ? '<script>hack()</script>' : '')
    response.setHeader('content-security-policy', policy)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><html lang="zh-CN"><head><title>屏</title></head><body>${body}</body></html>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launch()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

test('a page has the size and the language asked for', async () => {
  const page = await openPage(browser, { size: 'kiosk', language: 'en', url: home })
  expect(await page.evaluate(() => [innerWidth, innerHeight, navigator.language])).toEqual([
    sizes.kiosk.width,
    sizes.kiosk.height,
    'en',
  ])
  await page.context().close()
})

test('a clean page passes axe under a strict policy, and its picture is written', async () => {
  const page = await openPage(browser, { size: 'tablet', url: `${home}/good` })
  expect(await axe(page)).toEqual([])
  expect(statSync(await shot(page, 'test-browser')).size).toBeGreaterThan(1000)
  await page.context().close()
})

test('axe finds a picture without words and pale text', async () => {
  const page = await openPage(browser, { size: 'tablet', url: `${home}/bad` })
  const broken = await axe(page)
  expect(broken.some((line) => line.startsWith('image-alt'))).toBe(true)
  expect(broken.some((line) => line.startsWith('color-contrast'))).toBe(true)
  await page.context().close()
})

test('a script that the policy stops is heard of', async () => {
  const page = await openPage(browser, { size: 'phone', url: `${home}/blocked` })
  expect(troublesOf(page).join('\n')).toContain('Content Security Policy')
  await page.context().close()
})

test('Chinese is drawn with a Chinese font, not with boxes', async () => {
  const page = await openPage(browser, { size: 'phone', url: home })
  // A missing glyph is the same box for every character; two real characters differ.
  const differ = await page.evaluate(() => {
    const drawn = ['窗', '评'].map((character) => {
      const canvas = document.createElement('canvas')
      const pen = canvas.getContext('2d')
      if (pen) pen.font = '64px sans-serif'
      pen?.fillText(character, 10, 80)
      return canvas.toDataURL()
    })
    return drawn[0] !== drawn[1]
  })
  expect(differ).toBe(true)
  await page.context().close()
})
