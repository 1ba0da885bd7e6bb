/** Guides: digging up streets, signs, building waste, drains and city trees (市政公用和城市管理许可). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { ownMade } from '../../papersBusiness.ts'
import { elsewhere } from './refusals.ts'

const here = { service: 'construction', organ: 'urban-management', statutory: 20 } as const

export const streetGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'road-digging',
    name: '占用、挖掘城市道路审批 | Occupying or digging up city streets',
    basis: ['《城市道路管理条例》第三十条、第三十一条、第三十三条'],
    conditions: [
      '确需占用、挖掘；新建道路交付后 5 年内、大修竣工后 3 年内一般不得挖掘 | Really needed; streets are closed to digging for five years after building, three after overhaul',
      '影响交通安全的，须公安交通管理部门同意 | Traffic police agree where traffic is affected',
    ],
    procedure: 'inspected',
    papers: [
      formOf('digging-form', '占用（挖掘）城市道路申请表 | Application to occupy or dig up a street'),
      'business-licence:copy',
      'site-drawing',
      'traffic-plan',
      'planning-permit ? 因工程建设需要挖掘的 | For building works',
    ],
    promised: 7,
    fee: {
      standard: '按本省规定收取道路占用费、挖掘修复费 | Street occupation and repair fees as the province sets',
      basis: '《城市道路管理条例》第三十七条',
    },
    notHandled: [
      {
        case: '新建 5 年内、大修 3 年内道路，未经本级政府批准的 | New or overhauled streets without leave of the government',
        basis: '《城市道路管理条例》第三十三条',
      },
    ],
    result: '城市道路占用（挖掘）许可证 | Street permit',
  },
  {
    ...here,
    id: 'outdoor-sign',
    name: '设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批 | Large outdoor advertising and banners',
    basis: ['《城市市容和环境卫生管理条例》第十一条、第十七条'],
    conditions: [
      '符合户外广告设置规划和技术规范，不影响安全和市容 | Fits the plan and technical rules; safe and not ugly',
    ],
    procedure: 'promised',
    papers: [
      formOf('sign-form', '户外广告设置申请表 | Application for outdoor advertising'),
      'business-licence:copy',
      {
        id: 'sign-site',
        name: '设置载体的使用权证明 | Right to use the wall or structure',
        howToGet: '自有的交不动产权证书，租用的交租赁合同 | Own: title; rented: lease',
        kind: 'copy',
      },
      {
        id: 'sign-picture',
        name: '实景效果图和结构设计图 | Picture on site and structural drawing',
        issuer: '设计单位 | Designer',
        form: '标明尺寸、材质 | With sizes and materials',
      },
      { id: 'sign-safety', name: '安全承诺书 | Safety pledge', kind: 'filled-here' },
    ],
    promised: 7,
    notHandled: [
      {
        case: '利用交通安全设施、交通标志，或者在国家机关、文物保护单位建筑控制地带设置的 | On traffic signs, or near state organs and monuments',
        basis: '《中华人民共和国广告法》第四十二条',
      },
    ],
    result: '户外广告设置许可决定书 | Decision',
  },
  {
    ...here,
    id: 'building-waste',
    name: '城市建筑垃圾处置核准 | Approval to dispose of building waste',
    basis: ['《城市建筑垃圾管理规定》第七条', '《中华人民共和国固体废物污染环境防治法》'],
    conditions: ['有确定的运输单位、路线、时间和消纳场所 | Carrier, route, times and dump are fixed'],
    procedure: 'promised',
    papers: [
      formOf('waste-form', '建筑垃圾处置申请表 | Application to dispose of building waste'),
      {
        id: 'waste-plan',
        name: '建筑垃圾处理方案 | Plan for the waste',
        howToGet: ownMade,
        form: '写明产生量、种类、去向 | Amount, kinds, destination',
      },
      {
        id: 'haul-contract',
        name: '运输合同和消纳场所协议 | Contracts with carrier and dump',
        howToGet: '与运输单位、消纳场所签订 | Made with the carrier and the dump',
        kind: 'copy',
      },
      'building-permit ? 施工单位申请的 | For builders',
    ],
    promised: 5,
    notHandled: [
      {
        case: '将建筑垃圾交给个人或者未经核准的单位运输的 | Hauled by individuals or unapproved carriers',
        basis: '《城市建筑垃圾管理规定》第十三条',
      },
    ],
    result: '建筑垃圾处置核准文件 | Approval',
  },
  {
    ...here,
    id: 'drain-permit',
    name: '城镇污水排入排水管网许可 | Permit to discharge into city sewers',
    basis: ['《城镇排水与污水处理条例》第二十一条', '《城镇污水排入排水管网许可管理办法》'],
    conditions: [
      '从事工业、建筑、餐饮、医疗等活动，向城镇排水设施排放污水 | Industry, building, catering, medicine and the like',
      '排放口设置、水质和预处理设施符合要求 | Outlets, water quality and pretreatment as required',
    ],
    procedure: 'inspected',
    papers: [
      formOf('drain-form', '排水许可申请表 | Application for a drainage permit'),
      'business-licence:copy',
      {
        id: 'drain-drawing',
        name: '内部排水管网、专用检测井、排放口位置图 | Drawing of drains, test well and outlets',
        issuer: '设计单位 | Designer',
      },
      'test-report ? 已经排水的 | If already discharging',
    ],
    promised: 7,
    notHandled: [elsewhere('居民生活排水不需要许可 | Household drainage needs no permit')],
    result: '城镇污水排入排水管网许可证 | Drainage permit',
  },
  {
    ...here,
    id: 'city-trees',
    name: '临时占用城市绿地、砍伐移植城市树木审批 | Using city green or felling and moving city trees',
    basis: ['《城市绿化条例》第十九条、第二十条'],
    conditions: ['确需占用、砍伐或者移植；砍伐的按规定补植 | Really needed; felled trees are replaced'],
    procedure: 'inspected',
    papers: [
      formOf('green-form', '占用绿地（砍伐、移植树木）申请表 | Application'),
      'site-drawing',
      {
        id: 'tree-photos',
        name: '绿地、树木现状照片 | Photographs of green or trees',
        howToGet: ownMade,
        form: '标明树种、胸径和数量 | With kind, girth and number',
      },
      {
        id: 'replant-plan',
        name: '恢复或者补植方案 | Plan to restore or replant',
        howToGet: '可以自行编制，也可以委托园林单位编制 | By the applicant or a gardening firm',
      },
      'project-approval ? 因工程建设的 | For building works',
    ],
    promised: 7,
    notHandled: [
      {
        case: '砍伐古树名木，或者未经批准迁移古树名木的 | Felling old and famous trees, or moving them without leave',
        basis: '《古树名木保护条例》',
      },
    ],
    result: '行政许可决定书 | Decision',
  },
]
