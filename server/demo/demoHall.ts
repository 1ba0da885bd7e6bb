/** The demo hall itself: its setup, and the morning it begins or goes on with. */
import { businessDayOf, closingAt, instantOf, localTime } from '#shared/domain/calendar.ts'
import type { Setup } from '#shared/domain/setup/setup.ts'
import { Command } from '#shared/domain/decide.ts'
import type { Actor } from '#shared/domain/words.ts'
import type { Keeper } from '../keeper.ts'
import type { Found } from '../log/lookInto.ts'
import { townshipPeople, townshipSetup } from '../templates/township.ts'
import { morning } from './dayPlan.ts'

/** Everybody's PIN. It guards made-up data, is printed, and is refused anywhere else for being too short. */
export const demoPin = '1234'

/** The township template, open every day so that there is always something to see, and marked as a demo everywhere. */
export const demoSetup = (): Setup => {
  const setup = townshipSetup({ hallName: '清河镇便民服务中心', people: townshipPeople, demo: true })
  const workday = setup.hours.weekly.mon ?? []
  return {
    ...setup,
    name: { 'zh-CN': '清河镇便民服务中心', en: 'Qinghe Township Service Centre' },
    hours: { ...setup.hours, weekly: { ...setup.hours.weekly, sat: workday, sun: workday } },
  }
}

const dayMs = 24 * 3_600_000
type Zone = Pick<Setup, 'timeZone' | 'cutOverHour' | 'hours'>

/** The morning of the business day after that of `at`. */
export const nextMorning = (at: number, setup: Zone): number => {
  const noon = instantOf(businessDayOf(at, setup), '12:00', setup.timeZone)
  return instantOf(localTime(noon + dayMs, setup.timeZone).date, morning, setup.timeZone)
}

/**
 * When the hall's clock begins: this morning by the hall's own date; a demo that has lived further goes on where it
 * stopped, or the morning after when its day was over. Time never goes back in a log.
 */
export const beginsAt = (now: number, found: Found, setup: Zone): number => {
  const thisMorning = instantOf(businessDayOf(now, setup), morning, setup.timeZone)
  if (found.is === 'empty' || found.lastAt < thisMorning) return thisMorning
  const closes = closingAt(setup, found.lastAt)
  return closes !== undefined && found.lastAt < closes ? found.lastAt + 1000 : nextMorning(found.lastAt, setup)
}

/** Publishes the demo's setup where there is none yet. Throws when the hall does not take it. */
export const setUpDemo = async (keeper: Keeper): Promise<void> => {
  if (keeper.hall.setup) return
  const admin = townshipPeople.find((person) => person.roles.includes('admin'))
  const by: Actor = { role: 'admin', id: String(admin?.id) }
  const command = Command.parse({ type: 'publishSetup', setup: demoSetup(), basedOn: 0 })
  const reply = await keeper.wish({ id: 'demo-setup', command, by })
  if (!reply.ok) throw new Error(`the demo's setup was refused: ${reply.refusal}`)
  keeper.tick()
}
