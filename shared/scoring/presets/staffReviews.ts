/** 工作人员绩效考核: appraisals that lean on the 360 review, in four categories or in five dimensions. */
import { type Indicator, PointsScheme } from '#shared/domain/ruleBook/ruleBook.ts'
import { fourGrades, preset, said } from './preset.ts'

const dimension = {
  results: { id: 'results', name: said('工作业绩', 'Results') },
  attitude: { id: 'attitude', name: said('工作态度', 'Attitude') },
  team: { id: 'team', name: said('团队协作', 'Team work') },
  character: { id: 'character', name: said('个人素质', 'Character') },
}
const below70 = { is: 'less-than', value: 70 } as const
const consequences = [
  {
    id: 'improves',
    name: said('制定改进计划，参加培训', 'A plan of improvement, and training'),
    when: { is: 'grade', grade: 'fail' },
  },
  {
    id: 'transferred',
    name: said('连续两期不合格，调岗或辞退', 'Failed twice running: another post, or dismissal'),
    when: { is: 'running', bound: below70, periods: 2 },
  },
] as const
const by = (id: keyof typeof dimension, weight: number): Indicator => ({
  id,
  name: dimension[id].name,
  source: { from: 'review', dimension: id },
  weight,
  weightByPost: {},
})

/** 业绩, 态度, 团队, 素质; half-yearly, data beside what superior, colleagues and users say. */
export const townFour = preset(
  PointsScheme.parse({
    kind: 'points',
    id: 'town-four',
    name: said('工作人员四类考核', 'Staff appraisal in four categories'),
    basis: said(
      '乡镇便民服务中心绩效考核：业绩、态度、团队、素质四类；平时观察，每半年面谈，工作数据与上级、同事、服务对象匿名评价结合；不合格的制定改进计划并培训，多次不合格调岗或辞退。',
      'Appraisal of a township service centre: results, attitude, team work, character; half-yearly, by data and by anonymous review of superiors, colleagues and users; who fails improves by a plan, who fails repeatedly is moved or dismissed.',
    ),
    of: 'person',
    every: 'half',
    indicators: [
      {
        id: 'workload',
        name: said('工作量', 'Workload'),
        source: { from: 'workload', full: 1 },
        weight: 15,
        weightByPost: { guide: 0, management: 0 },
      },
      {
        id: 'efficiency',
        name: said('办理效率', 'Efficiency'),
        source: { from: 'index', index: 'efficiency' },
        weight: 15,
        weightByPost: { guide: 0, management: 0 },
      },
      { id: 'knowledge', name: said('业务知识', 'Knowledge'), source: { from: 'test' }, weight: 10 },
      by('results', 10),
      by('attitude', 20),
      by('team', 15),
      by('character', 15),
    ],
    bands: [...fourGrades],
    minServed: 0,
    consequences: [...consequences],
  }),
  { dimensions: [dimension.results, dimension.attitude, dimension.team, dimension.character] },
)

/** 工作态度, 服务质量, 业务知识, 团队合作, 纪律遵守; by the year. */
export const staffFive = preset(
  PointsScheme.parse({
    kind: 'points',
    id: 'staff-five',
    name: said('工作人员五维考核', 'Staff appraisal in five dimensions'),
    basis: said(
      '便民服务中心考核制度：工作态度、服务质量、业务知识、团队合作、纪律遵守五个方面，考核年度为 1 月 1 日至 12 月 31 日，分优秀、良好、合格、不合格四等。',
      'Appraisal rules of a service centre: attitude, quality of service, knowledge, team work, discipline; from 1 January to 31 December, in four grades.',
    ),
    of: 'person',
    every: 'year',
    indicators: [
      by('attitude', 20),
      {
        id: 'quality',
        name: said('服务质量', 'Quality of service'),
        source: { from: 'index', index: 'satisfaction' },
        weight: 30,
        weightByPost: { 'back-office': 0, management: 0 },
      },
      { id: 'knowledge', name: said('业务知识', 'Knowledge'), source: { from: 'test' }, weight: 20 },
      by('team', 15),
      {
        id: 'discipline',
        name: said('纪律遵守', 'Discipline'),
        source: { from: 'deductions', scheme: 'town-ten' },
        weight: 15,
      },
    ],
    bands: [...fourGrades],
    minServed: 0,
    consequences: [...consequences],
  }),
  { dimensions: [dimension.attitude, dimension.team], needs: ['town-ten'] },
)
