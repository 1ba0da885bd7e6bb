/** 考核办法里的错误和提示，每一条说清哪里、什么、怎么改 */
import type { FaultCode, HintCode } from '#shared/domain/ruleBook/check/fault.ts'

type Detail = Readonly<Record<string, string | number>>

export const faults: Record<FaultCode | HintCode, (detail: Detail) => string> = {
  'same-id': ({ id }) => `代号“${id}”用了两次，请换一个`,
  'weights-not-100': ({ sum }) => `比例合计是 ${sum}，要正好 100`,
  'nothing-weighs': () => '所有指标的权重都是 0，算不出总分',
  'service-unknown': ({ service }) => `设置里没有事项“${service}”，请删掉这个系数`,
  'bands-not-falling': ({ from, above }) => `等次要从高到低排：${from} 不低于上一等的 ${above}`,
  'levels-not-rising': ({ level }) => `评价档次越高，分值不能越低（这里是 ${level}）`,
  'no-computed-indicator': () => '没有一项是系统算出来的。请至少加一项有数据来源的指标',
  'bound-wrong-way': () => '合格线要用“以上”或“超过”',
  'bound-never-met': ({ value, full }) => `满分 ${full}，${value} 永远达不到`,
  'rate-flat': ({ full }) => `零分线和满分线都是 ${full}，算不出分`,
  'doubling-wrong-way': () => '加倍要用“几次以上”或“超过几次”',
  'doubling-never': ({ from, highest }) => `第 ${from} 次起加倍，但最多只会有 ${highest} 次，永远用不上`,
  'attendance-twice': ({ first }) => `“${first}”已经对应这种考勤情况，同一次会扣两回`,
  'absence-missing': () => '清单里没有“旷工”，折算成旷工后无处可扣。请加一项旷工，或取消折算',
  'grade-unknown': ({ grade }) => `没有“${grade}”这个等次`,
  'scheme-unknown': ({ scheme }) => `办法里没有方案“${scheme}”`,
  'scheme-of-other-kind': ({ scheme }) => `方案“${scheme}”给不出这里要的分数`,
  'goals-scheme-missing': () => '办法里没有目标考核方案，取不到目标分',
  'dimension-unknown': ({ dimension }) => `测评里没有“${dimension}”这个方面`,
  'mark-over-full': ({ from, full }) => `${from} 超过了单项满分 ${full}`,
  'trim-leaves-nobody': ({ trimFrom }) => `${trimFrom} 位评委去掉最高最低后没有人了，至少写 3`,
  'section-not-here': () => '只有个人扣分方案才有科室结果，请改成个人',
  'effective-not-first': ({ effective }) => `生效日期要是某月 1 日，“${effective}”不是`,
  'effective-frozen': ({ frozenUntil }) => `${frozenUntil} 及以前已封存，请选以后的月份`,
  'english-missing': ({ name }) => `“${name}”没有英文名，英文界面会显示中文`,
  'weights-shared-out': ({ sum }) => `权重合计 ${sum}，不是 100；总分会按比例折算`,
  'post-not-weighed': () => '有的岗位各项权重都是 0，这些岗位不会有分数',
  'doubling-without-effect': () => '加倍后和原来一样',
  'daily-entered': () => '日常评价没有指定来源，要由评选小组录入',
  'deducted-twice': ({ first }) => `已有扣分方案“${first}”，同一件事可能扣两回`,
  'year-full-below': ({ value, full }) => `全年满分只有 ${full}，人人都低于 ${value}`,
  'displaces-later': ({ version, from }) => `第 ${version} 版原定 ${from} 起生效，会被这一版取代`,
}
