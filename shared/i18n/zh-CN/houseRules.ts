/** 排队规则的每个数字：叫什么，是什么意思 */
import type { Rules } from '#shared/domain/setup/setup.ts'

type Rule = {
  readonly name: string
  readonly what: string
  readonly unit: 'minutes' | 'seconds' | 'times' | 'places' | 'days'
}

export const houseRules: Record<keyof Rules, Rule> = {
  issueBeforeOpeningMinutes: { name: '提前取号', what: '开门前多少分钟，取号机开始出号。', unit: 'minutes' },
  lastIssueBeforeClosingMinutes: { name: '停止取号', what: '关门前多少分钟，取号机不再出号。', unit: 'minutes' },
  priorityCreditMinutes: {
    name: '优先提前',
    what: '军人、残疾人、老年人等依法优先：当作早来多少分钟。',
    unit: 'minutes',
  },
  appointmentCreditMinutes: { name: '预约提前', what: '按时到的预约：当作比预约时段早来多少分钟。', unit: 'minutes' },
  appointmentGraceMinutes: { name: '预约宽限', what: '比预约时段晚到多少分钟以内，仍算按时。', unit: 'minutes' },
  appointmentCallableMinutes: { name: '预约早到', what: '预约的人早到，最多提前多少分钟可以叫。', unit: 'minutes' },
  longestWaitMinutes: { name: '最长等候', what: '等候超过多少分钟的人，所有能办的窗口都先叫。', unit: 'minutes' },
  placeKeptTransfers: { name: '转移保位', what: '前几次转移仍按原来取号的先后排。', unit: 'times' },
  missedAfterRecalls: { name: '过号前重呼', what: '至少重呼几次，才能按过号。', unit: 'times' },
  missedAfterSeconds: { name: '过号前等待', what: '没有重呼的，叫号后等多少秒也可以按过号。', unit: 'seconds' },
  comeBackPlaces: { name: '过号回来', what: '过号的人回来，排在前面几位之后。', unit: 'places' },
  comeBackMinutes: { name: '回来期限', what: '过号后多少分钟内可以回来，再晚要重新取号。', unit: 'minutes' },
  yieldPlaces: { name: '让后面先办', what: '一次最多让几位。', unit: 'places' },
  yieldTimes: { name: '让的次数', what: '一个号最多让几次。', unit: 'times' },
  yieldNotBeforeClosingMinutes: { name: '临近关门不让', what: '关门前多少分钟内不能再让。', unit: 'minutes' },
  undoSeconds: { name: '撤销时间', what: '窗口按错了，多少秒内可以撤销。', unit: 'seconds' },
  ratingDays: { name: '评价期限', what: '号票上的评价二维码，办完后几天内有效。', unit: 'days' },
}
