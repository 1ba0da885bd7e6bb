/** 优质服务考核: five dimensions of a window's service, each to reach 80 by itself; the first three of those are commended. */
import { PointsScheme } from '#shared/domain/ruleBook/ruleBook.ts'
import { preset, said } from './preset.ts'

const passAt = { is: 'at-least', value: 80 } as const

export const windowService = preset(
  PointsScheme.parse({
    kind: 'points',
    id: 'window-service',
    name: said('窗口优质服务考核', 'Quality of window service'),
    basis: said(
      '优质服务窗口评比工作意见：态度、效率、问题解决、语言表达、团队五个维度，每个维度 80 分以上为合格；合格且综合前三名评优秀奖，不合格的扣绩效奖金并培训。',
      'Opinions on choosing quality windows: attitude, efficiency, problem solving, expression and team work, each passed from 80; the first three of those who passed are commended, who did not pass loses bonus and is trained.',
    ),
    of: 'person',
    every: 'quarter',
    posts: ['window'],
    indicators: [
      {
        id: 'attitude',
        name: said('服务态度', 'Attitude'),
        source: { from: 'review', dimension: 'attitude' },
        weight: 20,
        passAt,
      },
      {
        id: 'efficiency',
        name: said('办理效率', 'Efficiency'),
        source: { from: 'index', index: 'efficiency' },
        weight: 20,
        passAt,
      },
      {
        id: 'solving',
        name: said('问题解决', 'Problems solved'),
        source: { from: 'rate', rate: 'success', zero: 0, full: 100 },
        weight: 20,
        passAt,
      },
      {
        id: 'expression',
        name: said('语言表达', 'Expression'),
        source: { from: 'review', dimension: 'expression' },
        weight: 20,
        passAt,
      },
      {
        id: 'team',
        name: said('团队协作', 'Team work'),
        source: { from: 'review', dimension: 'team' },
        weight: 20,
        passAt,
      },
    ],
    bands: [
      { code: 'pass', name: said('合格', 'Pass'), from: 80 },
      { code: 'fail', name: said('不合格', 'Fail'), from: 0 },
    ],
    consequences: [
      {
        id: 'excellence',
        name: said('优质服务优秀奖', 'Prize for excellent service'),
        when: { is: 'top', places: 3, passed: true },
      },
      {
        id: 'pass-prize',
        name: said('优质服务合格奖', 'Prize for good service'),
        when: { is: 'passed', passed: true },
      },
      {
        id: 'trained',
        name: said('扣减绩效奖金，参加培训', 'Loses bonus and is trained'),
        when: { is: 'passed', passed: false },
      },
    ],
  }),
  {
    dimensions: [
      { id: 'attitude', name: said('服务态度', 'Attitude') },
      { id: 'expression', name: said('语言表达', 'Expression') },
      { id: 'team', name: said('团队协作', 'Team work') },
    ],
  },
)
