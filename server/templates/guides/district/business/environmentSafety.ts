/** Guides: radiation, emergency plans and works at night (辐射、应急预案、夜间施工). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { ownMade } from '../../papersBusiness.ts'

const here = { service: 'environment', organ: 'ecology-bureau', procedure: 'promised' } as const

export const environmentSafetyGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'radiation-licence',
    name: '辐射安全许可（初审） | Radiation safety licence (first check)',
    kind: 'escalated',
    basis: ['《中华人民共和国放射性污染防治法》第二十八条', '《放射性同位素与射线装置安全和防护条例》'],
    conditions: [
      '有与射线装置、放射源相适应的场所、防护和人员，人员考核合格 | Premises, shielding and trained staff to match',
    ],
    procedure: 'forwarded',
    papers: [
      formOf('radiation-form', '辐射安全许可证申请表 | Application for a radiation safety licence'),
      'business-licence:copy',
      'rules',
      {
        id: 'radiation-staff',
        name: '辐射安全与防护培训考核合格证明 | Staff examination certificates',
        issuer: '生态环境部门的考核平台 | Examination of the environment authority',
        kind: 'copy',
      },
      'emergency-plan',
      {
        id: 'radiation-impact',
        name: '环境影响评价文件和批复 | Impact documents',
        issuer: '生态环境部门 | Environment authority',
        kind: 'copy',
      },
    ],
    statutory: 20,
    promised: 10,
    notHandled: [{ case: '场所防护不符合要求的 | Shielding unfit', basis: '《放射性同位素与射线装置安全和防护条例》' }],
    result: '辐射安全许可证 | Radiation safety licence',
  },
  {
    ...here,
    id: 'hazard-plan-filing',
    name: '突发环境事件应急预案备案 | Filing an emergency plan for environmental accidents',
    basis: ['《中华人民共和国突发事件应对法》', '《企业事业单位突发环境事件应急预案备案管理办法（试行）》'],
    conditions: ['预案签署发布之日起 20 个工作日内备案 | Within 20 working days of its adoption'],
    procedure: 'filing',
    papers: [
      { id: 'env-filing-form', name: '突发环境事件应急预案备案表 | Filing form', kind: 'filled-here' },
      'emergency-plan',
      {
        id: 'env-risk',
        name: '环境风险评估报告和应急资源调查报告 | Risk assessment and survey of resources',
        howToGet: ownMade,
      },
      {
        id: 'env-review',
        name: '预案评审意见 | Review of the plan',
        howToGet: '申请单位组织专家评审取得 | From the experts the applicant calls together',
      },
    ],
    statutory: 5,
    promised: 2,
    result: '应急预案备案表（回执） | Receipt of filing',
  },
  {
    ...here,
    id: 'night-works',
    name: '夜间施工证明 | Certificate for works at night',
    basis: ['《中华人民共和国噪声污染防治法》第四十三条'],
    conditions: [
      '噪声敏感建筑物集中区域，因抢修、抢险或者生产工艺要求必须连续作业 | Near homes: emergency repair, rescue or processes that cannot stop',
      '在施工现场显著位置公示或者以其他方式公告附近居民 | Posted on site or announced to neighbours',
    ],
    procedure: 'window',
    papers: [
      formOf('night-form', '夜间施工证明申请表 | Application'),
      'building-permit',
      {
        id: 'night-reason',
        name: '连续作业的说明和降噪措施 | Reasons and noise measures',
        howToGet: ownMade,
        form: '写明时间、地段 | With times and place',
      },
    ],
    notHandled: [
      {
        case: '普通施工为赶工期申请夜间作业的 | Ordinary works in a hurry',
        basis: '《中华人民共和国噪声污染防治法》第四十三条',
      },
    ],
    result: '夜间施工作业证明 | Certificate',
  },
]
