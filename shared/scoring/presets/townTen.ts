/** 乡镇月度十分制: ten points a month for everybody on post, taken off for named faults, doubled from the fifth on. */
import type { FaultList } from '#shared/domain/ruleBook/deductionRules.ts'
import { DeductionScheme } from '#shared/domain/ruleBook/ruleBook.ts'
import { preset, said } from './preset.ts'

/** 累计 5 次以上每次按双倍扣分. Read: this list, this month, from the fifth onward; the other readings are fields. */
const doubling: NonNullable<FaultList['doubling']> = {
  from: { is: 'at-least', value: 5 },
  counted: 'list',
  over: 'month',
  reach: 'onward',
  factor: 2,
}
const minusOne: FaultList = {
  id: 'minus-one',
  name: said('一般情形', 'Lesser faults'),
  points: 1,
  faults: [
    { code: 'late', name: said('迟到', 'Late'), attendance: 'late' },
    { code: 'early', name: said('早退', 'Left early'), attendance: 'early' },
    { code: 'games', name: said('上班时间玩游戏', 'Played games in working hours') },
    {
      code: 'doors',
      name: said('未按时开门、关门', 'Did not open or close on time'),
      attendance: 'opened-late',
    },
    { code: 'duty-hand-over', name: said('值日交接不及时', 'Handed over the duty late') },
    { code: 'cleaning', name: said('未打扫或未及时打扫卫生', 'Did not clean, or not in time') },
  ],
  doubling,
}
const minusTwo: FaultList = {
  id: 'minus-two',
  name: said('较重情形', 'Graver faults'),
  points: 2,
  faults: [
    { code: 'absent', name: said('旷工', 'Absent without leave'), attendance: 'absent' },
    {
      code: 'off-post',
      name: said('上班时间找不到人', 'Could not be found in working hours'),
      attendance: 'off-post',
    },
  ],
  doubling,
}
const below = (value: number) => ({ is: 'less-than', value }) as const

const whole = DeductionScheme.parse({
  kind: 'deductions',
  id: 'town-ten',
  name: said('月度十分制考核', 'Monthly ten points'),
  basis: said(
    '乡镇便民服务中心考核制度：在岗人员每个工作日考核，每月 10 分，张榜公示；每次扣 1 分、2 分的各一张清单，累计 5 次以上每次按双倍扣分；由党政办执行，徇私的按本应扣分双倍扣执行人。',
    'Appraisal rules of a township service centre: everybody on post, every working day, ten points a month, posted publicly; ' +
      'one list at one point, one at two, each doubled from five times on; carried out by the party and government office, whose executor loses double what a favoured person should have lost.',
  ),
  of: 'person',
  every: 'month',
  rules: { full: 10, lists: [minusOne, minusTwo], section: 'mean', favouritismFactor: 2 },
  consequences: [
    {
      id: 'criticised',
      name: said('当月全镇干部大会上通报批评', 'Criticised at the town meeting of that month'),
      when: { is: 'total', bound: below(0) },
    },
    {
      id: 'section-criticised',
      name: said('站所当月全镇大会上通报批评', 'The section is criticised at the town meeting'),
      of: 'section',
      when: { is: 'total', bound: below(0) },
    },
    {
      id: 'no-honours',
      name: said('取消当年评先评优资格', "Not eligible for the year's honours"),
      when: { is: 'year-total', bound: below(90) },
    },
    {
      id: 'standby',
      name: said(
        '列为次年待岗对象；条管部门人员建议其上级调离',
        'Put on standby next year; of seconded staff a transfer is suggested',
      ),
      when: { is: 'year-total-and-last', bound: below(90) },
    },
  ],
})

export const townTen = preset(whole)

/** The same, where other working rules convert: 迟到早退累计超过 3 次按旷工一天, instead of a point each time. */
export const townTenConverted = preset({
  ...whole,
  id: 'town-ten-converted',
  name: said('月度十分制考核（迟到早退折旷工）', 'Monthly ten points (lateness becomes absence)'),
  basis: said(
    '便民服务工作制度：迟到、早退累计超过三次按旷工一天处理；其余同乡镇月度十分制。',
    'Working rules of a service centre: late or early more than three times together is one day of absence; all else as the monthly ten points.',
  ),
  rules: {
    ...whole.rules,
    attendance: {
      ...whole.rules.attendance,
      lateAsAbsence: { times: { is: 'more-than', value: 3 }, counts: 'instead' },
    },
  },
})
