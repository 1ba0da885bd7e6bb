/** Guides: dangerous chemicals, fireworks, mines and safety plans (应急管理). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { ownMade } from '../../papersBusiness.ts'
import { elsewhere } from './refusals.ts'

const safety = '《中华人民共和国安全生产法》'
const chemicals = '《危险化学品安全管理条例》'
const fireworks = '《烟花爆竹安全管理条例》'
const here = { service: 'emergency-safety', organ: 'emergency-bureau', procedure: 'inspected' } as const
/** 行政许可法第四十二条: decided within twenty working days. */
const permit = { ...here, statutory: 20 } as const

export const emergencySafetyGuides: readonly GuideDef[] = [
  {
    ...permit,
    id: 'chemical-sale',
    name: '危险化学品经营许可 | Licence to sell dangerous chemicals',
    basis: [`${chemicals}第三十三条、第三十四条`, '《危险化学品经营许可证管理办法》'],
    conditions: [
      '场所、储存设施符合标准，从业人员培训合格，有事故应急预案 | Premises, stores, trained staff and emergency plan',
      '剧毒、易制爆化学品和汽油加油站由设区的市许可 | Acutely toxic and explosive-precursor chemicals and filling stations: the city',
    ],
    papers: [
      formOf('chemical-form', '危险化学品经营许可申请书 | Application to sell dangerous chemicals'),
      'business-licence:copy',
      'rules',
      'staff-certs',
      'site-proof',
      'emergency-plan',
    ],
    statutory: { days: 30, of: 'calendar' },
    promised: 15,
    notHandled: [
      {
        case: '生产企业在厂区内销售本企业产品的，不需要许可 | Makers selling their own products on their own site need none',
        basis: `${chemicals}第三十三条`,
      },
    ],
    result: '危险化学品经营许可证 | Licence',
  },
  {
    ...permit,
    id: 'fireworks-retail',
    name: '烟花爆竹零售许可 | Licence to sell fireworks',
    basis: [`${fireworks}第十六条、第十八条、第十九条`, '《烟花爆竹经营许可实施办法》'],
    conditions: [
      '专店专柜销售，专人负责，符合布点规划和安全条件 | A shop or counter of its own, a person in charge, a planned and safe place',
      '与学校、幼儿园、医院、加油站等保持规定距离 | At the distance required from schools, hospitals, filling stations',
    ],
    papers: [
      formOf('fireworks-form', '烟花爆竹经营许可申请书 | Application'),
      'business-licence:copy',
      'site-proof',
      {
        id: 'fireworks-map',
        name: '零售点周边安全条件说明和示意图 | Map of the place and its surroundings',
        howToGet: ownMade,
      },
      {
        id: 'fireworks-person',
        name: '负责人、销售人员安全培训合格证明 | Safety training of head and sellers',
        issuer: '安全培训机构、应急管理部门 | Training body, emergency bureau',
        kind: 'copy',
      },
    ],
    statutory: { days: 20, of: 'calendar' },
    promised: 10,
    notHandled: [
      { case: '当地人民政府禁止燃放的区域 | Areas where the government forbids fireworks', basis: fireworks },
    ],
    result: '烟花爆竹经营（零售）许可证 | Licence',
  },
  {
    ...permit,
    id: 'accident-plan-filing',
    name: '生产安全事故应急预案备案 | Filing an emergency plan for accidents',
    basis: [`${safety}第八十一条`, '《生产安全事故应急条例》第七条', '《生产安全事故应急预案管理办法》'],
    conditions: [
      '矿山、金属冶炼、危险物品、建筑施工、人员密集场所等单位，预案公布后 20 个工作日内备案 | Mines, smelters, dangerous goods, builders, public places; within 20 working days',
    ],
    procedure: 'filing',
    papers: [
      { id: 'accident-filing-form', name: '应急预案备案申报表 | Filing form', kind: 'filled-here' },
      'emergency-plan',
      {
        id: 'accident-review',
        name: '应急预案评审意见 | Review of the plan',
        howToGet: '申请单位组织专家评审取得 | From the experts the applicant calls together',
      },
      {
        id: 'risk-report',
        name: '风险评估结果和应急资源调查清单 | Risk assessment and list of resources',
        howToGet: ownMade,
      },
    ],
    statutory: 5,
    promised: 2,
    result: '应急预案备案登记表 | Receipt of filing',
  },
  {
    ...here,
    id: 'hazard-source-filing',
    name: '危险化学品重大危险源备案 | Filing a major hazard',
    basis: [`${safety}第四十条`, '《危险化学品重大危险源监督管理暂行规定》'],
    conditions: ['已辨识、评估并登记建档，采取安全监控措施 | Identified, assessed, recorded and monitored'],
    procedure: 'filing',
    papers: [
      formOf('hazard-form', '重大危险源备案申请表 | Filing form'),
      { id: 'hazard-file', name: '重大危险源档案和安全评估报告 | Records and safety assessment', howToGet: ownMade },
      'emergency-plan',
    ],
    promised: 5,
    notHandled: [
      { case: '未达到临界量的 | Below the threshold amounts', basis: '《危险化学品重大危险源监督管理暂行规定》' },
    ],
    result: '重大危险源备案登记表 | Receipt of filing',
  },
  {
    ...here,
    id: 'precursor-filing',
    name: '第三类非药品类易制毒化学品经营备案 | Filing the sale of class III precursor chemicals',
    basis: ['《易制毒化学品管理条例》第十三条', '《非药品类易制毒化学品生产、经营许可办法》'],
    conditions: [
      '自经营之日起 30 日内备案，有易制毒化学品管理制度 | Within 30 days of starting, with management rules',
    ],
    procedure: 'filing',
    papers: [
      formOf('precursor-form', '非药品类易制毒化学品经营备案申请书 | Filing form'),
      'business-licence:copy',
      'rules',
      { id: 'precursor-list', name: '经营品种、数量说明 | Kinds and amounts', howToGet: ownMade },
    ],
    notHandled: [elsewhere('第一类、第二类由上级或者其他部门办理 | Classes I and II elsewhere')],
    result: '非药品类易制毒化学品经营备案证明 | Certificate of filing',
  },
  {
    ...permit,
    id: 'chemical-project',
    name: '危险化学品建设项目安全条件审查（初审） | Safety review of a chemical project (first check)',
    kind: 'escalated',
    basis: [`${chemicals}第十二条`, '《危险化学品建设项目安全监督管理办法》'],
    conditions: ['新建、改建、扩建生产、储存危险化学品的建设项目 | New or changed production and storage'],
    procedure: 'forwarded',
    papers: [
      formOf('chemical-project-form', '安全条件审查申请书 | Application'),
      {
        id: 'safety-report',
        name: '建设项目安全评价报告 | Safety assessment',
        issuer: '有资质的安全评价机构 | A qualified assessor',
      },
      'project-approval',
      {
        id: 'site-planning',
        name: '规划部门意见 | Opinion of planning',
        issuer: '自然资源部门 | Natural resources bureau',
        kind: 'copy',
      },
    ],
    statutory: { days: 45, of: 'calendar' },
    promised: 15,
    notHandled: [{ case: '不符合规划和安全距离要求的 | Against plan or safety distances', basis: chemicals }],
    result: '安全条件审查意见书 | Opinion on the safety conditions',
  },
  {
    ...here,
    id: 'safety-training-cert',
    name: '生产经营单位主要负责人和安全管理人员考核 | Examination of heads and safety managers',
    basis: [`${safety}第二十七条`, '《生产经营单位安全培训规定》'],
    conditions: [
      '矿山、金属冶炼和危险物品单位的主要负责人和安全生产管理人员 | Heads and safety managers of mines, smelters and dangerous goods',
    ],
    procedure: 'promised',
    papers: [
      formOf('training-form', '安全生产知识和管理能力考核申请表 | Application'),
      'id-card',
      { id: 'training-proof', name: '培训证明 | Proof of training', issuer: '安全培训机构 | Training body' },
      'photo-small',
    ],
    promised: 10,
    notHandled: [
      { case: '特种作业人员另行考核发证 | Special operators have their own examination', basis: `${safety}第三十条` },
    ],
    result: '考核合格证明 | Certificate',
  },
]
