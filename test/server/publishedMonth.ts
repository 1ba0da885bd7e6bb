/** A November of a running hall with a rule-book in force, and its people's sheets published in December. */
import type { SheetAnswer } from '#shared/protocol/appraisal.ts'
import { RuleBook } from '#shared/domain/ruleBook/ruleBook.ts'
import { composeBook } from '#shared/scoring/presets/composeBook.ts'
import { measuredPeople } from '#shared/scoring/presets/measured.ts'
import { townTen } from '#shared/scoring/presets/townTen.ts'
import { runningHall, type RunningHall } from './runningHall.ts'

export const november = '2026-11'
export const measured = `${november}:measured-people`
const attitude = { id: 'attitude', name: { 'zh-CN': '日常表现' }, source: { from: 'entered' }, weight: 10 }
const composed = composeBook({ 'zh-CN': '十一月办法' }, [townTen, measuredPeople])
/** The measured scheme with one indicator entered by hand, and few visits enough. */
export const monthBook = RuleBook.parse({
  ...composed,
  schemes: composed.schemes.map((scheme) =>
    scheme.kind === 'points' ? { ...scheme, minServed: 5, indicators: [...scheme.indicators, attitude] } : scheme,
  ),
})

export type Month = {
  readonly hall: RunningHall
  readonly office: string
  readonly director: string
  readonly must: (who: string, verb: string, body: object) => Promise<readonly { readonly type: string }[]>
  readonly sheet: (scheme?: string) => Promise<SheetAnswer>
  /** Sign-ins of the people; sessions end with the days. */
  readonly staff: (id: string, role?: 'clerk' | 'supervisor') => string
}

const second = 1000
const people = [
  { id: 'zhang-min', window: 'w1', seconds: 240, grades: [5, 5, 5, 4, 5, 5, 3, 5, 5, 5, 5, 4] },
  { id: 'li-qiang', window: 'w2', seconds: 420, grades: [3, 4, 3, 5, 2, 3, 4, 3, 3, 4, 3, 5] },
]

/** Two people serve twelve visitors each on Monday 23 November; then it is 1 December. */
export const workedMonth = async (): Promise<Month> => {
  const hall = await runningHall({ limits: { requests: 100_000 } })
  const must: Month['must'] = async (who, verb, body) => {
    const reply = await hall.wish(who, verb, body)
    if (!reply.ok) throw new Error(`${verb}: ${reply.refusal} ${JSON.stringify(reply)}`)
    return reply.facts as never
  }
  await must(hall.staff('xu-jing', 'appraiser'), 'proposeRuleBook', { book: monthBook, effective: '2026-11-01' })
  await must(hall.staff('ma-jun', 'director'), 'approveRuleBook', { draft: 1 })
  const kiosk = hall.device('kiosk')
  for (const { id, window, seconds, grades } of people) {
    const who = hall.staff(id, 'clerk')
    await must(who, 'signIn', { window })
    await must(who, 'openWindow', { window })
    for (const [i, grade] of grades.entries()) {
      const [issued] = await must(kiosk, 'issueTicket', { service: 'social-card', language: 'zh-CN' })
      const { ticket } = issued as unknown as { ticket: string }
      await must(who, 'callNext', { window })
      hall.clock.pass(20 * second)
      await must(who, 'startService', { window, ticket })
      hall.clock.pass((seconds + 15 * (i % 5)) * second)
      await must(who, 'finishService', { window, ticket, outcome: 'done' })
      hall.clock.pass(10 * second)
      await must(hall.citizen(ticket), 'rateVisit', { ticket, token: hall.ratingToken(ticket), grade, tags: [] })
    }
  }
  hall.clock.set(Date.UTC(2026, 11, 1, 1, 0))
  hall.server.tick()
  const office = hall.staff('xu-jing', 'appraiser')
  return {
    hall,
    office,
    director: hall.staff('ma-jun', 'director'),
    must,
    staff: (id, role = 'clerk') => hall.staff(id, role),
    sheet: async (scheme = 'measured-people') =>
      (
        await hall.ask(
          'GET',
          `/api/appraisal/sheet?scheme=${scheme}&period=${november}`,
          hall.staff('xu-jing', 'appraiser'),
        )
      ).body as SheetAnswer,
  }
}
