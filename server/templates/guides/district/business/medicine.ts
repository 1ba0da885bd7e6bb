/** Guides: medicines, medical devices and special equipment (药品、医疗器械、特种设备). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { elsewhere } from './refusals.ts'

const here = { service: 'food-licence', organ: 'market-regulation' } as const

export const medicineGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'pharmacy-licence',
    name: '药品零售经营许可 | Licence for a pharmacy',
    basis: ['《中华人民共和国药品管理法》第五十一条、第五十二条', '《药品经营和使用质量监督管理办法》'],
    conditions: [
      '有依法经过资格认定的药师或者其他药学技术人员 | A qualified pharmacist or pharmaceutical staff',
      '有与所经营药品相适应的场所、设备和质量管理制度 | Premises, equipment and quality rules to match',
    ],
    procedure: 'inspected',
    papers: [
      formOf('pharmacy-form', '药品经营许可证申请表 | Application for a pharmacy licence'),
      'business-licence:copy',
      'staff-certs',
      'floor-plan',
      'equipment-list',
      'rules',
    ],
    statutory: 20,
    promised: 10,
    notHandled: [
      {
        case: '法定代表人、负责人、质量负责人有法律规定禁止从事药品经营情形的 | A person in charge is barred from trading in medicines',
        basis: '《中华人民共和国药品管理法》',
      },
    ],
    result: '药品经营许可证（零售） | Pharmacy licence',
  },
  {
    ...here,
    id: 'device-filing',
    name: '第二类医疗器械经营备案 | Filing the sale of class II medical devices',
    basis: ['《医疗器械监督管理条例》', '《医疗器械经营监督管理办法》'],
    conditions: ['有相适应的场所、贮存条件、质量管理机构或者人员 | Premises, storage and quality staff to match'],
    procedure: 'filing',
    papers: [
      formOf('device-form', '第二类医疗器械经营备案表 | Filing form for class II devices'),
      'business-licence:copy',
      'staff-certs',
      'floor-plan',
      'rules',
    ],
    notHandled: [elsewhere('国家免于经营备案的品种 | Products exempt from filing')],
    result: '第二类医疗器械经营备案编号 | Filing number',
  },
  {
    ...here,
    id: 'special-equipment-use',
    name: '特种设备使用登记 | Registering special equipment for use',
    basis: ['《中华人民共和国特种设备安全法》第三十三条', '《特种设备使用管理规则》'],
    conditions: [
      '电梯、锅炉、压力容器、起重机械、场内车辆等在投入使用前或者使用后 30 日内登记 | Lifts, boilers, vessels, cranes, site vehicles: before use or within 30 days',
    ],
    procedure: 'promised',
    papers: [
      {
        id: 'equipment-form',
        name: '特种设备使用登记表 | Registration form for special equipment',
        count: 2,
        kind: 'filled-here',
      },
      'business-licence:copy',
      {
        id: 'product-cert',
        name: '产品合格证（含产品数据表） | Product certificate with data sheet',
        kind: 'copy',
        issuer: '制造单位 | Maker',
      },
      {
        id: 'supervision-cert',
        name: '监督检验证明或者首次检验报告 | Certificate of supervised or first inspection',
        kind: 'copy',
        issuer: '特种设备检验机构 | Inspection body',
      },
    ],
    statutory: 15,
    promised: 5,
    notHandled: [
      {
        case: '国家明令淘汰、已经报废的设备 | Equipment banned or scrapped',
        basis: '《中华人民共和国特种设备安全法》第三十二条',
      },
    ],
    result: '特种设备使用登记证 | Certificate of registration',
  },
]
