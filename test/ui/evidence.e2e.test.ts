/** Evidence in a real browser: attached, listed, left out again, and what is said when it can't be. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe, launch, openPage, shot } from '../support/browser.ts'
import { type Gallery, openGallery } from '../support/gallery.ts'

let browser: Browser
let gallery: Gallery
beforeAll(async () => {
  ;[browser, gallery] = await Promise.all([launch(), openGallery()])
})
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

const look = async (state: string, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<Page> => {
  const page = await openPage(browser, { size: 'desk', language, url: gallery.url('evidence', state, language) })
  await page.waitForSelector('button')
  return page
}
const attach = (page: Page, size = 40): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({
    name: 'minutes.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(size)]),
  })
const alert = (page: Page) => page.getByRole('alert').innerText()

test.each(['zh-CN', 'en'] as const)('in %s every state keeps the rules of accessibility', async (language) => {
  for (const state of ['empty', 'listed']) {
    const page = await look(state, language)
    await expect.poll(() => axe(page)).toEqual([])
    await shot(page, `evidence-${state}-${language}`)
    await page.context().close()
  }
})

test('a file is attached with its kind and size, stays through a second one, and is left out again', async () => {
  const page = await look('listed')
  const field = page.getByRole('group', { name: '佐证材料' })
  await attach(page)
  await expect.poll(() => field.getByRole('button', { name: '打开材料 3' }).innerText()).toContain('PDF，182 KB')
  await attach(page)
  await field.getByRole('button', { name: '不用材料 1' }).click()
  await expect.poll(() => field.getByRole('button', { name: /^打开/ }).count()).toBe(2)
  await page.context().close()
})

describe('what can’t be attached is said in words', () => {
  test.each([
    ['refused', 40, '只能用 PDF、JPEG 或 PNG 文件，每份最多 4 MB。'],
    ['empty', 4_000_001, '只能用 PDF、JPEG 或 PNG 文件，每份最多 4 MB。'],
    ['too-many', 40, '今天添加的材料太多了，请明天再添加。'],
    ['offline', 40, '没有传上去，请再试一次。'],
  ])('%s with %i bytes', async (state, size, sentence) => {
    const page = await look(state)
    await attach(page, size)
    await expect.poll(() => alert(page)).toBe(sentence)
    await page.context().close()
  })

  test('a file that is gone says so', async () => {
    const page = await look('listed')
    await page.getByRole('button', { name: '打开材料 1' }).last().click()
    await expect.poll(() => alert(page)).toBe('没有这份材料。')
    await page.context().close()
  })
})
