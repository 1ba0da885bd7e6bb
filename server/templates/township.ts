/** A township service centre (便民服务中心) to start from: its services, papers, windows and hours are edited afterwards. */
import { Setup, type Person } from '#shared/domain/setup/setup.ts'
import type { z } from 'zod'

type Paper = readonly [id: string, chinese: string, english: string]
type ServiceLine = {
  readonly id: string
  readonly group: string
  readonly name: readonly [chinese: string, english: string]
  readonly minutes: number
  readonly papers: readonly Paper[]
}

const text = ([chinese, english]: readonly [string, string]) => ({ 'zh-CN': chinese, en: english })

const idCard: Paper = ['id-card', '居民身份证原件', 'Resident identity card (original)']
const household: Paper = ['household-register', '居民户口簿原件', 'Household register (original)']
const bankCard: Paper = ['bank-card', '本人社保卡或银行卡', 'Own social security card or bank card']
const photo: Paper = ['photo', '近期二寸免冠照片两张', 'Two recent two-inch photographs']

const groups = [
  { id: 'social', name: text(['社会保险', 'Social insurance']), prefix: 'A' },
  { id: 'medical', name: text(['医疗保障', 'Medical insurance']), prefix: 'B' },
  { id: 'civil', name: text(['民政与退役军人', 'Civil affairs and veterans']), prefix: 'C' },
  { id: 'household', name: text(['户籍与综合', 'Household and general']), prefix: 'D' },
]

const services: readonly ServiceLine[] = [
  {
    id: 'pension-join',
    group: 'social',
    minutes: 12,
    name: ['城乡居民养老保险参保登记', "Joining the residents' pension"],
    papers: [idCard, household, bankCard],
  },
  {
    id: 'pension-claim',
    group: 'social',
    minutes: 15,
    name: ['养老待遇申领', 'Claiming a pension'],
    papers: [idCard, household, bankCard, photo],
  },
  {
    id: 'social-card',
    group: 'social',
    minutes: 10,
    name: ['社会保障卡申领与补换', 'Social security card'],
    papers: [idCard, photo],
  },
  {
    id: 'job-register',
    group: 'social',
    minutes: 8,
    name: ['就业失业登记', 'Employment and unemployment registration'],
    papers: [idCard, ['work-proof', '终止劳动关系证明', 'Proof that the employment ended']],
  },
  {
    id: 'medical-join',
    group: 'medical',
    minutes: 8,
    name: ['城乡居民医保参保缴费', "Joining the residents' medical insurance"],
    papers: [idCard, household],
  },
  {
    id: 'medical-claim',
    group: 'medical',
    minutes: 18,
    name: ['医疗费用手工报销', 'Reimbursing medical bills'],
    papers: [
      idCard,
      bankCard,
      ['invoice', '医疗费用票据原件', 'Medical bills (originals)'],
      ['cost-list', '费用明细清单', 'Itemised list of costs'],
      ['discharge', '出院记录或诊断证明', 'Discharge record or diagnosis'],
    ],
  },
  {
    id: 'medical-away',
    group: 'medical',
    minutes: 6,
    name: ['异地就医备案', 'Registering for treatment elsewhere'],
    papers: [idCard, ['referral', '转诊证明或居住证', 'Referral or residence permit']],
  },
  {
    id: 'minimum-living',
    group: 'civil',
    minutes: 20,
    name: ['最低生活保障申请', 'Applying for the minimum living allowance'],
    papers: [
      idCard,
      household,
      ['income', '家庭收入和财产申报表', 'Statement of household income and property'],
      ['consent', '家庭经济状况核对授权书', "Consent to the check of the household's means"],
    ],
  },
  {
    id: 'elderly-allowance',
    group: 'civil',
    minutes: 8,
    name: ['高龄津贴申请', 'Old-age allowance'],
    papers: [idCard, household, bankCard],
  },
  {
    id: 'veteran-card',
    group: 'civil',
    minutes: 10,
    name: ['退役军人优待证申领', "Veteran's card"],
    papers: [idCard, ['discharge-paper', '退出现役证件', 'Discharge papers'], photo],
  },
  {
    id: 'household-copy',
    group: 'household',
    minutes: 8,
    name: ['户籍信息查询与证明', 'Household records and proofs'],
    papers: [idCard, household],
  },
  {
    id: 'residence-permit',
    group: 'household',
    minutes: 10,
    name: ['居住证办理', 'Residence permit'],
    papers: [idCard, photo, ['lease', '租赁合同或住所证明', 'Lease or proof of residence']],
  },
]

const inGroups = (...wanted: string[]) => services.filter((s) => wanted.includes(s.group)).map((s) => s.id)

const windows = [
  { id: 'w1', name: '1', zone: 'left', services: inGroups('social') },
  { id: 'w2', name: '2', zone: 'left', services: inGroups('social') },
  { id: 'w3', name: '3', zone: 'left', services: inGroups('medical', 'social') },
  { id: 'w4', name: '4', zone: 'right', services: inGroups('medical') },
  { id: 'w5', name: '5', zone: 'right', services: inGroups('civil', 'household') },
  { id: 'w6', name: '6', zone: 'right', services: services.map((s) => s.id) },
]

const everyDay: [string, string][] = [
  ['08:30', '12:00'],
  ['13:30', '17:30'],
]

/** What a new hall decides for itself; the rest is the template's. */
export type TownshipChoices = {
  readonly hallName: string
  readonly people: readonly z.input<typeof Person>[]
  readonly timeZone?: string
  readonly demo?: boolean
}

/** A complete, valid setup: four groups, twelve services, six windows in two zones, workdays 8:30-12:00 and 13:30-17:30. */
export const townshipSetup = ({ hallName, people, timeZone = 'Asia/Shanghai', demo = false }: TownshipChoices): Setup =>
  Setup.parse({
    name: { 'zh-CN': hallName },
    timeZone,
    hours: { weekly: { mon: everyDay, tue: everyDay, wed: everyDay, thu: everyDay, fri: everyDay } },
    zones: [
      { id: 'left', name: text(['西区', 'West side']) },
      { id: 'right', name: text(['东区', 'East side']) },
    ],
    groups,
    services: services.map(({ id, group, name, minutes, papers }) => ({
      id,
      group,
      name: text(name),
      minutes,
      materials: papers.map(([paper, chinese, english]) => ({ id: paper, name: text([chinese, english]) })),
    })),
    windows,
    people,
    demo,
  })

/** The cast of the demo hall: made up, one or more for every role. */
export const townshipPeople: readonly z.input<typeof Person>[] = [
  { id: 'zhang-min', name: '张敏', staffNo: '1001', roles: ['clerk'] },
  { id: 'li-qiang', name: '李强', staffNo: '1002', roles: ['clerk'] },
  { id: 'wang-fang', name: '王芳', staffNo: '1003', roles: ['clerk'] },
  { id: 'chen-jing', name: '陈静', staffNo: '1004', roles: ['clerk'] },
  { id: 'liu-yang', name: '刘洋', staffNo: '1005', roles: ['clerk'] },
  { id: 'zhao-lei', name: '赵磊', staffNo: '1006', roles: ['clerk'] },
  { id: 'sun-li', name: '孙丽', staffNo: '2001', roles: ['guide'] },
  { id: 'zhou-jie', name: '周杰明', staffNo: '3001', roles: ['supervisor', 'clerk'] },
  { id: 'wu-gang', name: '吴刚', staffNo: '9001', roles: ['admin', 'supervisor'] },
]
