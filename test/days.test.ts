/** Runs every *.day file: a day in the hall, written so that a clerk could check it with a pencil. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Command, type Wish } from '#shared/domain/decide.ts'
import type { Decision } from '#shared/domain/decision.ts'
import { openSteps } from '#shared/domain/complaint/dues.ts'
import { ComplaintId, ServiceId } from '#shared/domain/words.ts'
import { boardView } from '#shared/views/board.ts'
import { deskView } from '#shared/views/desk.ts'
import { visitView } from '#shared/views/visit.ts'
import { clockTime, expectReplayEqual, liveHall, monday, sceneOf, ticketOf, type LiveHall } from './support/hall.ts'

const folder = new URL('./days/', import.meta.url)

/** `window=1 services=a,b items=photo:missing` → the wish's fields. */
const fieldsOf = (text: string): Record<string, unknown> => {
  const fields: Record<string, unknown> = {}
  for (const [, name, value] of text.matchAll(/(\w+)=(\S+)/g)) fields[name!] = readField(name!, value!)
  return fields
}
const readField = (name: string, value: string): unknown => {
  if (name === 'services') return value.split(',')
  if (name === 'tags') return value.split(',')
  if (name === 'grade') return Number(value)
  if (name === 'slot') return clockTime(value)
  if (['named', 'worded', 'reached', 'satisfied', 'upheld'].includes(name)) return value === 'yes'
  if (name === 'about') return Object.fromEntries(value.split(',').map((part) => part.split(':')))
  if (name === 'mustReturn' || name === 'forgotten') return value === 'yes'
  if (name === 'to') return undefined
  if (name === 'items')
    return value.split(',').map((item) => ({ text: item.split(':')[0], defect: item.split(':')[1] }))
  if (name === 'performed') {
    return value.split(',').map((p) => ({ service: p.split('×')[0], count: Number(p.split('×')[1] ?? 1) }))
  }
  return value
}
/** `to=window:2` of a transfer. */
const destinationOf = (text: string): object => {
  const [, kind, id] = /\bto=(\w+):(\S+)/.exec(text) ?? []
  return kind ? { destination: { to: kind, [kind]: id } } : {}
}

const answer = (decision: Decision): string => {
  if (!decision.ok) return `no: ${decision.refusal}`
  return decision.facts
    .map((fact) => ('ticket' in fact && fact.ticket ? `${fact.type} ${fact.ticket}` : fact.type))
    .join(', ')
}

const look = (live: LiveHall, what: string, at: number): string => {
  const scene = sceneOf(live.hall, at)
  const [name, of = ''] = what.split(' ')
  switch (name) {
    case 'board': {
      const { calls, waiting } = boardView(scene, {})
      const wanted = calls.filter((call) => call.stage !== 'done').map((call) => `${call.ticket}>${call.window}`)
      return `${wanted.join(' ') || '.'} waiting ${waiting.reduce((sum, service) => sum + service.waiting, 0)}`
    }
    case 'next': {
      const next = deskView(scene, { window: of })?.next
      return next ? `${next.ticket} ${next.why.rule}` : 'nobody'
    }
    case 'ahead':
      return String(visitView(scene, { ticket: of })?.ahead)
    case 'first':
      return ticketOf(live.hall, of).firstResponder?.staff ?? 'nobody'
    case 'asks':
      return deskView(scene, { window: of })?.current?.askForgotten ? 'yes' : 'no'
    case 'usual':
      return live.hall.handled.get(ServiceId.parse(of))?.length ? 'known' : 'unknown'
    case 'stage':
      return ticketOf(live.hall, of).stage
    case 'intervals':
      return ticketOf(live.hall, of)
        .intervals.map((part) => `${part.kind} ${part.to === undefined ? '…' : (part.to - part.from) / 60_000}`)
        .join(', ')
    case 'complaint':
      return complaintLook(live, of)
    case 'late':
      return complaintOf(live, of).overdue.map(({ step }) => step).join(' ') || 'nothing'
    case 'due': {
      const { dues } = complaintOf(live, of)
      const dated = openSteps(complaintOf(live, of)).map((step) => `${step} ${dues[step]?.by ?? 'undated'}`)
      return dated.join(', ') || 'nothing'
    }
    case 'rating': {
      const excluded = live.rows().some((row) => 'put' in row && row.put === 'ratings_excluded' && row.row.ticket === of)
      return `${ticketOf(live.hall, of).rating?.grade ?? 'none'}${excluded ? ', does not count' : ''}`
    }
    default:
      throw new Error(`a day file can't look at "${what}"`)
  }
}

const complaintOf = (live: LiveHall, id: string) => live.books.complaint(ComplaintId.parse(id))!
const complaintLook = (live: LiveHall, id: string): string => {
  const { stage, nature, about } = complaintOf(live, id)
  return [stage, nature, about.staff ?? about.window ?? 'the hall'].join(' ')
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
      const [, time, who, verb, args, expected, looks] = parts
      const at = clockTime(time!, date)
      const wish = { type: verb, ...fieldsOf(args!), ...destinationOf(args!) }
      if (verb === 'issueTicket' && !('language' in wish)) Object.assign(wish, { language: 'zh-CN' })
      if (verb === 'rateVisit') Object.assign(wish, { token: 'proved-at-the-gate' })
      expect(Command.safeParse(wish).error, line).toBeUndefined()
      expect(answer(live.say(who!, wish as unknown as Wish, at)), line).toBe(expected)
      for (const check of looks!.split('|').slice(1)) {
        const [what, value] = check.split(': ')
        expect(look(live, what!.trim(), at), line).toBe(value!.trim())
      }
    }
    expectReplayEqual(live)
  })
}
