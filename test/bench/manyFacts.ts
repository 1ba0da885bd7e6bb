/** A long busy day as facts, without a server: what folding and estimating are measured on. */
import { ofHall } from '#shared/domain/facts.ts'
import type { Recorded } from '#shared/domain/hall/facts.ts'
import { Setup } from '#shared/domain/setup/setup.ts'
import { liveHall, clockTime, type LiveHall } from '../support/hall.ts'

/** A hall of `windows` windows and `services` services; each window serves five services in turn. */
export const largeSetup = (windows: number, services: number): Setup =>
  Setup.parse({
    name: { 'zh-CN': '大厅' },
    timeZone: 'Asia/Shanghai',
    hours: { weekly: { mon: [['00:30', '23:30']] } },
    zones: [{ id: 'all', name: { 'zh-CN': '大厅' } }],
    groups: [{ id: 'all', name: { 'zh-CN': '全部' }, prefix: 'A' }],
    services: Array.from({ length: services }, (_, i) => ({
      id: `s${i}`,
      group: 'all',
      name: { 'zh-CN': `事项${i}` },
      minutes: 5 + (i % 7),
    })),
    windows: Array.from({ length: windows }, (_, i) => ({
      id: `w${i}`,
      name: String(i + 1),
      zone: 'all',
      services: [...new Set([0, 1, 2, 3, 4].map((k) => `s${(i + k) % services}`))],
    })),
    people: Array.from({ length: windows }, (_, i) => ({
      id: `p${i}`,
      name: `员${i}`,
      staffNo: String(1000 + i),
      roles: ['clerk'],
    })),
  })

/** Everybody signs in and opens; `waiting` people draw numbers, two seconds apart. */
export const crowd = (windows: number, services: number, waiting: number): LiveHall => {
  const live = liveHall(largeSetup(windows, services))
  for (let i = 0; i < windows; i++) {
    live.say(`p${i}`, { type: 'signIn', window: `w${i}` }, clockTime('07:30'))
    live.say(`p${i}`, { type: 'openWindow', window: `w${i}` }, clockTime('07:31'))
  }
  for (let i = 0; i < waiting; i++) {
    live.say(
      'kiosk',
      { type: 'issueTicket', service: `s${(i * 7) % services}`, language: 'zh-CN' },
      clockTime('08:00') + i * 2000,
    )
  }
  return live
}

/** At least `count` facts of one day: drawn, called, started, held, resumed, finished and rated, over and over. */
export const manyFacts = (count: number): readonly Recorded[] => {
  const live = crowd(20, 20, 200)
  let at = clockTime('08:10')
  for (let turn = 0; live.log.length < count; turn++) {
    const window = `w${turn % 20}`
    const who = `p${turn % 20}`
    at += 500
    live.say('kiosk', { type: 'issueTicket', service: `s${(turn * 7) % 20}`, language: 'zh-CN' }, at)
    live.say(who, { type: 'callNext', window }, at)
    const ticket = [...live.hall.windows.values()].find((w) => w.id === window)?.ticket
    if (!ticket) continue
    live.say(who, { type: 'startService', window, ticket }, at + 50)
    if (turn % 5 === 0) {
      live.say(who, { type: 'holdService', window, ticket, reason: 'fill-form' }, at + 100)
      live.say(who, { type: 'resumeService', window, ticket }, at + 150)
    }
    live.say(who, { type: 'finishService', window, ticket, outcome: 'done' }, at + 200)
    live.say(ticket, { type: 'rateVisit', ticket, token: 'x', grade: 5 }, at + 250)
  }
  return ofHall(live.log)
}
