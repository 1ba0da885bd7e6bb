/** Units a district hall decides for or sends people on to; phones are made up and meant to be replaced. */
import type { z } from 'zod'
import type { Unit } from '#shared/domain/setup/guide.ts'
import { said } from '../compose.ts'

type UnitLine = readonly [id: string, name: string, handles: string]

/** Bureaus that decide through the hall's windows, and those a citizen is sent on to. */
const lines: readonly UnitLine[] = [
  [
    'hrss',
    '区人力资源和社会保障局 | District human resources bureau',
    '社会保险、就业、劳动关系、人才 | Social insurance, jobs, labour relations, talents',
  ],
  [
    'medical-security',
    '区医疗保障局 | District medical security bureau',
    '医疗保险、生育保险、医疗救助 | Medical and maternity insurance, medical aid',
  ],
  [
    'civil-affairs',
    '区民政局 | District civil affairs bureau',
    '婚姻登记、社会救助、养老、儿童福利、殡葬、社会组织 | Marriage, social assistance, elderly care, children, funerals, associations',
  ],
  [
    'public-security',
    '区公安分局 | District police',
    '户籍、身份证、出入境、治安管理 | Households, identity cards, exit and entry, public order',
  ],
  [
    'traffic-police',
    '区公安分局交通警察大队 | District traffic police',
    '机动车、驾驶证、交通违法处理 | Vehicles, driving licences, traffic offences',
  ],
  [
    'veterans-bureau',
    '区退役军人事务局 | District veterans’ bureau',
    '退役军人安置、优抚、优待证 | Placement and benefits of veterans, veteran’s cards',
  ],
  [
    'disabled-federation',
    '区残疾人联合会 | District disabled persons’ federation',
    '残疾人证、康复、就业、辅助器具 | Disability certificates, rehabilitation, work, aids',
  ],
  [
    'health-bureau',
    '区卫生健康局 | District health bureau',
    '卫生许可、医疗机构、生育登记 | Health licences, clinics, birth registration',
  ],
  [
    'justice-bureau',
    '区司法局 | District justice bureau',
    '法律援助、公证、行政复议、人民调解 | Legal aid, notaries, administrative review, mediation',
  ],
  [
    'legal-aid-centre',
    '区法律援助中心 | District legal aid centre',
    '法律咨询、法律援助申请 | Legal advice, applications for legal aid',
  ],
  ['notary-office', '区公证处 | District notary office', '公证 | Notarisation'],
  ['archives', '区档案馆 | District archives', '档案查阅、利用 | Consulting the archives'],
  [
    'market-regulation',
    '区市场监督管理局 | District market regulation bureau',
    '登记注册、食品、药品、特种设备、知识产权 | Registration of firms, food, medicines, special equipment, intellectual property',
  ],
  ['tax-bureau', '区税务局 | District tax bureau', '税费申报、缴纳、发票 | Tax returns, payments, invoices'],
  [
    'construction-bureau',
    '区住房和城乡建设局 | District housing and construction bureau',
    '施工许可、房屋、物业、保障房 | Building permits, housing, property management, public housing',
  ],
  [
    'natural-resources',
    '区自然资源和规划局 | District natural resources bureau',
    '规划许可、土地、不动产登记 | Planning permits, land, real estate',
  ],
  [
    'registry',
    '区不动产登记中心 | District real-estate registry',
    '不动产登记、查询 | Registration and search of real estate',
  ],
  [
    'housing-fund',
    '住房公积金管理中心 | Housing provident fund centre',
    '公积金缴存、提取、贷款 | Paying in, drawing and borrowing from the housing fund',
  ],
  [
    'urban-management',
    '区城市管理局 | District urban management bureau',
    '户外广告、占道、渣土、燃气 | Outdoor signs, use of pavements, building waste, gas',
  ],
  ['transport-bureau', '区交通运输局 | District transport bureau', '道路运输、公路 | Road transport, roads'],
  [
    'education-bureau',
    '区教育局 | District education bureau',
    '入学、教师资格、民办学校 | School places, teaching certificates, private schools',
  ],
  [
    'culture-tourism-bureau',
    '区文化和旅游局 | District culture and tourism bureau',
    '文化经营、旅行社、体育、文物 | Culture, travel agencies, sport, heritage',
  ],
  [
    'agriculture-bureau',
    '区农业农村局 | District agriculture bureau',
    '农药、兽药、种子、动物防疫、农机 | Pesticides, veterinary drugs, seeds, animal health, farm machines',
  ],
  [
    'forestry-bureau',
    '区林业局 | District forestry bureau',
    '林木采伐、林地、野生动植物 | Felling, forest land, wildlife',
  ],
  [
    'water-bureau',
    '区水务局 | District water bureau',
    '取水、水土保持、河道 | Taking water, soil conservation, rivers',
  ],
  [
    'ecology-bureau',
    '区生态环境分局 | District ecology and environment bureau',
    '环境影响评价、排污、辐射 | Environmental impact, discharge permits, radiation',
  ],
  [
    'emergency-bureau',
    '区应急管理局 | District emergency management bureau',
    '安全生产、危险化学品、烟花爆竹 | Work safety, hazardous chemicals, fireworks',
  ],
  [
    'development-reform',
    '区发展和改革局 | District development and reform bureau',
    '投资项目、节能、价格 | Investment projects, energy saving, prices',
  ],
  ['fire-rescue', '区消防救援大队 | District fire and rescue brigade', '消防安全检查 | Fire safety checks'],
  [
    'data-bureau',
    '区政务服务和数据管理局 | District government services bureau',
    '政务服务中心管理、代办帮办、投诉 | The service centre, help with applications, complaints',
  ],
  [
    'district-court',
    '区人民法院立案庭 | District court, case registration',
    '起诉立案、诉讼咨询 | Filing a lawsuit, advice on procedure',
  ],
  [
    'labour-arbitration',
    '区劳动人事争议仲裁院 | District labour arbitration court',
    '劳动人事争议仲裁 | Arbitration of labour disputes',
  ],
  ['petition-office', '区信访局 | District petition office', '来信来访 | Letters and visits'],
  [
    'hotline',
    '12345 政务服务便民热线 | 12345 public service hotline',
    '咨询、求助、投诉、建议，24 小时 | Questions, help, complaints, suggestions, day and night',
  ],
]

/** Numbers of an exchange that nobody has: `000-5550101`, `000-5550102` …; the hotline is the real, nationwide short number. */
const phoneAt = (id: string, index: number): string => (id === 'hotline' ? '12345' : `000-${5550101 + index}`)

export const districtUnits: readonly z.input<typeof Unit>[] = lines.map(([id, name, handles], index) => ({
  id,
  name: said(name),
  phone: phoneAt(id, index),
  handles: said(handles),
}))
