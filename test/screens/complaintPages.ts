/** Pages of people and devices in one running hall, for looking at complaints in a real browser. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { StaffRole } from '#shared/domain/setup/setup.ts'
import { axe, launch, shot, sizes, troublesOf, type Size } from '../support/browser.ts'
import { runningHall } from '../server/runningHall.ts'

const second = 1000
export type Language = 'zh-CN' | 'en'
export type ComplaintPages = Awaited<ReturnType<typeof openComplaintPages>>

export const openComplaintPages = async () => {
  const [browser, hall] = await Promise.all([launch(), runningHall()])
  /** What went wrong in any page: uncaught errors, console errors, broken security policy. */
  const faults: string[] = []
  const clerk = () => hall.staff('zhang-min', 'clerk')
  const must = async (who: string, verb: string, body: object) => {
    const reply = await hall.wish(who, verb, body)
    if (!reply.ok) throw new Error(`${verb}: ${reply.refusal}`)
    hall.clock.pass(20 * second)
    return reply.facts
  }
  /** A page of somebody signed in, or of a paired device. */
  const openAs = async (key: string, value: object, path: string, size: Size, language: Language): Promise<Page> => {
    const context = await browser.newContext({ viewport: sizes[size], locale: language, reducedMotion: 'reduce' })
    await context.addInitScript(
      ([name, text, tongue]) => {
        sessionStorage.setItem(name!, text!)
        localStorage.setItem(name!, text!)
        localStorage.setItem('paihao.language', tongue!)
      },
      [key, JSON.stringify(value), language],
    )
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())))
    await page.goto(hall.server.url + path)
    return page
  }
  const staffPage = (id: string, role: StaffRole, path: string, language: Language = 'zh-CN'): Promise<Page> => {
    const { name, staffNo } = hall.server.keeper.hall.setup!.people.find((person) => person.id === id)!
    const token = hall.staff(id, role).replace('Bearer ', '')
    const session = { token, role, staff: { id, name, staffNo }, expiresAt: hall.clock.now() + 3_600_000 }
    return openAs('paihao.staff', session, path, 'desk', language)
  }
  const devicePage = (role: 'kiosk' | 'tablet', path: string, language: Language = 'zh-CN', window?: string) => {
    const token = hall.device(role, window).replace('Bearer ', '')
    const device = { token, id: role, role, ...(window && { window }) }
    return openAs('paihao.device', device, path, role, language)
  }
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
  const clean = async (page: Page, name: string): Promise<void> => {
    await shot(page, name)
    expect(await axe(page), name).toEqual([])
    expect([...faults, ...troublesOf(page)], name).toEqual([])
  }
  const newest = () => {
    const all = hall.server.keeper.books.complaints()
    return hall.server.keeper.books.complaint(all[all.length - 1]!)!
  }
  /** The window is opened first, if this is a new day. */
  const finish = async (): Promise<string> => {
    await hall.wish(clerk(), 'signIn', { window: 'w1' })
    await hall.wish(clerk(), 'openWindow', { window: 'w1' })
    const [issued] = await must(hall.device('kiosk'), 'issueTicket', { service: 'social-card', language: 'zh-CN' })
    const ticket = issued?.type === 'TicketIssued' ? issued.ticket : ''
    await must(clerk(), 'callNext', { window: 'w1' })
    await must(clerk(), 'startService', { window: 'w1', ticket })
    await must(clerk(), 'finishService', { window: 'w1', ticket, outcome: 'done' })
    return ticket
  }
  return {
    browser,
    hall,
    clerk,
    must,
    staffPage,
    devicePage,
    press,
    clean,
    newest,
    finish,
    close: async (): Promise<void> => {
      await browser.close()
      await hall.end()
    },
  }
}
