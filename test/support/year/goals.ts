/** Section goals of a half-year: drafted and signed by the head, approved by the director, scored with evidence, reviewed. */
import { createHash } from 'node:crypto'
import { EvidenceId } from '#shared/domain/words.ts'
import { clerk, people, yearSetup } from './hall.ts'
import type { Year } from './open.ts'

const heads = yearSetup.sections.map(({ id, head }) => ({ section: id, head: clerk(String(head)) }))

const goalsOf = () => [
  {
    id: 'satisfied',
    name: '群众满意',
    indicator: '满意率',
    standard: '满意率达到 90% 得满分，低于 60% 不得分',
    weight: 60,
    source: { from: 'rate', rate: 'satisfied', zero: 60, full: 100 },
  },
  {
    id: 'training',
    name: '业务培训',
    indicator: '组织培训次数',
    standard: '每半年两次，少一次扣 50 分',
    weight: 40,
    target: '2 次',
    source: 'entered',
  },
]

export const agreeGoals = (year: Year, period: string, at: number): void =>
  year.batch(() => {
    for (const { section, head } of heads) {
      const goals = `${period}:${section}`
      year.must(head, { type: 'draftGoals', period, section, goals: goalsOf() } as never, at)
      year.must(head, { type: 'signGoals', goals } as never, at + 1000)
      year.must(people.director, { type: 'approveGoals', goals } as never, at + 3_600_000)
    }
  })

/** A file of the year: what matters here is only that it has a fingerprint. */
export const evidenceOf = (text: string) => EvidenceId.parse(createHash('sha256').update(text).digest('hex'))

export const scoreGoals = (year: Year, period: string, at: number): void =>
  year.batch(() => {
    heads.forEach(({ section, head }, index) => {
      const goals = `${period}:${section}`
      const entered = { type: 'enterGoal', goals, goal: 'training', actual: '2 次', evidence: [evidenceOf(goals)] }
      year.must(head, { ...entered, note: '培训签到表' } as never, at)
      const score = index === 1 ? 50 : 100
      year.must(people.appraiser, { ...entered, score, note: '已核对签到表' } as never, at + 1000)
      const opinion = index === 1 ? '培训不足，下半年补上' : '完成较好'
      year.must(people.director, { type: 'reviewGoals', goals, opinion } as never, at + 3_600_000)
    })
  })
