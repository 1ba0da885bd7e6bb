/** Runs every *.day file: days in the hall, written so that a clerk could check them with a pencil. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Command, type Wish } from '#shared/domain/decide.ts'
import type { Decision } from '#shared/domain/decision.ts'
import type { AnyRecorded } from '#shared/domain/facts.ts'
import { draftOfItems } from './support/appraisals.ts'
import { fieldsOf } from './support/dayFields.ts'
import { look } from './support/dayLooks.ts'
import { goalFields } from './support/goalFields.ts'
import { clockTime, expectReplayEqual, liveHall, monday, type LiveHall } from './support/hall.ts'

const folder = new URL('./days/', import.meta.url)

const answer = (decision: Decision): string => {
  if (!decision.ok) return `no: ${decision.refusal}`
  return decision.facts
    .map((fact) => ('ticket' in fact && fact.ticket ? `${fact.type} ${fact.ticket}` : fact.type))
    .join(', ')
}

const ofTheDay = ['DayOpened', 'DayClosed', 'TicketExpired', 'AttendanceTaken', 'AttendanceNoted']
/** What the clock said by itself: each fact with the story it concerns. Days opening and closing go without saying. */
const passed = (facts: readonly AnyRecorded[]): string =>
  facts
    .filter(({ type }) => !ofTheDay.includes(type))
    .map((fact) => {
      const about = 'ticket' in fact ? fact.ticket : 'matter' in fact ? fact.matter : undefined
      const story = 'contact' in fact ? fact.contact : 'complaint' in fact ? fact.complaint : undefined
      const whose = 'subject' in fact && 'staff' in fact ? fact.staff : undefined
      return [fact.type, about ?? story ?? whose].filter(Boolean).join(' ')
    })
    .join(', ')

type Line = { readonly time: string; readonly who: string; readonly verb: string; readonly args: string }

const say = (live: LiveHall, { who, verb, args }: Line, at: number, date: string, line: string): string => {
  const unsaid = who === '-' ? '' : passed(live.pass(at))
  if (who === 'clock') return unsaid
  expect(unsaid, `the clock said this before the line; give it a line of its own:\n${line}`).toBe('')
  const wish = { type: verb, ...fieldsOf(args, date), ...goalFields(verb, args) }
  if (verb === 'issueTicket' || verb === 'returnByNotice') Object.assign(wish, { language: 'zh-CN' })
  if (verb === 'publishSheet') {
    const { appraisal, digest } = wish as unknown as { appraisal: string; digest: string }
    if (!live.drafts.has(digest)) live.drafts.set(digest, draftOfItems(live, appraisal))
  }
  if (verb === 'rateVisit') Object.assign(wish, { token: 'proved-at-the-gate' })
  expect(Command.safeParse(wish).error, line).toBeUndefined()
  return answer(live.say(who, wish as unknown as Wish, at))
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.day'))) {
  test(file, () => {
    const live = liveHall()
    let date = monday
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
      const day = /^== (\d{4}-\d{2}-\d{2})/.exec(line)
      if (day) date = day[1]!
      if (!line.trim() || line.startsWith('#') || day) continue
      const parts = /^(\d\d:\d\d(?::\d\d)?)\s+(\S+)\s+(\w+)\s*(.*?)\s*->\s*([^|]*?)\s*((?:\|[^|]*)*)$/.exec(line)
      if (!parts) throw new Error(`${file}: not a line of a day: ${line}`)
      const [, time = '', who = '', verb = '', args = '', expected, looks = ''] = parts
      const at = clockTime(time, date)
      expect(say(live, { time, who, verb, args }, at, date, line), line).toBe(expected)
      for (const check of looks.split('|').slice(1)) {
        const [what = '', value = ''] = check.split(': ')
        expect(look(live, what.trim(), at), line).toBe(value.trim())
      }
    }
    expectReplayEqual(live)
  })
}
