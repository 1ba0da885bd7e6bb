/** What is late, what is empty, the form to register and the phone's pages, in both languages and by the axe rules. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPage, sizes } from '../support/browser.ts'
import { openComplaintPages, type ComplaintPages } from './complaintPages.ts'

const second = 1000
let it: ComplaintPages
beforeAll(async () => {
  it = await openComplaintPages()
})
afterAll(() => it?.close())

test.each(['zh-CN', 'en'] as const)(
  '%s: late, empty and the form to register stand at every size',
  async (language) => {
    await it.finish().then((ticket) =>
      it.must(it.hall.citizen(ticket), 'rateVisit', {
        ticket,
        token: it.hall.ratingToken(ticket),
        grade: 2,
        tags: ['214'],
      }),
    )
    it.hall.clock.pass(9 * 24 * 3600 * second)
    it.hall.server.tick()
    const page = await it.staffPage('he-ping', 'officer', `/complaints/#${it.newest().id}`, language)
    await page.locator('[data-due="late"]').first().waitFor()
    await it.clean(page, `complaint-late-${language}`)
    await it.press(page, language === 'en' ? 'Register a complaint' : '登记投诉')
    await page.locator('dialog[open]').waitFor()
    await it.clean(page, `complaint-register-${language}`)
    await page.keyboard.press('Escape')
    await page.setViewportSize(sizes.phone)
    await it.clean(page, `complaint-narrow-${language}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(sizes.phone.width)
    await page.context().close()
  },
)

test.each(['zh-CN', 'en'] as const)(
  '%s: the phone form and the page to come back to are plain and clean',
  async (language) => {
    const form = await openPage(it.browser, {
      size: 'phone',
      language,
      url: `${it.hall.server.url}/complain?lang=${language}`,
    })
    await it.clean(form, `complaint-phone-${language}`)
    await form.locator('input[value="fees"]').check()
    await form.locator('button.go').click()
    await form.waitForURL(/\/c\//)
    await it.clean(form, `complaint-reply-${language}`)
    await form.context().close()
  },
)
