/** What people do at the screens of a real hall, for the stories in the browser tests. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { decode } from '#shared/print/decode.ts'
import { expect } from 'vitest'
import { openPage } from '../support/browser.ts'
import type { People, RealHall } from './hall.ts'

type Person = People[keyof People]

/** Signs in on a page that asks for staff number and PIN. */
export const signIn = async (page: Page, { staffNo, pin }: Person): Promise<void> => {
  await page.getByLabel('工号').fill(staffNo)
  await page.getByLabel('密码').fill(pin)
  await page.keyboard.press('Enter')
}

/** A clerk signs in at a window and opens it. */
export const sitDown = async (browser: Browser, hall: RealHall, window: string, person: Person): Promise<Page> => {
  const page = await openPage(browser, { size: 'desk', url: `${hall.url}/desk/?window=${window}` })
  await signIn(page, person)
  await page.getByRole('button', { name: '开始营业' }).click()
  await page.getByText('营业中').first().waitFor()
  return page
}

/** Types the code the administrator reads out into a new device. */
export const pair = async (page: Page, code: string): Promise<void> => {
  await page.getByRole('textbox').fill(code)
  await page.keyboard.press('Enter')
}

export const shows = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByText(text).first().waitFor({ timeout: 15_000 })

export const dialog = (page: Page, title: string): Locator => page.getByRole('dialog', { name: title })

/** Opens a desk's dialog by its key; while another is still closing the desk hears no key of its own. */
export const askFor = async (page: Page, key: string, title: string): Promise<void> => {
  const asked = async (): Promise<boolean> => {
    if ((await page.getByRole('dialog').count()) === 0) await page.keyboard.press(key)
    return dialog(page, title).isVisible()
  }
  await expect.poll(asked, { timeout: 15_000 }).toBe(true)
}

/** The phone link on a slip that came out of the printer: the last one, or so many before it. */
export const slipLink = (hall: RealHall, before = 0): string | undefined => {
  const slips = readdirSync(hall.slips).sort()
  const bytes = readFileSync(join(hall.slips, slips[slips.length - 1 - before]!))
  const stored = decode(new Uint8Array(bytes)).flatMap((command) => (command.is === 'qr-store' ? [command.data] : []))
  return /\/t\/[\w.-]+/.exec(new TextDecoder().decode(stored[0]))?.[0]
}
