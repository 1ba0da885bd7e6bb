/** Two point systems that halls use: the stars of a tax hall, and a county's monthly form for windows. */
import { PointsScheme } from '#shared/domain/ruleBook/ruleBook.ts'
import { fourGrades, preset, said } from './preset.ts'

const passAt = { is: 'at-least', value: 60 } as const
const star = (stars: number, chinese: string, from: number) => ({
  code: `star-${stars}`,
  name: said(chinese, stars === 1 ? 'One star' : `${stars} stars`),
  from,
})

export const taxHallStars = preset(
  PointsScheme.parse({
    kind: 'points',
    id: 'tax-hall-stars',
    name: said('星级人员考核', 'Stars for staff'),
    basis: said(
      '办税服务厅在用做法：业务量按折合系数，另计质量、效率、评价、考勤、日常表现，权重合计 100；按分数评一至五星，每个方面有最低分。各档分数为预设，各厅自定。',
      'In use at tax halls: workload by conversion coefficients, quality, efficiency, ratings, attendance and conduct, weights of 100 together; one to five stars with a least score in each part. The cuts are a suggestion, each hall sets its own.',
    ),
    of: 'person',
    every: 'month',
    posts: ['window'],
    indicators: [
      {
        id: 'workload',
        name: said('业务量', 'Workload'),
        source: { from: 'workload', full: 1 },
        weight: 30,
        passAt,
      },
      {
        id: 'quality',
        name: said('业务质量', 'Quality'),
        source: { from: 'count', count: 'errors', each: 5 },
        weight: 15,
        passAt,
      },
      {
        id: 'efficiency',
        name: said('办理效率', 'Efficiency'),
        source: { from: 'index', index: 'efficiency' },
        weight: 15,
        passAt,
      },
      {
        id: 'ratings',
        name: said('服务评价', 'Ratings'),
        source: { from: 'index', index: 'satisfaction' },
        weight: 20,
        passAt,
      },
      {
        id: 'attendance',
        name: said('考勤', 'Attendance'),
        source: { from: 'rate', rate: 'attendance', zero: 80, full: 100 },
        weight: 10,
        passAt,
      },
      {
        id: 'conduct',
        name: said('日常表现', 'Conduct'),
        source: { from: 'entered', full: 100 },
        weight: 10,
        passAt,
      },
    ],
    bands: [star(5, '五星', 95), star(4, '四星', 90), star(3, '三星', 80), star(2, '二星', 70), star(1, '一星', 0)],
  }),
)

export const windowMonthForm = preset(
  PointsScheme.parse({
    kind: 'points',
    id: 'window-month-form',
    name: said('窗口月度考核表', "Window's monthly form"),
    basis: said(
      '县级政务服务中心窗口月考核表：基础分 100，其中到岗 20、收退件 15（每件扣 2）、收费 10、限时办结 15（超时每件扣 5）、办结准确 15、档案 3、卫生 2；表中未列的 20 分按群众满意度计。',
      'Monthly form of a county service centre: 100 points, on post 20, papers taken in and returned 15 (2 off each), fees 10, in time 15 (5 off each overdue), correct 15, files 3, tidiness 2; the 20 it does not name are given for satisfaction.',
    ),
    of: 'window',
    every: 'month',
    indicators: [
      {
        id: 'on-post',
        name: said('到岗', 'On post'),
        source: { from: 'rate', rate: 'attendance', zero: 80, full: 100 },
        weight: 20,
      },
      {
        id: 'papers',
        name: said('收件退件（漏告知每件扣 2 分）', 'Papers (2 off for each omission)'),
        source: { from: 'count', count: 'omissions', each: 13.33 },
        weight: 15,
      },
      { id: 'fees', name: said('收费', 'Fees'), source: { from: 'entered', full: 10 }, weight: 10 },
      {
        id: 'in-time',
        name: said('限时办结（超时每件扣 5 分）', 'In time (5 off for each overdue)'),
        source: { from: 'count', count: 'matters-overdue', each: 33.33 },
        weight: 15,
      },
      {
        id: 'correct',
        name: said('办结准确', 'Correct results'),
        source: { from: 'rate', rate: 'success', zero: 60, full: 100 },
        weight: 15,
      },
      { id: 'files', name: said('档案', 'Files'), source: { from: 'entered', full: 3 }, weight: 3 },
      { id: 'tidy', name: said('卫生', 'Tidiness'), source: { from: 'entered', full: 2 }, weight: 2 },
      {
        id: 'satisfaction',
        name: said('群众满意度', 'Satisfaction'),
        source: { from: 'index', index: 'satisfaction' },
        weight: 20,
      },
    ],
    bands: [...fourGrades],
    minServed: 0,
  }),
)
