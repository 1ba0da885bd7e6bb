/** The queues, windows and zones of a district service centre (政务服务中心): ten groups, thirty-six queues, thirty windows. */
import { said } from './guides/compose.ts'

const groupLines = [
  ['social', 'A', '人力资源和社会保障 | Human resources and social insurance'],
  ['medical', 'B', '医疗保障 | Medical insurance'],
  ['police', 'C', '公安服务 | Police services'],
  ['civil', 'D', '民政与退役军人 | Civil affairs and veterans'],
  ['health', 'E', '卫生健康 | Health'],
  ['public', 'F', '法律、教育与文化 | Law, education and culture'],
  ['market', 'G', '市场准入 | Market access'],
  ['tax', 'H', '税务 | Tax'],
  ['building', 'J', '工程建设与不动产 | Building and real estate'],
  ['permits', 'K', '综合审批 | Other permits'],
] as const

export const districtGroups = groupLines.map(([id, prefix, name]) => ({ id, prefix, name: said(name) }))

/** Id, group, minutes a visit usually takes, name. */
const serviceLines = [
  ['social-insurance', 'social', 10, '社会保险登记与征缴 | Social insurance registration'],
  ['pension', 'social', 15, '养老保险 | Pensions'],
  ['employment', 'social', 10, '就业创业与失业保险 | Employment and unemployment insurance'],
  ['labour-relations', 'social', 15, '劳动关系与工伤 | Labour relations and work injuries'],
  ['talents', 'social', 12, '人才与人事档案 | Talents and personnel files'],
  ['medical', 'medical', 12, '医疗与生育保险 | Medical and maternity insurance'],
  ['household', 'police', 12, '户籍 | Household registration'],
  ['id-entry-exit', 'police', 12, '身份证与出入境 | Identity cards, exit and entry'],
  ['seal-public-security', 'police', 12, '治安管理 | Public order permits'],
  ['vehicle', 'police', 12, '车辆与驾驶证 | Vehicles and driving licences'],
  ['marriage', 'civil', 20, '婚姻与收养登记 | Marriage and adoption'],
  ['civil-aid', 'civil', 15, '社会救助与儿童福利 | Social assistance and child welfare'],
  ['elderly', 'civil', 10, '养老服务 | Services for elderly people'],
  ['disabled', 'civil', 12, '残疾人服务 | Services for persons with a disability'],
  ['funeral', 'civil', 10, '殡葬服务 | Funeral services'],
  ['veterans', 'civil', 12, '退役军人服务 | Services for veterans'],
  ['birth-health', 'health', 10, '生育与健康服务 | Births and health services'],
  ['health-licence', 'health', 15, '卫生许可与执业注册 | Health licences and professions'],
  ['legal-aid', 'public', 20, '法律援助与调解 | Legal aid and mediation'],
  ['notary-archives', 'public', 20, '公证与档案查阅 | Notary and archives'],
  ['education', 'public', 12, '教育 | Education'],
  ['culture-tourism', 'public', 15, '文化、旅游与体育 | Culture, tourism and sport'],
  ['market-registration', 'market', 20, '经营主体登记 | Registration of businesses'],
  ['food-licence', 'market', 15, '食品药品与特种设备 | Food, medicines and special equipment'],
  ['tax', 'tax', 12, '办税 | Taxes'],
  ['construction', 'building', 20, '施工与建筑业 | Building permits and trades'],
  ['planning', 'building', 20, '规划与用地 | Planning and land'],
  ['real-estate', 'building', 20, '不动产登记 | Real-estate registration'],
  ['housing', 'building', 15, '住房与公积金 | Housing and housing fund'],
  ['investment', 'building', 20, '投资项目 | Investment projects'],
  ['fire', 'building', 15, '消防 | Fire safety'],
  ['transport', 'permits', 12, '交通运输 | Transport'],
  ['agriculture', 'permits', 15, '农业农村 | Agriculture'],
  ['forestry-water', 'permits', 15, '林业与水务 | Forestry and water'],
  ['environment', 'permits', 20, '生态环境 | Environment'],
  ['emergency-safety', 'permits', 15, '应急与安全生产 | Emergencies and work safety'],
] as const

type ServiceName = (typeof serviceLines)[number][0]
type GroupName = (typeof groupLines)[number][0]

export const districtServices = serviceLines.map(([id, group, minutes, name]) => ({
  id: id as string,
  group: group as string,
  minutes,
  name: said(name),
}))

export const districtZones = [
  { id: 'a', name: said('A 区 社会保障 | Area A: social security') },
  { id: 'b', name: said('B 区 公安与民生 | Area B: police and daily life') },
  { id: 'c', name: said('C 区 企业服务 | Area C: businesses') },
  { id: 'd', name: said('D 区 工程建设与综合 | Area D: building and other permits') },
]

/** Whose goals are set, by area; the last one stands behind all of them. */
export const districtSections = [
  ['a', '社会保障服务科 | Social security section', 'chen-hao'],
  ['b', '公安与民生服务科 | Daily life section', 'jiang-tao'],
  ['c', '企业服务科 | Business section', 'qian-yun'],
  ['d', '工程建设与综合审批科 | Building and permits section', 'tang-min'],
  ['service', '大厅服务与督查科 | Hall service and supervision', 'zheng-kun'],
] as const

const of = (...groups: GroupName[]): ServiceName[] =>
  serviceLines.filter(([, group]) => groups.includes(group)).map(([id]) => id)

/** The windows of each zone, in the order they stand in the hall. */
const windowLines: readonly (readonly [zone: string, services: readonly ServiceName[]])[] = [
  ['a', ['social-insurance', 'pension']],
  ['a', ['social-insurance', 'pension']],
  ['a', ['pension', 'employment']],
  ['a', ['employment', 'talents']],
  ['a', ['labour-relations', 'talents']],
  ['a', ['medical']],
  ['a', ['medical']],
  ['a', of('medical', 'social')],
  ['b', ['household', 'id-entry-exit']],
  ['b', ['household', 'id-entry-exit']],
  ['b', ['id-entry-exit', 'seal-public-security']],
  ['b', ['vehicle']],
  ['b', ['vehicle', 'seal-public-security']],
  ['b', ['marriage']],
  ['b', ['civil-aid', 'elderly', 'disabled']],
  ['b', ['veterans', 'funeral', 'civil-aid']],
  ['b', of('health')],
  ['b', ['legal-aid', 'notary-archives']],
  ['b', ['education', 'culture-tourism']],
  ['c', ['market-registration']],
  ['c', ['market-registration']],
  ['c', ['market-registration', 'food-licence']],
  ['c', ['food-licence', 'health-licence']],
  ['c', ['tax']],
  ['c', ['tax']],
  ['d', ['construction', 'planning', 'investment', 'fire']],
  ['d', ['real-estate']],
  ['d', ['real-estate', 'housing']],
  ['d', ['housing', 'transport']],
  ['d', of('permits', 'public')],
]

export const districtWindows = windowLines.map(([zone, services], index) => ({
  id: `w${index + 1}`,
  name: String(index + 1),
  zone,
  // Areas and the sections that serve in them carry the same letter.
  section: zone,
  services: [...services] as string[],
}))
