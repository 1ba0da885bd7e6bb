/** Guides: fire safety of public places, and what follows a fire (消防). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { ownMade } from '../../papersBusiness.ts'

const law = '《中华人民共和国消防法》'
const investigation = '《火灾事故调查规定》'
const here = { service: 'fire', organ: 'fire-rescue' } as const

export const fireGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'public-venue-pledge',
    name: '公众聚集场所投入使用、营业前消防安全检查（告知承诺） | Fire check of a public venue, by pledge',
    basis: [`${law}第十五条`],
    conditions: [
      '宾馆、饭店、商场、歌舞厅等公众聚集场所投入使用、营业前 | Hotels, restaurants, shops, venues before opening',
      '自愿承诺符合消防安全标准，愿意承担法律责任 | Pledging compliance at your own responsibility',
    ],
    procedure: [
      '取号到窗口提交申请和承诺书 | Take a number and hand in application and pledge',
      '材料齐全、符合形式的，当场作出决定 | Decided on the spot when complete',
      '消防救援机构事后核查；虚假承诺的撤销并依法处理 | Checked afterwards; false pledges are revoked',
    ],
    papers: [
      formOf('venue-fire-form', '消防安全检查申报表 | Application for the fire check'),
      'business-licence:copy',
      { id: 'venue-fire-pledge', name: '消防安全告知承诺书 | Fire safety pledge', kind: 'filled-here' },
      {
        id: 'venue-fire-rules',
        name: '消防安全制度、灭火和应急疏散预案 | Fire rules and evacuation plan',
        howToGet: ownMade,
        kind: 'copy',
      },
      'floor-plan',
    ],
    notHandled: [
      { case: '特殊建设工程未经消防验收合格的 | Special works not accepted for fire safety', basis: `${law}第十三条` },
    ],
    result: '公众聚集场所投入使用、营业前消防安全检查意见书 | Opinion of the fire check',
  },
  {
    ...here,
    id: 'public-venue-check',
    name: '公众聚集场所投入使用、营业前消防安全检查 | Fire check of a public venue, with inspection',
    basis: [`${law}第十五条`],
    conditions: [
      '不采用告知承诺的公众聚集场所；消防设施、疏散通道和制度符合要求 | Public venues without pledge; equipment, exits and rules in order',
    ],
    procedure: 'inspected',
    papers: [
      formOf('venue-check-form', '消防安全检查申报表 | Application for the fire check'),
      'business-licence:copy',
      {
        id: 'venue-plan',
        name: '场所平面布置图、消防设施平面图 | Floor and fire equipment plans',
        issuer: '设计单位 | Designer',
      },
      { id: 'fire-staff', name: '员工岗前消防安全教育培训记录 | Training records of the staff', howToGet: ownMade },
      {
        id: 'fire-rules',
        name: '消防安全制度、灭火和应急疏散预案 | Fire rules and evacuation plan',
        howToGet: ownMade,
        kind: 'copy',
      },
    ],
    statutory: 10,
    promised: 5,
    notHandled: [
      { case: '特殊建设工程未经消防验收合格的 | Special works not accepted for fire safety', basis: `${law}第十三条` },
    ],
    result: '公众聚集场所消防安全检查意见书 | Opinion of the fire check',
  },
  {
    ...here,
    id: 'fire-check-copy',
    name: '消防安全检查意见书补领、信息变更 | Copy or change of a fire check opinion',
    basis: [law],
    conditions: [
      '意见书遗失，或者单位名称、负责人变化，场所面积和使用性质不变 | Lost, or name or head changed; place and use unchanged',
    ],
    procedure: 'window',
    papers: [
      formOf('fire-copy-form', '补领（变更）申请表 | Application for a copy or change'),
      'business-licence:copy',
      'legal-rep-id',
      'old-permit ? 变更的 | For a change',
    ],
    notHandled: [
      {
        case: '面积、使用性质或者疏散条件改变的，重新申请 | Changed area, use or exits: apply anew',
        basis: `${law}第十五条`,
      },
    ],
    result: '补发或者变更后的意见书 | Copy or changed opinion',
  },
  {
    ...here,
    id: 'key-unit-filing',
    name: '消防安全重点单位申报 | Declaring a key fire safety unit',
    basis: [`${law}第十七条`, '《机关、团体、企业、事业单位消防安全管理规定》'],
    conditions: [
      '商场、宾馆、医院、学校等符合界定标准的单位 | Shops, hotels, hospitals, schools and others by the standard',
    ],
    procedure: 'filing',
    papers: [
      formOf('key-form', '消防安全重点单位申报表 | Declaration'),
      'business-licence:copy',
      {
        id: 'fire-head',
        name: '消防安全责任人、管理人任职文件 | Appointment of responsible persons',
        howToGet: ownMade,
        kind: 'copy',
      },
      { id: 'fire-archive', name: '消防安全制度和应急疏散预案 | Fire rules and plan', howToGet: ownMade, kind: 'copy' },
    ],
    result: '申报登记回执 | Receipt',
  },
  {
    ...here,
    id: 'fire-cause',
    name: '火灾事故认定书领取、查询 | Copy of the finding on a fire',
    basis: [`${law}第五十一条`, investigation],
    conditions: ['火灾当事人及其委托代理人 | The parties to the fire, or who acts for them'],
    procedure: 'enquiry',
    papers: ['applicant-id', 'mandate', 'agent-id-card'],
    notHandled: [{ case: '与火灾无利害关系的人查询 | People not concerned', basis: investigation }],
    result: '火灾事故认定书或者查询结果 | Finding or result',
  },
  {
    ...here,
    id: 'fire-review',
    name: '火灾事故认定复核申请 | Asking for review of the finding on a fire',
    basis: [investigation],
    kind: 'escalated',
    conditions: [
      '对火灾事故认定有异议，自认定书送达之日起 15 日内向上一级消防救援机构提出 | Within 15 days of the finding, to the level above',
    ],
    procedure: 'forwarded',
    papers: [
      formOf('review-form', '火灾事故认定复核申请书 | Application for review'),
      'id-card',
      {
        id: 'fire-finding',
        name: '火灾事故认定书 | Finding on the fire',
        issuer: '消防救援机构 | Fire brigade',
        kind: 'copy',
      },
      {
        id: 'review-evidence',
        name: '支持复核请求的证据材料 | Evidence',
        howToGet: '申请人自行收集 | Collected by the applicant',
      },
    ],
    statutory: { days: 30, of: 'calendar' },
    promised: 20,
    notHandled: [
      { case: '超过 15 日提出的，或者已经复核的 | After 15 days, or already reviewed', basis: investigation },
      { case: '已有法院判决或者已起诉的 | Before or decided by a court', basis: investigation },
    ],
    result: '复核决定书 | Decision of the review',
  },
  {
    ...here,
    id: 'fire-loss',
    name: '火灾直接财产损失申报统计 | Declaring property lost in a fire',
    basis: [`${law}第五十一条`, investigation],
    conditions: ['受损单位和个人；如实申报，供统计使用 | Whoever suffered loss; true, for the statistics'],
    procedure: 'window',
    papers: [
      formOf('loss-form', '火灾直接财产损失申报统计表 | Declaration of loss'),
      'applicant-id',
      {
        id: 'loss-proof',
        name: '财产价值证明和损失清单 | Proof of value and list',
        kind: 'copy',
        howToGet: '发票、账簿、合同等 | Invoices, books, contracts',
      },
    ],
    notHandled: [
      { case: '保险理赔由保险公司办理 | Insurance claims: the insurer', basis: '《中华人民共和国保险法》第二十三条' },
    ],
    result: '损失申报登记 | Entry of the loss',
  },
]
