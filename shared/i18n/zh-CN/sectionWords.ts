/** 设置页里科室的词句 */
import type { SetupHint } from '#shared/domain/setup/hints.ts'

export const staffSections = {
  hint: '考核按科室评目标、按科室算部门分。没有科室也能办事，只是不能按科室考核。',
  add: '添加科室',
  none: '还没有科室',
  noneHint: '例如：社会事务、综合窗口。添加后，在“人员”里给每个人选科室。',
  head: '负责人',
  noHead: '还没有定',
  people: '人员',
  windows: '窗口',
  inUse: '这些人和窗口属于这个科室，删去后就不属于任何科室：',
  noSection: '不属于科室',
  ofWindow: '所属科室',
  hints: {
    'nobody-directs': () => '有考核人员，还没有主任：规则、目标和申诉都要由另一位主任来定。',
    'director-alone': () => '考核人员和主任是同一个人：自己提的不能自己批，请再定一位。',
    'head-left': (name: string) => `科室“${name}”的负责人已经停用，请另选。`,
    'section-without-head': (name: string) => `科室“${name}”还没有负责人，目标表没有人签。`,
  } as Readonly<Record<SetupHint['code'], (name: string) => string>>,
}
