/** A township service centre (便民服务中心) to start from: its services, guides, windows and hours are edited afterwards. */
import type { z } from 'zod'
import { Setup, type Person } from '#shared/domain/setup/setup.ts'
import { ownOf, sectionsOf, type HallChoices } from './choices.ts'
import { said } from './guides/compose.ts'
import { townshipItems } from './guides/township/items.ts'
import { townshipUnits } from './guides/township/units.ts'
import { workYears } from './workYears.ts'

type ServiceLine = {
  readonly id: string
  readonly group: string
  readonly name: readonly [chinese: string, english: string]
  readonly minutes: number
}

const text = ([chinese, english]: readonly [string, string]) => ({ 'zh-CN': chinese, en: english })

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
  },
  {
    id: 'pension-claim',
    group: 'social',
    minutes: 15,
    name: ['养老待遇申领', 'Claiming a pension'],
  },
  {
    id: 'social-card',
    group: 'social',
    minutes: 10,
    name: ['社会保障卡申领与补换', 'Social security card'],
  },
  {
    id: 'job-register',
    group: 'social',
    minutes: 8,
    name: ['就业失业登记', 'Employment and unemployment registration'],
  },
  {
    id: 'medical-join',
    group: 'medical',
    minutes: 8,
    name: ['城乡居民医保参保缴费', "Joining the residents' medical insurance"],
  },
  {
    id: 'medical-claim',
    group: 'medical',
    minutes: 18,
    name: ['医疗费用手工报销', 'Reimbursing medical bills'],
  },
  {
    id: 'medical-away',
    group: 'medical',
    minutes: 6,
    name: ['异地就医备案', 'Registering for treatment elsewhere'],
  },
  {
    id: 'minimum-living',
    group: 'civil',
    minutes: 20,
    name: ['最低生活保障申请', 'Applying for the minimum living allowance'],
  },
  {
    id: 'elderly-allowance',
    group: 'civil',
    minutes: 8,
    name: ['高龄津贴申请', 'Old-age allowance'],
  },
  {
    id: 'veteran-card',
    group: 'civil',
    minutes: 10,
    name: ['退役军人优待证申领', "Veteran's card"],
  },
  {
    id: 'household-copy',
    group: 'household',
    minutes: 8,
    name: ['户籍信息查询与证明', 'Household records and proofs'],
  },
  {
    id: 'residence-permit',
    group: 'household',
    minutes: 10,
    name: ['居住证办理', 'Residence permit'],
  },
]

const inGroups = (...wanted: string[]) => services.filter((s) => wanted.includes(s.group)).map((s) => s.id)

const windows = [
  { id: 'w1', name: '1', zone: 'left', section: 'affairs', services: inGroups('social') },
  { id: 'w2', name: '2', zone: 'left', section: 'affairs', services: inGroups('social') },
  { id: 'w3', name: '3', zone: 'left', section: 'affairs', services: inGroups('medical', 'social') },
  { id: 'w4', name: '4', zone: 'right', section: 'general', services: inGroups('medical') },
  { id: 'w5', name: '5', zone: 'right', section: 'general', services: inGroups('civil', 'household') },
  { id: 'w6', name: '6', zone: 'right', section: 'general', services: services.map((s) => s.id) },
]

/** Whose goals are set, and who signs them; names as townships use them. */
const sections = [
  ['affairs', '社会事务办公室 | Social affairs', 'zhang-min'],
  ['general', '综合窗口组 | General windows', 'chen-jing'],
  ['service', '便民服务组 | Service to the public', 'he-ping'],
] as const

const everyDay: [string, string][] = [
  ['08:30', '12:00'],
  ['13:30', '17:30'],
]

/** What a new hall decides for itself; the rest is the template's. */
export type TownshipChoices = HallChoices

/** A complete, valid setup: four groups, twelve services, six windows in two zones, three sections, workdays 8:30-12:00 and 13:30-17:30. */
export const townshipSetup = (choices: TownshipChoices): Setup =>
  Setup.parse({
    ...ownOf(choices),
    hours: { weekly: { mon: everyDay, tue: everyDay, wed: everyDay, thu: everyDay, fri: everyDay } },
    zones: [
      { id: 'left', name: text(['西区', 'West side']) },
      { id: 'right', name: text(['东区', 'East side']) },
    ],
    groups,
    services: services.map(({ name, ...service }) => ({ ...service, name: text(name) })),
    items: townshipItems,
    units: townshipUnits,
    workYears,
    windows,
    sections: sectionsOf(sections, choices),
  })

const post = { clerk: said('窗口工作人员 | Window clerk'), guide: said('导办员 | Guide') }

/** The cast of the demo hall: made up, one or more for every role. */
export const townshipPeople: readonly z.input<typeof Person>[] = [
  { id: 'zhang-min', name: '张敏', staffNo: '1001', roles: ['clerk'], post: post.clerk, section: 'affairs' },
  { id: 'li-qiang', name: '李强', staffNo: '1002', roles: ['clerk'], post: post.clerk, section: 'affairs' },
  { id: 'wang-fang', name: '王芳', staffNo: '1003', roles: ['clerk'], post: post.clerk, section: 'affairs' },
  { id: 'chen-jing', name: '陈静', staffNo: '1004', roles: ['clerk'], post: post.clerk, section: 'general' },
  { id: 'liu-yang', name: '刘洋', staffNo: '1005', roles: ['clerk'], post: post.clerk, section: 'general' },
  { id: 'zhao-lei', name: '赵磊', staffNo: '1006', roles: ['clerk'], post: post.clerk, section: 'general' },
  {
    id: 'sun-li',
    name: '孙丽',
    staffNo: '2001',
    roles: ['guide'],
    post: post.guide,
    section: 'service',
    postKind: 'guide',
  },
  {
    id: 'zhou-jie',
    name: '周杰明',
    staffNo: '3001',
    roles: ['supervisor', 'clerk'],
    post: said('值班长 | Supervisor on duty'),
    section: 'general',
    postKind: 'management',
  },
  {
    id: 'he-ping',
    name: '何平',
    staffNo: '4001',
    roles: ['officer'],
    post: said('投诉专员 | Complaint officer'),
    section: 'service',
    postKind: 'back-office',
  },
  {
    id: 'xu-jing',
    name: '徐静',
    staffNo: '5001',
    roles: ['appraiser'],
    post: said('党政办考核人员 | Appraiser, party and government office'),
    postKind: 'back-office',
  },
  {
    id: 'ma-jun',
    name: '马军',
    staffNo: '6001',
    roles: ['director'],
    post: said('分管副主任 | Deputy head in charge'),
    postKind: 'management',
  },
  {
    id: 'wu-gang',
    name: '吴刚',
    staffNo: '9001',
    roles: ['admin', 'supervisor'],
    post: said('中心主任 | Head of the centre'),
    postKind: 'management',
  },
]
