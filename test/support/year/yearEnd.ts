/** The end of the year: a 360 round, a test, the year's sheets, and quality windows chosen among those nominated. */
import { groupOf } from '#shared/domain/review/reviewRound.ts'
import { luckOf } from '../../../server/demo/luck.ts'
import { people, truths } from './hall.ts'
import type { Year } from './open.ts'

const { appraiser, director, supervisor, secondAppraiser } = people
const period = '2026'
const dayMs = 86_400_000

/** Everybody reviews whom they are asked about; the papers come under codes that name nobody. */
export const reviewRound = (year: Year, until: string, at: number): void =>
  year.batch(() => {
    const about = [...truths.keys()]
    const groups = ['superior', 'peers', 'subordinates', 'self']
    year.must(appraiser, { type: 'openReview', period, groups, about, until } as never, at)
    const round = year.books.story('review', period)
    if (round?.is !== 'round') throw new Error('no round was opened')
    let n = 0
    for (const who of about)
      for (const { id: rater } of year.hall().setup?.people ?? []) {
        const group = groupOf(round, who as never, rater)
        if (!group) continue
        const luck = luckOf('review', who, rater)
        const marks = Object.fromEntries(round.dimensions.map(({ id }) => [id, Math.floor(luck.between(6, 11))]))
        const by = { role: 'ballot', id: `code-${++n}` } as const
        year.must(by, { type: 'castReview', review: period, about: who, group, marks } as never, at + n * 1000)
      }
    year.must(appraiser, { type: 'closeReview', review: period } as never, at + 3_600_000)
  })

export const knowledgeTest = (year: Year, at: number): void =>
  year.batch(() => {
    const results = [...truths.keys()].map((staff) => ({
      staff,
      score: Math.round(luckOf('test', staff).between(70, 100)),
    }))
    year.must(appraiser, { type: 'enterTest', period, name: '业务知识测试', results } as never, at)
  })

export const candidates = ['w1', 'w10', 'w4'] as const
/** Three windows for two places. */
export const quality = (year: Year, at: number): void =>
  year.batch(() => {
    const selection = `${period}:quality-windows`
    const judges = [appraiser, secondAppraiser, director]
    const opened = { type: 'openSelection', period, scheme: 'quality-windows', judges: judges.map(({ id }) => id) }
    year.must(appraiser, opened as never, at)
    const rules = year.books.story('selection', selection)?.rules
    if (rules?.kind !== 'selection') throw new Error('no selection was opened')
    candidates.forEach((candidate, place) => {
      year.must(appraiser, { type: 'nominate', selection, candidate, group: 'town' } as never, at)
      const marks = Object.fromEntries(rules.contents.map(({ id, full }) => [id, full - place]))
      const seen = {
        type: 'inspectCandidate',
        selection,
        candidate,
        way: 'look',
        marks,
        evidence: [],
        note: '现场查看',
      }
      for (const judge of judges) year.must(judge, seen as never, at)
      for (const { id: veto } of rules.vetoes) {
        const checked = { type: 'checkVeto', selection, candidate, veto, found: false, evidence: [], note: '未发现' }
        year.must(appraiser, checked as never, at)
        year.must(director, { type: 'confirmVeto', selection, candidate, veto } as never, at)
      }
      const daily = { type: 'enterDaily', selection, candidate, satisfied: { num: 95, den: 100 } }
      year.must(appraiser, { ...daily, reason: '全年各月窗口量化考核的平均' } as never, at)
    })
    year.must(appraiser, { type: 'openBallot', selection, until: dateOf(at + 2 * dayMs) } as never, at)
    const voters = year.books.story('selection', selection)?.ballot?.voters ?? []
    voters.forEach((_, n) => {
      const by = { role: 'ballot', id: `vote-${n}` } as const
      const choices = n % 4 === 0 ? ['w1', 'w4'] : ['w1', 'w10']
      year.must(by, { type: 'castVote', selection, choices } as never, at + 1000 + n)
    })
    year.must(appraiser, { type: 'closeBallot', selection } as never, at + 3_600_000)
    const present = [director.id, appraiser.id, supervisor.id]
    const award = { type: 'awardSelection', selection, awards: ['w1', 'w10'], reason: '按得分评定', present }
    year.must(director, award as never, at + 7_200_000)
  })

const dateOf = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)
