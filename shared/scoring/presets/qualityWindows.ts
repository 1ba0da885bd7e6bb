/** 优质服务窗口评比: six contents looked into, six vetoes, places by group of units; and the people chosen with them. */
import { SelectionScheme } from '#shared/domain/ruleBook/ruleBook.ts'
import { preset, said } from './preset.ts'

const content = (id: string, chinese: string, english: string) => ({ id, name: said(chinese, english), full: 100 })
const contents = [
  content('results', '工作业绩显著', 'Marked results'),
  content('lawful', '严格依法行政', 'Strictly by law'),
  content('efficient', '优质高效服务', 'Good and quick service'),
  content('open', '办事公开透明', 'Open and transparent'),
  content('style', '工作作风优良', 'Good conduct'),
  content('supervised', '监督机制完善', 'Well supervised'),
]
const vetoes = [
  { id: 'law', name: said('工作人员严重违法违纪受到处理', 'Staff sanctioned for a serious breach of law') },
  { id: 'accident', name: said('发生重大安全责任事故', 'A major accident with casualties or loss') },
  {
    id: 'complaint',
    name: said('服务被投诉、社会影响恶劣且被查实', 'A verified complaint with very bad effect in public'),
  },
  { id: 'shirking', name: said('跨科室事项推诿扯皮', 'Shirked items that several sections share') },
  {
    id: 'other-duties',
    name: said('安全、综治、计生、环保等工作被一票否决', 'Vetoed in safety, public order or environment'),
  },
  { id: 'otherwise', name: said('其他被一票否决的情形', 'Vetoed for another reason') },
]
const place = (id: string, chinese: string, english: string, places: number) => ({
  id,
  name: said(chinese, english),
  places,
})
const basis = said(
  '优质服务窗口评比工作意见：机关科室 2 个、分局 2 个、镇街 2 个窗口，另评 6 名个人；集中检查（看、听、查、访）与日常评价结合，年底评定；六种情形一票否决；满意率 90％ 以上。各部分所占比例文件未写，按 50、30、20 预设。',
  'Opinions on choosing quality windows: two windows of office sections, two of sub-bureaux, two of town offices, and six people; ' +
    'inspection (look, hear, check, visit) with daily evaluation, at the end of the year; six vetoes; satisfied share from 90 %. It states no shares; 50, 30, 20 is our suggestion.',
)

export const qualityWindows = preset(
  SelectionScheme.parse({
    kind: 'selection',
    id: 'quality-windows',
    name: said('优质服务窗口评比', 'Quality windows'),
    basis,
    of: 'window',
    every: 'year',
    quotas: [
      place('office', '机关科室', 'Office sections', 2),
      place('bureau', '分局单位', 'Sub-bureaux', 2),
      place('town', '镇街办事处', 'Town offices', 2),
    ],
    contents,
    vetoes,
    shares: { inspection: 50, daily: 30, ballot: 20 },
    dailyFrom: 'measured-windows',
    satisfaction: { is: 'at-least', value: 90 },
  }),
  { needs: ['measured-windows'] },
)

export const qualityPeople = preset(
  SelectionScheme.parse({
    kind: 'selection',
    id: 'quality-people',
    name: said('优质服务个人评选', 'Quality service: people'),
    basis,
    of: 'person',
    every: 'year',
    quotas: [place('all', '全体窗口人员（原则上从获评窗口产生）', 'All window staff, as a rule of chosen windows', 6)],
    contents,
    vetoes,
    shares: { inspection: 50, daily: 30, ballot: 20 },
    dailyFrom: 'measured-people',
  }),
  { needs: ['measured-people'] },
)
