/** 示范窗口评分标准: judges give 0-10 on each content; the headings are those of the published sheet. */
import { JudgedScheme } from '#shared/domain/ruleBook/ruleBook.ts'
import { preset, said } from './preset.ts'

const item = (id: string, chinese: string, english: string) => ({ id, name: said(chinese, english), full: 10 })

export const demonstrationWindow = preset(
  JudgedScheme.parse({
    kind: 'judged',
    id: 'demonstration-window',
    name: said('示范窗口评分', 'Demonstration window'),
    basis: said(
      '示范窗口评分标准：每项内容 0 至 10 分，5 分起一般、7 分起良好、9 分起优秀，4 分及以下没有名称；公开的评分表是残本，没有写总分，各项相加即总分。',
      'Score sheet of demonstration windows: 0 to 10 on each content, fair from 5, good from 7, excellent from 9, below that without a name; the published sheet is a fragment and states no total, so it is the sum of the contents.',
    ),
    of: 'window',
    every: 'year',
    parts: [
      {
        id: 'service',
        name: said('服务周到、仪表端庄', 'Attentive and well turned out'),
        items: [item('attentive', '服务周到', 'Attentive service'), item('appearance', '仪表端庄', 'Well turned out')],
      },
      {
        id: 'skill',
        name: said('业务技能', 'Skill'),
        items: [item('knows', '业务熟练', 'Knows the business'), item('correct', '办理准确', 'Handles it correctly')],
      },
      {
        id: 'attitude',
        name: said('服务态度', 'Attitude'),
        items: [item('polite', '礼貌热情', 'Polite and warm'), item('patient', '耐心解答', 'Explains patiently')],
      },
      {
        id: 'image',
        name: said('服务形象', 'The window itself'),
        items: [item('tidy', '窗口整洁', 'Tidy window'), item('badge', '亮牌上岗', 'Badge and notices in place')],
      },
      {
        id: 'integrity',
        name: said('廉洁自律', 'Integrity'),
        items: [item('honest', '廉洁办事', 'Honest handling'), item('lawful', '依法依规', 'Handles by law and rule')],
      },
      {
        id: 'merit',
        name: said('突出业绩或感人事迹', 'Outstanding results or deeds'),
        items: [item('deeds', '突出业绩或感人事迹', 'Outstanding results or deeds')],
      },
    ],
    marks: [
      { code: 'excellent', name: said('优秀', 'Excellent'), from: 9 },
      { code: 'good', name: said('良好', 'Good'), from: 7 },
      { code: 'fair', name: said('一般', 'Fair'), from: 5 },
      { code: 'unnamed', name: said('5 分以下', 'Below 5'), from: 0 },
    ],
  }),
)
