/** A month's sheet is not sealed over an appeal nobody decided, nor over deductions that came or went since it was published. */
import { expect, test } from 'vitest'
import type { Wish } from '#shared/domain/decide.ts'
import type { Period } from '#shared/domain/period.ts'
import { sheetOf } from '#shared/scoring/sheets/sheetOf.ts'
import { came, january, must, tenPoints, tried, underRules, wangs } from '../../support/conduct.ts'
import { clockTime, type LiveHall } from '../../support/hall.ts'
import { inputs, performances, person } from '../../support/performances.ts'

const appraisal = `${january}:town-ten`
const wish = (type: string, more: object = {}): Wish => ({ type, conduct: wangs, deduction: 1, ...more }) as never
const appeal = wish('appealDeduction', { ground: 'facts-wrong', statement: '终端故障' })
const decide = (upheld: boolean): Wish => wish('decideDeductionAppeal', { upheld, reason: '查看监控' })
const freeze = { type: 'freezeAppraisal', appraisal } as Wish
const other = { role: 'director', id: 'li' } as const

/** Shows the sheet as a draft of this name, and publishes it. */
const publish = (live: LiveHall, digest: string, time: string, date: string, because?: string): void => {
  live.pass(clockTime(time, date))
  const standsOn = { seq: live.log.length, facts: live.log.length, hash: digest }
  const of = inputs(performances([]), { period: january as Period, units: [person('wang')], standsOn })
  live.drafts.set(digest, sheetOf(tenPoints.schemes[0]!, tenPoints, of))
  must(live, 'feng', { type: 'publishSheet', appraisal, digest, ...(because && { because }) } as Wish, time, date)
}
/** Late on 5 January, which counts; the month is published on 2 February. */
const late = (): LiveHall => {
  const live = underRules()
  came(live, '08:40', '2026-01-05')
  must(live, 'sun', wish('confirmDeduction'), '16:00', '2026-01-30')
  publish(live, 'v1', '09:00', '2026-02-02')
  return live
}

test('an appeal that waits holds up the seal; dismissed, it does not', () => {
  const live = late()
  must(live, 'wang', appeal, '10:00', '2026-02-03')
  expect(tried(live, 'gao', freeze, '09:00', '2026-02-10')).toBe('objections-undecided')
  expect(live.say(other, decide(false), clockTime('10:00', '2026-02-10')).ok).toBe(true)
  expect(tried(live, 'gao', freeze, '11:00', '2026-02-10')).toBe('done')
})

test('upheld, or confirmed since: the sheet is issued again before it is sealed', () => {
  const live = late()
  must(live, 'wang', appeal, '10:00', '2026-02-03')
  expect(live.say(other, decide(true), clockTime('10:00', '2026-02-04')).ok).toBe(true)
  expect(tried(live, 'gao', freeze, '09:00', '2026-02-10')).toBe('reissue-first')
  publish(live, 'v2', '10:00', '2026-02-10', '扣分申诉成立')
  expect(tried(live, 'gao', freeze, '10:00', '2026-02-25')).toBe('done')
})
