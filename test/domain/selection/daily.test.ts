/** The daily part of a candidate: from published sheets where there are any, never typed in beside them. */
import { expect, test } from 'vitest'
import type { Period } from '#shared/domain/period.ts'
import { sheetOf } from '#shared/scoring/sheets/sheetOf.ts'
import { defaultRuleBook } from '#shared/scoring/presets/composeBook.ts'
import { inputs, performances } from '../../support/performances.ts'
import { at, must, nominated, selection, selectionIn } from '../../support/selections.ts'
import type { LiveHall } from '../../support/hall.ts'

const scheme = defaultRuleBook.schemes.find(({ id }) => id === 'measured-windows')!

/** Publishes a month's sheet of windows in which window 1 has this total. */
const published = (live: LiveHall, period: string, total: number | null, when: number): void => {
  const standsOn = { seq: live.log.length, facts: live.log.length, hash: 'x' }
  const units = [{ id: '1', post: null, section: null }]
  const made = sheetOf(scheme, defaultRuleBook, inputs(performances([]), { period: period as Period, units, standsOn }))
  const rows = made.rows.map((row) => ({ ...row, total, grade: null }))
  live.drafts.set(period, { ...made, of: 'window', rows })
  must(live, 'feng', { type: 'publishSheet', appraisal: `${period}:measured-windows`, digest: period }, when)
}
const enter = { type: 'enterDaily', selection, candidate: '1', reason: '全年' } as const
const daily = (live: LiveHall) => selectionIn(live).candidates.get('1')!.daily

test('without a published sheet it is typed in; with one it is not', () => {
  const live = nominated()
  expect(live.say('feng', enter as never, at())).toMatchObject({ refusal: 'daily-missing' })
  must(live, 'feng', { ...enter, score: 80 })
  expect(daily(live)).toMatchObject({ score: 80, from: undefined })
  live.pass(at('09:30', '2026-02-02'))
  published(live, '2026-01', 91.25, at('10:00', '2026-02-02'))
  const later = at('11:00', '2026-02-02')
  expect(live.say('feng', { ...enter, score: 99 } as never, later)).toMatchObject({ refusal: 'not-entered-by-hand' })
  must(live, 'feng', enter, later)
  expect(daily(live)).toMatchObject({ score: 91.25, from: { scheme: 'measured-windows', version: 1, sheets: 1 } })
})

test('of several months the mean; a month without a total is in none', () => {
  const live = nominated()
  live.pass(at('09:30', '2026-05-06'))
  published(live, '2026-01', 90, at('10:00', '2026-05-06'))
  published(live, '2026-02', null, at('10:01', '2026-05-06'))
  published(live, '2026-03', 80.01, at('10:02', '2026-05-06'))
  must(live, 'feng', enter, at('10:03', '2026-05-06'))
  expect(daily(live)).toMatchObject({ score: 85.01, from: { sheets: 2 } })
})
