/** Guides: oversize loads, works on roads and repair shops (超限运输、涉路施工、维修). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { ownMade } from '../../papersBusiness.ts'

const regulation = '《中华人民共和国道路运输条例》'
const here = { service: 'transport', organ: 'transport-bureau', procedure: 'promised' } as const

export const roadGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'oversize-transport',
    name: '超限运输车辆行驶公路许可 | Permit for oversize loads on public roads',
    basis: ['《公路安全保护条例》第三十五条、第三十六条', '《超限运输车辆行驶公路管理规定》'],
    conditions: ['载运不可解体的大件物品，采取有效防护措施 | Indivisible loads, with protection'],
    papers: [
      formOf('oversize-form', '公路超限运输申请表 | Application for oversize transport'),
      'business-licence:copy',
      'vehicle-licence:copy',
      {
        id: 'load-photos',
        name: '车货总体外廓尺寸信息的轮廓图 | Outline of vehicle and load',
        howToGet: ownMade,
        form: '车货总质量、尺寸、轴载 | With mass, dimensions, axle loads',
      },
      {
        id: 'escort-plan',
        name: '护送方案 | Escort plan',
        howToGet: ownMade,
        when: '总高、总宽、总长或者总质量较大的 | For the larger loads',
      },
    ],
    statutory: 20,
    promised: 5,
    notHandled: [{ case: '可分载物品 | Divisible loads', basis: '《超限运输车辆行驶公路管理规定》' }],
    result: '超限运输车辆通行证 | Oversize transport pass',
  },
  {
    ...here,
    id: 'roadworks-permit',
    name: '涉路施工许可 | Works on or across a public road',
    basis: ['《中华人民共和国公路法》第四十四条、第四十五条', '《公路安全保护条例》第二十七条'],
    conditions: [
      '设计符合公路工程技术标准，有保障公路质量和安全的方案 | Design to road standards, with a plan for safety',
    ],
    procedure: 'inspected',
    papers: [
      formOf('roadworks-form', '涉路施工活动申请表 | Application for works on a road'),
      'design-plan',
      'traffic-plan',
      'emergency-plan',
      {
        id: 'safety-opinion',
        name: '施工活动安全评价报告 | Safety assessment of the works',
        when: '较大影响的施工 | For works of larger effect',
        issuer: '有资质的机构 | A qualified body',
      },
    ],
    statutory: 20,
    promised: 7,
    notHandled: [
      {
        case: '影响公路永久畅通安全且不可采取补救措施的 | Works that would lastingly harm the road',
        basis: '《公路安全保护条例》',
      },
    ],
    result: '涉路施工许可决定书 | Decision',
  },
  {
    ...here,
    id: 'repair-shop-filing',
    name: '机动车维修经营备案 | Filing a vehicle repair shop',
    basis: [regulation, '《机动车维修管理规定》'],
    conditions: [
      '有相应的场地、设备、技术人员和环保措施；取得营业执照后备案 | Space, equipment, skilled staff and environmental measures; after the licence',
    ],
    procedure: 'filing',
    papers: [
      formOf('repair-shop-form', '机动车维修经营备案表 | Filing form for repair shops'),
      'business-licence:copy',
      'site-proof',
      'staff-certs',
      'equipment-list',
      { id: 'shop-pledge', name: '环境保护和安全管理制度 | Environmental and safety rules', howToGet: ownMade },
    ],
    promised: 3,
    notHandled: [
      {
        case: '承修已报废的机动车，或者擅自改装、拼装机动车的 | Repairing scrapped vehicles, altering without leave or piecing together',
        basis: '《机动车维修管理规定》',
      },
    ],
    result: '备案编号 | Filing number',
  },
]
