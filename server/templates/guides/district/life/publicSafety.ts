/** Guides: dangerous goods, good conduct, dogs. */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'

const organ = 'public-security'
const service = 'seal-public-security'

export const publicSafetyGuides: readonly GuideDef[] = [
  {
    id: 'fireworks-transport',
    service,
    organ,
    name: '烟花爆竹道路运输许可 | Permit to transport fireworks by road',
    basis: ['《烟花爆竹安全管理条例》第二十二条、第二十三条、第二十四条'],
    conditions: [
      '承运人、驾驶员、押运员和车辆具有危险货物运输资质 | Carrier, driver, escort and vehicle qualified for dangerous goods',
    ],
    procedure: 'promised',
    papers: [
      formOf('fireworks-form', '烟花爆竹道路运输许可申请表 | Application'),
      {
        id: 'carrier-licence',
        name: '承运人从事危险货物运输的资质证明 | Carrier’s licence for dangerous goods',
        kind: 'copy',
        issuer: '交通运输部门 | Transport bureau',
      },
      {
        id: 'driver-licence',
        name: '驾驶员、押运员从业资格证明和车辆道路运输证明 | Licences of driver, escort and vehicle',
        kind: 'copy',
        issuer: '交通运输部门 | Transport bureau',
      },
      {
        id: 'supply-contract',
        name: '托运人营业资质和购销合同 | Licence of the consignor and contract of sale',
        kind: 'copy',
        howToGet: '托运人提供 | From the consignor',
      },
    ],
    statutory: { days: 3, of: 'calendar' },
    promised: { days: 3, of: 'calendar' },
    result: '烟花爆竹道路运输许可证 | Permit',
  },
  {
    id: 'precursor-purchase',
    service,
    organ,
    name: '第二类、第三类易制毒化学品购买备案 | Filing the purchase of precursor chemicals',
    basis: ['《易制毒化学品管理条例》第十七条'],
    conditions: ['购买前将品种、数量向所在地县级公安机关备案 | Kind and quantity are filed before the purchase'],
    procedure: 'filing',
    papers: [
      'business-licence:copy',
      {
        id: 'lawful-use',
        name: '合法使用需要证明 | Proof of lawful use',
        howToGet: '购买单位出具，写明用途和数量 | From the buyer, with purpose and quantity',
      },
      'agent-id-card',
    ],
    result: '易制毒化学品购买备案证明 | Proof of filing',
  },
  {
    id: 'good-conduct',
    service,
    organ,
    name: '无犯罪记录证明 | Certificate of no criminal record',
    basis: ['《公安机关办理犯罪记录查询工作规定》'],
    conditions: [
      '公民本人申请，可以委托他人；单位依法查询本单位人员 | Oneself or through somebody; employers where the law allows',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      'mandate',
      'agent-id-card',
      {
        id: 'unit-letter',
        name: '单位介绍信和法律依据 | Letter of the employer with the legal ground',
        when: '单位查询的 | When an employer asks',
        issuer: '查询单位 | The employer',
      },
    ],
    statutory: 3,
    promised: 1,
    result: '无犯罪记录证明，或者查询告知函 | Certificate, or a letter',
  },
  {
    id: 'dog-registration',
    service,
    organ,
    name: '养犬登记 | Registering a dog',
    basis: ['《中华人民共和国动物防疫法》第三十条', '本地养犬管理规定'],
    conditions: ['犬只已接种狂犬病疫苗，不属于本地禁养犬种 | Vaccinated against rabies, not of a forbidden breed'],
    procedure: 'window',
    papers: [
      'id-card',
      'property-cert:copy ? 自有住房的 | With an own home',
      'lease:copy ? 租房居住的 | For tenants',
      {
        id: 'rabies-proof',
        name: '狂犬病免疫证明 | Proof of rabies vaccination',
        issuer: '动物诊疗机构 | Veterinary clinic',
      },
      {
        id: 'dog-photo',
        name: '犬只照片 | Photograph of the dog',
        kind: 'electronic',
        howToGet: '手机拍摄正面、侧面各一张 | Front and side, by phone',
      },
    ],
    result: '养犬登记证、犬牌 | Registration and tag',
  },
]
