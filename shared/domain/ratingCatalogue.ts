/**
 * What a citizen may add to a grade, in a few words: the national option list for service windows of the 政务服务“好差评”
 * system (国办发〔2019〕51号; grades and options as in GB/T 39734-2020), under its own codes, so that reports upward need no
 * translation. Nothing is added to it or left out of it here. A code keeps its meaning for ever: a new list is a new
 * edition below the old one, from its date on, and old ratings still read.
 */
import type { Nature } from './kinds.ts'

export type RatingOption = {
  readonly code: string
  readonly zh: string
  readonly en: string
  /** What a bad rating with it is about, when it is followed up. */
  readonly nature?: Nature
}
export type RatingCatalogue = {
  readonly version: string
  /** The business day it applies from. */
  readonly from: string
  /** Grade 1 very dissatisfied … 5 very satisfied. */
  readonly options: Readonly<Record<number, readonly RatingOption[]>>
}

/** Not of the list: the person who gave a bad grade was asked why, and would rather not say. */
export const unsaid = 'unsaid'
/** As many as one rating may carry. */
export const mostTags = 6

const option = (code: string, zh: string, en: string, nature?: Nature): RatingOption => ({
  code,
  zh,
  en,
  ...(nature && { nature }),
})

/** Every edition there was, the oldest first. */
export const ratingCatalogues: readonly RatingCatalogue[] = [
  {
    version: '2020',
    from: '2021-01-01',
    options: {
      5: [
        option('510', '一窗受理一次办结', 'All done at one window at once'),
        option('511', '可以先受理后补材料', 'Accepted first, papers later'),
        option('512', '不用提交证明', 'No certificates needed'),
        option('513', '可以全程网上办理', 'Can be done online'),
        option('514', '可以使用手机办理', 'Can be done by phone'),
        option('515', '可以就近办理', 'Can be done nearby'),
        option('516', '无需材料直接办理', 'No papers needed'),
        option('517', '服务热情效率高', 'Warm and quick service'),
      ],
      4: [
        option('406', '填写一张表单就可完成申报', 'A single form'),
        option('407', '在线提交材料窗口核验', 'Papers online, check at window'),
        option('408', '一张清单告知全部申报材料', 'One list of all papers'),
        option('409', '用告知承诺减免申报材料', 'A pledge instead of papers'),
        option('410', '可以在线预约办理', 'Can be booked online'),
        option('411', '跑大厅一次办完', 'Done in one visit'),
        option('412', '可以使用自助机办理', 'Self-service machine'),
        option('413', '服务态度较好', 'Good manners'),
      ],
      3: [
        option('307', '一次性告知需要补正的材料', 'Told all missing papers at once'),
        option('308', '提供申报材料样本', 'Samples were provided'),
        option('309', '在承诺的时间内办结', 'Done within the promised time'),
        option('310', '办事指南指引准确', 'The guide was correct'),
        option('311', '按办事指南要求的材料即可办理', 'Papers as in the guide sufficed'),
        option('312', '可以快递送达', 'Delivery by courier'),
        option('313', '跑动次数与承诺的一致', 'As many visits as promised'),
        option('314', '服务态度一般', 'Average manners'),
      ],
      2: [
        option('207', '没有提供材料样本', 'No samples provided', 'not-told-once'),
        option('208', '没有提供材料清单', 'No list of papers', 'not-told-once'),
        option('209', '未在承诺时间内办结', 'Not done within the promised time', 'overdue'),
        option('210', '同样内容的证明材料被要求多次提交', 'Same papers asked for again', 'not-told-once'),
        option('211', '承诺网办但无法在线办理', 'Promised online, but not possible'),
        option('212', '在线预约办理后到实体大厅重复取号排队', 'Booked online, queued again', 'queue-order'),
        option('213', '窗口人员业务不熟练', 'Clerk did not know the work', 'slow'),
        option('214', '服务态度生硬', 'Stiff manners', 'attitude'),
      ],
      1: [
        option('108', '在办事指南之外增加新的审批条件', 'Conditions beyond the guide', 'not-told-once'),
        option('109', '需提供办事指南之外的申报材料', 'Papers beyond the guide', 'not-told-once'),
        option('110', '无理由超过法定办理时间', 'Past the legal time without reason', 'overdue'),
        option('111', '办事指南提供样本有错', 'Wrong sample in the guide', 'not-told-once'),
        option('112', '承诺在线收取申报材料实际无法收取', 'Online papers were not taken'),
        option('113', '多头跑窗口和部门', 'Sent from window to window', 'shirking'),
        option('114', '跑动次数与承诺的不一致', 'More visits than promised', 'not-told-once'),
        option('115', '服务态度差效率低', 'Bad manners, slow service', 'attitude'),
      ],
    },
  },
]

/** The edition of a business day; of days before the first, the first. */
export const catalogueOf = (day: string, all: readonly RatingCatalogue[] = ratingCatalogues): RatingCatalogue => {
  const known = all.filter(({ from }) => from <= day)
  return known[known.length - 1] ?? all[0]!
}

/** What a code says, in whichever edition it stood last; undefined of a word that never was in a list. */
export const optionOf = (
  code: string,
  all: readonly RatingCatalogue[] = ratingCatalogues,
): RatingOption | undefined => {
  for (let i = all.length - 1; i >= 0; i--) {
    for (const options of Object.values(all[i]!.options)) {
      const found = options.find((one) => one.code === code)
      if (found) return found
    }
  }
  return undefined
}

/** What a bad rating is about: what its first telling option says, else nothing in particular. */
export const natureOf = (tags: readonly string[]): Nature => {
  for (const tag of tags) {
    const nature = optionOf(tag)?.nature
    if (nature) return nature
  }
  return 'other'
}
