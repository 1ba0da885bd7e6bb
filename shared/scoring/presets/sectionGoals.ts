/** 科室目标考核: the section's own goal sheet, four grades at 90, 80 and 70. */
import { GoalScheme } from '#shared/domain/ruleBook/ruleBook.ts'
import { fourGrades, preset, said } from './preset.ts'

export const sectionGoals = preset(
  GoalScheme.parse({
    kind: 'goals',
    id: 'section-goals',
    name: said('科室目标考核', 'Section goals'),
    basis: said(
      '行政服务中心各科室目标考核实施细则：目标、指标、标准、权重写入目标设定表，科室负责人签字、主任批准，每半年考核；90 分以上优秀，80 分以上良好，70 分以上合格，70 分以下不合格。',
      'Goal appraisal of sections of an administrative service centre: goals, indicators, standards and weights in a sheet signed by the head and approved by the director, each half-year; excellent from 90, good from 80, pass from 70, fail below.',
    ),
    of: 'section',
    every: 'half',
    bands: [...fourGrades],
    consequences: [
      {
        id: 'commended',
        name: said('表彰奖励', 'Commended and rewarded'),
        when: { is: 'grade', grade: 'excellent' },
      },
      {
        id: 'guided',
        name: said('约谈辅导，制定改进计划并跟踪', 'Talked to; a plan of improvement is followed up'),
        when: { is: 'total', bound: { is: 'less-than', value: 70 } },
      },
    ],
  }),
)
