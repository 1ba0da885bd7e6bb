/** 效率与满意度量化考核: everything the hall measures by itself, for people, windows and sections. */
import { type IndexName, type Indicator, PointsScheme, type Said } from '#shared/domain/ruleBook/ruleBook.ts'
import { fourGrades, preset, said } from './preset.ts'

const measured = (index: IndexName, name: Said, weight: number): Indicator => ({
  id: index,
  name,
  source: { from: 'index', index },
  weight,
  weightByPost: {},
})
const indicators = [
  measured('satisfaction', said('满意度', 'Satisfaction'), 30),
  measured('efficiency', said('办理效率', 'Efficiency'), 20),
  measured('promise', said('承诺时限内办结', 'Within the promised time'), 20),
  measured('notice', said('一次性告知', 'Told once'), 15),
  measured('complaints', said('投诉', 'Complaints'), 10),
  measured('arrival', said('到场比率', 'Arrival rate'), 5),
]
const basis = said(
  '按办件数据计算：满意度 30、效率 20、按时办结 20、一次性告知 15、投诉 10、到场 5；办得少的向全厅平均靠拢，分数带区间，证据不足时不下结论。',
  'Computed from what was handled: satisfaction 30, efficiency 20, within promise 20, told once 15, complaints 10, arrival 5; small numbers lean towards the hall, every score has its interval, and without evidence nothing is concluded.',
)
const measuredOf = (id: string, of: 'person' | 'window' | 'section', name: Said) =>
  preset(
    PointsScheme.parse({
      kind: 'points',
      id,
      name,
      basis,
      of,
      every: 'month',
      ...(of === 'person' && { posts: ['window'] }),
      indicators,
      bands: [...fourGrades],
      consequences: [
        {
          id: 'talked-to',
          name: said(
            '连续两期低于 70 分：当面沟通，制定改进计划',
            'Below 70 in two periods running: a talk, and a plan of improvement',
          ),
          when: { is: 'running', bound: { is: 'less-than', value: 70 }, periods: 2 },
        },
      ],
    }),
  )

export const measuredPeople = measuredOf('measured-people', 'person', said('人员量化考核', 'Measured: people'))
export const measuredWindows = measuredOf('measured-windows', 'window', said('窗口量化考核', 'Measured: windows'))
export const measuredSections = measuredOf('measured-sections', 'section', said('科室量化考核', 'Measured: sections'))
