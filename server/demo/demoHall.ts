/** The demo hall itself: its setup, and the morning it begins or goes on with. */
import { businessDayOf, closingAt, instantOf, localTime } from '#shared/domain/calendar.ts'
import type { Setup } from '#shared/domain/setup/setup.ts'
import { Command, type Wish } from '#shared/domain/decide.ts'
import type { Actor } from '#shared/domain/words.ts'
import { defaultRuleBook } from '#shared/scoring/presets/composeBook.ts'
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

/** Whoever of the demo's people has this role. */
const having = (role: 'admin' | 'appraiser' | 'director'): Actor => {
  const person = townshipPeople.find(({ roles }) => roles.includes(role))
  return { role, id: String(person?.id) }
}

/**
 * Publishes the demo's setup where there is none yet, and a rule-book that holds from the first of the month, proposed by
 * one and approved by another as everywhere. Throws when the hall does not take them.
 */
export const setUpDemo = async (keeper: Keeper): Promise<void> => {
  if (keeper.hall.setup) return
  const say = async (by: Actor, wish: Wish): Promise<void> => {
    const reply = await keeper.wish({ id: `demo-${wish.type}`, command: Command.parse(wish), by })
    if (!reply.ok) throw new Error(`the demo's ${wish.type} was refused: ${reply.refusal}`)
  }
  await say(having('admin'), { type: 'publishSetup', setup: demoSetup() as never, basedOn: 0 })
  keeper.tick()
  const effective = `${keeper.hall.day?.slice(0, 7)}-01`
  await say(having('appraiser'), { type: 'proposeRuleBook', book: defaultRuleBook as never, effective })
  await say(having('director'), { type: 'approveRuleBook', draft: 1 })
}
