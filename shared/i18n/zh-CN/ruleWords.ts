/** 考核办法里各处、各种取值怎么说 */
import type { BoundaryWord } from '#shared/domain/ruleBook/bound.ts'
import type { AttendanceFault, DeductionRules, FaultList } from '#shared/domain/ruleBook/deductionRules.ts'
import type { FieldName, ListName } from '#shared/domain/ruleBook/place.ts'
import type {
  Consequence,
  CountName,
  IndexName,
  RateName,
  RuleBook,
  Scheme,
  SchemeKind,
  Source,
} from '#shared/domain/ruleBook/ruleBook.ts'
import type { PeriodKind } from '#shared/domain/period.ts'
import type { PostKind } from '#shared/domain/kinds.ts'

const lists: Record<ListName, string> = {
  schemes: '方案',
  indicators: '指标',
  bands: '等次',
  consequences: '结果运用',
  lists: '扣分清单',
  faults: '扣分事项',
  parts: '评分部分',
  items: '评分项目',
  marks: '打分档次',
  quotas: '名额',
  contents: '检查内容',
  vetoes: '一票否决',
  dimensions: '测评方面',
}
const fields: Record<FieldName, string> = {
  id: '代号',
  code: '代号',
  name: '名称',
  basis: '依据',
  kind: '类型',
  of: '考核对象',
  every: '周期',
  posts: '适用岗位',
  weight: '权重',
  weightByPost: '按岗位权重',
  source: '数据来源',
  scheme: '取自方案',
  dimension: '测评方面',
  passAt: '单项合格线',
  from: '起分',
  minServed: '最少办理人次',
  tentativeBelow: '把握低于此为暂定',
  lowestNeeds: '评最低等次所需把握',
  when: '条件',
  grade: '等次',
  bound: '界限',
  full: '满分',
  pointFen: '每分折合（分钱）',
  points: '每次扣分',
  attendance: '对应考勤',
  doubling: '加倍',
  factor: '倍数',
  signInMinutesBefore: '提前签到（分钟）',
  lateAfter: '迟到起点',
  grace: '迟到分钟',
  halfDayAbsentAfterMinutes: '迟到多久算半天旷工（分钟）',
  lateAsAbsence: '迟到早退折旷工',
  offPostMinutes: '离岗分钟',
  openedLateMinutes: '开窗晚于开门分钟',
  aheadHours: '请假提前（小时）',
  holidayAheadDays: '节假日请假提前（天）',
  shortUpToDays: '短假（天）',
  share: '加班占当日工时',
  section: '科室得分',
  favouritismFactor: '徇私倍数',
  trimFrom: '几位评委起去掉最高最低',
  places: '名额',
  shares: '所占比例',
  inspection: '集中检查％',
  daily: '日常评价％',
  ballot: '投票％',
  dailyFrom: '日常评价取自',
  satisfaction: '满意率要求',
  levels: '评价档次分值',
  coefficients: '业务折合系数',
  baseMinutes: '一件标准业务（分钟）',
  objectionDays: '公示期（工作日）',
  decideDays: '复核期限（工作日）',
  names: '公示姓名',
  k: '每组最少票数',
  weights: '各组权重',
  superior: '上级％',
  peers: '同事％',
  subordinates: '下级％',
  self: '自评％',
  users: '服务对象％',
  effective: '生效日期',
}
const kinds: Record<SchemeKind, string> = {
  points: '加权计分',
  deductions: '扣分',
  goals: '目标',
  judged: '评委打分',
  selection: '评选',
}
const of: Record<Scheme['of'], string> = { person: '个人', window: '窗口', section: '科室' }
const every: Record<PeriodKind, string> = { month: '每月', quarter: '每季度', half: '每半年', year: '每年' }
const posts: Record<PostKind, string> = {
  window: '窗口岗',
  review: '审批岗',
  'back-office': '后台岗',
  guide: '导服岗',
  management: '管理岗',
}
const bounds: Record<BoundaryWord, string> = {
  'at-least': '以上（含）',
  'more-than': '超过',
  'at-most': '以内（含）',
  'less-than': '低于',
}
const indices: Record<IndexName, string> = {
  efficiency: '办理效率指数',
  satisfaction: '满意度指数',
  promise: '承诺办结指数',
  notice: '一次性告知指数',
  complaints: '投诉指数',
  arrival: '到场指数',
}
const rates: Record<RateName, string> = {
  satisfied: '满意率',
  responded: '评价率',
  'on-time': '按时办结率',
  'notice-compliance': '一次性告知合规率',
  'repeat-visits': '重复来访率',
  errors: '差错率',
  'complaint-rate': '投诉率',
  arrival: '到场比率',
  'matters-in-time': '承诺件按时率',
  attendance: '出勤率',
  success: '办理成功率',
}
const counts: Record<CountName, string> = {
  omissions: '漏告知',
  'matters-overdue': '办件超期',
  'complaints-verified': '查实投诉',
  'follow-ups-overdue': '首问超时未回',
  errors: '差错',
}
const sources: Record<Source['from'], string> = {
  index: '系统指数',
  rate: '系统比率',
  count: '系统计次扣分',
  workload: '工作量',
  deductions: '扣分方案得分',
  goals: '目标考核得分',
  review: '测评得分',
  test: '业务测试',
  entered: '人工录入（附理由）',
}
const attendance: Record<AttendanceFault, string> = {
  late: '迟到',
  early: '早退',
  absent: '旷工',
  'off-post': '脱岗',
  'opened-late': '开窗晚',
}
const whens: Record<Consequence['when']['is'], string> = {
  total: '得分',
  passed: '各项合格与否',
  grade: '等次',
  'year-total': '全年合计',
  'year-total-and-last': '全年合计且排最末',
  running: '连续几期',
  top: '前几名',
}
type Doubling = NonNullable<FaultList['doubling']>
const counted: Record<Doubling['counted'], string> = { list: '本清单', 'all-lists': '各清单合计' }
const over: Record<Doubling['over'], string> = { month: '当月', year: '全年' }
const reach: Record<Doubling['reach'], string> = { onward: '从那一次起', all: '全部追溯' }
const names: Record<RuleBook['publication']['names'], string> = {
  full: '全名',
  'staff-no': '工号',
  masked: '隐去部分',
}
const lateAfter: Record<DeductionRules['attendance']['lateAfter'], string> = {
  'sign-in-time': '签到时限',
  'shift-start': '上班时间',
}
const section: Record<DeductionRules['section'], string> = { sum: '成员合计', mean: '成员平均' }
const lateCounts: Record<'instead' | 'beside', string> = { instead: '代替逐次扣分', beside: '在逐次扣分之外' }

