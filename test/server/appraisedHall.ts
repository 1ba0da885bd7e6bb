/** A running hall with a rule-book, in which sections have goals, a round of reviews is open and windows stand for selection. */
import type { StaffRole } from '#shared/domain/setup/setup.ts'
import { demonstrationWindow } from '#shared/scoring/presets/demonstrationWindow.ts'
import { defaultRuleBook, withPreset } from '#shared/scoring/presets/composeBook.ts'
import { runningHall, type RunningHall } from './runningHall.ts'

export const goals = '2026-H2:affairs'
export const review = '2026-H2'
export const selection = '2026:quality-windows'
export const judged = `2026-H2:${demonstrationWindow.id}`
export const file = 'c'.repeat(64)

const dimensions = ['attitude', 'quality', 'knowledge', 'team', 'discipline']
/** The same mark for every dimension that the rule-book asks. */
export const marksOf = (mark: number): Record<string, number> => Object.fromEntries(dimensions.map((id) => [id, mark]))

const goal = (id: string, name: string, indicator: string, standard: string, weight: number, more: object = {}) => ({
  id,
  name,
  indicator,
  standard,
  weight,
  source: 'entered',
  ...more,
})
export const affairsGoals = [
  goal('volume', '窗口业务量', '全年受理件数', '完成 1200 件得满分，每少 1 % 扣 1 分', 30, { target: '1200 件' }),
  goal('satisfied', '群众满意', '满意率', '95 % 得满分，60 % 得 0 分', 25, {
    target: '95 %',
    source: { from: 'rate', rate: 'satisfied', zero: 60, full: 95 },
  }),
  goal('training', '业务培训', '集体学习次数', '每月一次得满分，少一次扣 10 分', 20, { target: '6 次' }),
  goal('new', '服务创新', '上门服务、帮办代办', '有做法、有记录得 80 分以上', 25),
]

/** Who is asked about zhang-min in the round: five peers; three of another side, which is too few to be told. */
export const askedAboutZhang = {
  about: 'zhang-min',
  superior: ['zhou-jie', 'ma-jun', 'he-ping'],
  peers: ['li-qiang', 'wang-fang', 'chen-jing', 'liu-yang', 'zhao-lei'],
  subordinates: [],
  self: true,
}

export const appraisedHall = async () => {
  const hall: RunningHall = await runningHall({ limits: { requests: 100_000, socketMessages: 100_000 } })
  const must = async (who: string, verb: string, body: object): Promise<void> => {
    const reply = await hall.wish(who, verb, body)
    if (!reply.ok) throw new Error(`${verb}: ${reply.refusal} ${JSON.stringify(reply)}`)
  }
  const office = hall.staff('xu-jing', 'appraiser')
  const director = hall.staff('ma-jun', 'director')
  const supervisor = hall.staff('zhou-jie', 'supervisor')
  await must(office, 'proposeRuleBook', {
    book: withPreset(defaultRuleBook, demonstrationWindow),
    effective: '2026-11-01',
  })
  await must(director, 'approveRuleBook', { draft: 1 })
  const clerk = (id: string, role: StaffRole = 'clerk'): string => hall.staff(id, role)

  return {
    hall,
    must,
    office,
    director,
    supervisor,
    clerk,
    head: (section: string): string => {
      const { sections, people } = hall.server.keeper.hall.setup!
      const head = people.find(({ id }) => id === sections.find((one) => one.id === section)?.head)!
      return hall.staff(head.id, head.roles[0]!)
    },
    /** Goals of social affairs, approved; and of general windows, waiting for the director. */
    async goals(): Promise<void> {
      await must(clerk('zhang-min'), 'draftGoals', { period: '2026-H2', section: 'affairs', goals: affairsGoals })
      await must(this.head('affairs'), 'signGoals', { goals })
      await must(director, 'approveGoals', { goals })
      await must(office, 'enterGoal', {
        goals,
        goal: 'volume',
        actual: '1180 件',
        score: 98.5,
        evidence: [file],
        note: '台账第 3 页',
      })
      const general = affairsGoals.slice(2).map((one) => ({ ...one, weight: 50 }))
      await must(this.head('general'), 'draftGoals', { period: '2026-H2', section: 'general', goals: general })
      await must(this.head('general'), 'signGoals', { goals: '2026-H2:general' })
    },
    /** A round about zhang-min, until Friday. */
    round: (more: object = {}): Promise<void> =>
      must(office, 'openReview', {
        period: '2026-H2',
        groups: ['superior', 'peers', 'self'],
        about: ['zhang-min'],
        asked: [askedAboutZhang],
        until: '2026-11-27',
        ...more,
      }),
    /** Somebody gives their ballot about zhang-min. */
    give: (who: string, mark: number, about = 'zhang-min') =>
      hall.ask('POST', '/api/ballots', who, { is: 'review', review, about, marks: marksOf(mark) }),
    /** It is Saturday: rounds and ballots are closed. */
    close: (): void => {
      hall.clock.set(Date.UTC(2026, 10, 28, 1, 0))
      hall.server.tick()
    },
    /** Windows 1, 2 and 4 stand; judged by the office, the director and a clerk. */
    async selection(): Promise<void> {
      const judges = ['xu-jing', 'ma-jun', 'liu-yang']
      await must(office, 'openSelection', { period: '2026', scheme: 'quality-windows', judges })
      for (const candidate of ['w1', 'w2', 'w4']) {
        await must(supervisor, 'nominate', { selection, candidate, group: 'office', note: '群众口碑好' })
      }
      await must(office, 'openSelection', { period: '2026-H2', scheme: demonstrationWindow.id, judges })
      await must(supervisor, 'nominate', { selection: judged, candidate: 'w1', group: 'all' })
    },
    vote: (who: string, ...choices: string[]) =>
      hall.ask('POST', '/api/ballots', who, { is: 'vote', selection, choices }),
  }
}
export type AppraisedHall = Awaited<ReturnType<typeof appraisedHall>>
