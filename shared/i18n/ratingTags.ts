/**
 * What a citizen may add to a grade, in a few words: the national option list for service windows of the
 * 政务服务“好差评” system （国办发〔2019〕51号）, under its own codes, so that reports upward need no translation.
 * Nothing is added to it or left out of it here. A code keeps its meaning for ever; a new list gets a new version.
 */
import type { Text } from '#shared/domain/setup/setup.ts'
import type { Grade } from '#shared/domain/words.ts'

export const ratingTagsVersion = '2020'

export type RatingTag = { readonly id: string; readonly name: Text }
/** As many as one rating may carry. */
export const mostTags = 6

const tag = (id: string, zh: string, en: string): RatingTag => ({ id, name: { 'zh-CN': zh, en } })

export const ratingTags: Readonly<Record<Grade, readonly RatingTag[]>> = {
  5: [
    tag('510', '一窗受理一次办结', 'All done at one window at once'),
    tag('511', '可以先受理后补材料', 'Accepted first, papers later'),
    tag('512', '不用提交证明', 'No certificates needed'),
    tag('513', '可以全程网上办理', 'Can be done online'),
    tag('514', '可以使用手机办理', 'Can be done by phone'),
    tag('515', '可以就近办理', 'Can be done nearby'),
    tag('516', '无需材料直接办理', 'No papers needed'),
    tag('517', '服务热情效率高', 'Warm and quick service'),
  ],
  4: [
    tag('406', '填写一张表单就可完成申报', 'A single form'),
    tag('407', '在线提交材料窗口核验', 'Papers online, check at window'),
    tag('408', '一张清单告知全部申报材料', 'One list of all papers'),
    tag('409', '用告知承诺减免申报材料', 'A pledge instead of papers'),
    tag('410', '可以在线预约办理', 'Can be booked online'),
    tag('411', '跑大厅一次办完', 'Done in one visit'),
    tag('412', '可以使用自助机办理', 'Self-service machine'),
    tag('413', '服务态度较好', 'Good manners'),
  ],
  3: [
    tag('307', '一次性告知需要补正的材料', 'Told all missing papers at once'),
    tag('308', '提供申报材料样本', 'Samples were provided'),
    tag('309', '在承诺的时间内办结', 'Done within the promised time'),
    tag('310', '办事指南指引准确', 'The guide was correct'),
    tag('311', '按办事指南要求的材料即可办理', 'Papers as in the guide sufficed'),
    tag('312', '可以快递送达', 'Delivery by courier'),
    tag('313', '跑动次数与承诺的一致', 'As many visits as promised'),
    tag('314', '服务态度一般', 'Average manners'),
  ],
  2: [
    tag('207', '没有提供材料样本', 'No samples provided'),
    tag('208', '没有提供材料清单', 'No list of papers'),
    tag('209', '未在承诺时间内办结', 'Not done within the promised time'),
    tag('210', '同样内容的证明材料被要求多次提交', 'Same papers asked for again'),
    tag('211', '承诺网办但无法在线办理', 'Promised online, but not possible'),
    tag('212', '在线预约办理后到实体大厅重复取号排队', 'Booked online, queued again'),
    tag('213', '窗口人员业务不熟练', 'Clerk did not know the work'),
    tag('214', '服务态度生硬', 'Stiff manners'),
  ],
  1: [
    tag('108', '在办事指南之外增加新的审批条件', 'Conditions beyond the guide'),
    tag('109', '需提供办事指南之外的申报材料', 'Papers beyond the guide'),
    tag('110', '无理由超过法定办理时间', 'Past the legal time without reason'),
    tag('111', '办事指南提供样本有错', 'Wrong sample in the guide'),
    tag('112', '承诺在线收取申报材料实际无法收取', 'Online papers were not taken'),
    tag('113', '多头跑窗口和部门', 'Sent from window to window'),
    tag('114', '跑动次数与承诺的不一致', 'More visits than promised'),
    tag('115', '服务态度差效率低', 'Bad manners, slow service'),
  ],
}
