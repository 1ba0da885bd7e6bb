/** Units a township hall decides for or sends people on to; phones are made up and meant to be replaced. */
import type { z } from 'zod'
import type { Unit } from '#shared/domain/setup/guide.ts'
import { said } from '../compose.ts'

type UnitLine = readonly [id: string, name: string, handles: string]

const lines: readonly UnitLine[] = [
  [
    'hrss',
    '县人力资源和社会保障局 | County human resources bureau',
    '社会保险、就业、劳动关系 | Social insurance, jobs, labour relations',
  ],
  [
    'medical-security',
    '县医疗保障局 | County medical security bureau',
    '医疗保险、医疗救助 | Medical insurance, medical aid',
  ],
  [
    'civil-affairs',
    '县民政局 | County civil affairs bureau',
    '婚姻登记、社会救助、养老 | Marriage, social assistance, elderly care',
  ],
  [
    'veterans-bureau',
    '县退役军人事务局 | County veterans’ bureau',
    '退役军人安置、优抚 | Placement and benefits of veterans',
  ],
  [
    'disabled-federation',
    '县残疾人联合会 | County disabled persons’ federation',
    '残疾评定、康复、就业 | Assessment, rehabilitation, work',
  ],
  [
    'public-security',
    '县公安局户政大队 | County police, household section',
    '户口迁移、身份证、居住证 | Moving the household, identity cards, residence permits',
  ],
  [
    'exit-entry',
    '县公安局出入境接待大厅 | County police, exit and entry hall',
    '护照、往来港澳台通行证 | Passports, permits for Hong Kong, Macao and Taiwan',
  ],
  ['health-bureau', '县卫生健康局 | County health bureau', '生育登记、卫生许可 | Birth registration, health licences'],
  [
    'registry',
    '县不动产登记中心 | County real-estate registry',
    '不动产登记、查询 | Registration and search of real estate',
  ],
  [
    'tax-bureau',
    '县税务局 | County tax bureau',
    '税费申报缴纳、社保费征缴 | Taxes, collection of social insurance premiums',
  ],
  [
    'market-regulation',
    '县市场监督管理局 | County market regulation bureau',
    '营业执照、食品经营许可 | Business and food licences',
  ],
  ['natural-resources', '县自然资源局 | County natural resources bureau', '用地、规划 | Land use, planning'],
  ['county-court', '县人民法院立案庭 | County court, case registration', '起诉立案 | Filing a lawsuit'],
  ['legal-aid-centre', '县法律援助中心 | County legal aid centre', '法律咨询、法律援助 | Legal advice, legal aid'],
  [
    'labour-arbitration',
    '县劳动人事争议仲裁院 | County labour arbitration court',
    '劳动人事争议仲裁 | Arbitration of labour disputes',
  ],
  ['notary-office', '县公证处 | County notary office', '公证 | Notarisation'],
  ['county-hall', '县政务服务中心 | County service centre', '县级部门办理的事项 | Matters decided by county bureaus'],
  [
    'hotline',
    '12345 政务服务便民热线 | 12345 public service hotline',
    '咨询、求助、投诉、建议 | Questions, help, complaints, suggestions',
  ],
]

/** Numbers of an exchange that nobody has: `000-5550201`, `000-5550202` …; the hotline's short number is the nation's. */
const phoneAt = (id: string, index: number): string => (id === 'hotline' ? '12345' : `000-${5550201 + index}`)

export const townshipUnits: readonly z.input<typeof Unit>[] = lines.map(([id, name, handles], index) => ({
  id,
  name: said(name),
  phone: phoneAt(id, index),
  handles: said(handles),
}))