/** 界限：`90 以上（含）`、`5 次以上（含）`、`超过 3 次` */
const bound = (word: BoundaryWord, value: number, unit = ' '): string =>
  ({
    'at-least': `${value}${unit}以上（含）`,
    'more-than': `超过 ${value}${unit}`.trim(),
    'at-most': `${value}${unit}以内（含）`,
    'less-than': `低于 ${value}${unit}`.trim(),
  })[word]

export const ruleWords = {
  lists,
  fields,
  kinds,
  of,
  every,
  posts,
  bounds,
  bound,
  indices,
  rates,
  counts,
  sources,
  attendance,
  whens,
  counted,
  over,
  reach,
  names,
  lateAfter,
  section,
  lateCounts,
  colon: '：',
  comma: '、',
  yes: '是',
  no: '否',
  nothing: '不设',
  allPosts: '全部岗位',
  level: (level: number) => ['非常不满意', '不满意', '基本满意', '满意', '非常满意'][level - 1] ?? `${level}`,
  source: {
    rate: (rate: string, zero: number, full: number) => `${rate}，${zero}％ 得 0 分，${full}％ 得满分`,
    count: (count: string, each: number) => `${count}，每次扣 ${each} 分`,
    workload: (full: number) => `工作量，达同岗平均 ${full} 倍得满分`,
    deductions: (scheme: string) => `“${scheme}”得分`,
    review: (dimension: string) => `测评：${dimension}`,
    reviewAll: '测评：各方面合计',
    entered: (full: number) => `人工录入，满分 ${full}，附理由`,
  },
  when: {
    total: (bound: string) => `得分 ${bound}`,
    grade: (grade: string) => `评为${grade}`,
    yearTotal: (bound: string) => `全年合计 ${bound}`,
    yearTotalAndLast: (bound: string) => `全年合计 ${bound}，且全中心最末`,
    running: (bound: string, periods: number) => `连续 ${periods} 期得分 ${bound}`,
    top: (places: number, passed: boolean) => (passed ? `合格者中前 ${places} 名` : `前 ${places} 名`),
    passed: '各项都合格',
    notPassed: '有一项不合格',
  },
  doubling: (bound: string, counted: string, over: string, reach: string, factor: number) =>
    `${over}${counted} ${bound}，${reach}每次按 ${factor} 倍扣`,
  lateAsAbsence: (bound: string, counts: string) => `当月 ${bound} 算旷工一天，${counts}`,
  times: ' 次',
  ofSection: '科室',
}
