/** Guides: building works and the city’s streets (施工许可、竣工验收和市政公用). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { ownMade } from '../../papersBusiness.ts'
import { elsewhere } from './refusals.ts'

const building = '《中华人民共和国建筑法》'
const quality = '《建设工程质量管理条例》'
const fire = '《中华人民共和国消防法》'
const fireRules = '《建设工程消防设计审查验收管理暂行规定》'
const here = { service: 'construction', organ: 'construction-bureau', procedure: 'promised' } as const

export const constructionGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'building-permit-new',
    name: '建筑工程施工许可 | Construction permit',
    basis: [`${building}第七条、第八条`, '《建筑工程施工许可管理办法》'],
    conditions: [
      '已办理用地批准手续，依法应办规划许可的已取得规划许可 | Land approved, and the planning permit where needed',
      '已确定施工企业，有满足施工需要的资金安排、图纸和质量安全措施 | Builder chosen; funds, drawings and safety measures in place',
    ],
    papers: [
      formOf('permit-form', '建筑工程施工许可申请表 | Application for a construction permit'),
      'land-paper',
      'planning-permit',
      {
        id: 'build-contract',
        name: '施工合同和中标通知书 | Contract with the builder and notice of award',
        kind: 'copy',
        howToGet: '依法不招标的只交施工合同 | Contract alone where no tender is required',
      },
      {
        id: 'drawing-review',
        name: '施工图设计文件审查合格书 | Certificate that the drawings passed review',
        kind: 'copy',
        issuer: '施工图审查机构 | Drawing review body',
      },
      {
        id: 'safety-measures',
        name: '保证工程质量和安全的具体措施 | Measures for quality and safety',
        issuer: '施工单位 | Builder',
        form: '建设、施工、监理单位盖章 | Stamped by owner, builder and supervisor',
      },
      { id: 'funds-pledge', name: '建设资金已经落实承诺书 | Pledge that the funds are in place', kind: 'filled-here' },
    ],
    statutory: { days: 7, of: 'calendar' },
    promised: 3,
    notHandled: [
      elsewhere(
        '工程投资额或者建筑面积在本省规定的限额以下的，不需要许可 | Works below the province’s limits need no permit',
      ),
      { case: '尚未取得依法应当取得的规划许可的 | Without the planning permit', basis: `${building}第八条` },
    ],
    result: '建筑工程施工许可证 | Construction permit',
  },
  {
    ...here,
    id: 'fire-design-review',
    name: '特殊建设工程消防设计审查 | Fire design review of special construction works',
    basis: [`${fire}第十一条`, fireRules],
    conditions: [
      '属于规定的特殊建设工程，例如大型人员密集场所 | Special works by the rules, such as large public venues',
    ],
    papers: [
      formOf('fire-design-form', '特殊建设工程消防设计审查申请表 | Application for fire design review'),
      {
        id: 'fire-design',
        name: '消防设计文件 | Fire design documents',
        issuer: '有资质的设计单位 | A qualified design firm',
        form: '签章齐全，附电子文件 | Signed and sealed, with files',
      },
      'planning-permit ? 依法需要办理规划许可的 | Where a planning permit is required',
    ],
    statutory: 15,
    promised: 10,
    notHandled: [elsewhere('其他建设工程不需要消防设计审查 | Other works need no such review')],
    result: '特殊建设工程消防设计审查意见书 | Opinion on the fire design',
  },
  {
    ...here,
    id: 'fire-acceptance',
    name: '特殊建设工程消防验收 | Fire acceptance of special construction works',
    basis: [`${fire}第十三条`, fireRules],
    conditions: [
      '已按审查合格的消防设计文件完工，建设单位查验合格 | Built to the reviewed design and checked by the owner',
    ],
    procedure: 'inspected',
    papers: [
      formOf('fire-accept-form', '特殊建设工程消防验收申请表 | Application for fire acceptance'),
      { id: 'completion-report', name: '工程竣工验收报告 | Report of completion', issuer: '建设单位 | Owner' },
      {
        id: 'fire-as-built',
        name: '涉及消防的建设工程竣工图纸 | As-built drawings of the fire works',
        issuer: '施工单位 | Builder',
        form: '施工、监理单位盖章 | Stamped by builder and supervisor',
      },
    ],
    statutory: 15,
    promised: 10,
    notHandled: [{ case: '未经消防设计审查合格的 | Without a passed fire design', basis: `${fire}第十二条` }],
    result: '特殊建设工程消防验收意见书 | Opinion on fire acceptance',
  },
  {
    ...here,
    id: 'fire-acceptance-filing',
    name: '其他建设工程消防验收备案 | Filing the fire acceptance of other works',
    basis: [`${fire}第十三条`, fireRules],
    conditions: [
      '竣工验收合格之日起 5 个工作日内备案；可能被抽中检查 | Within five working days of completion; some are drawn for inspection',
    ],
    procedure: 'filing',
    papers: [
      formOf('fire-filing-form', '建设工程消防验收备案表 | Filing form'),
      { id: 'completion-report', name: '工程竣工验收报告 | Report of completion', issuer: '建设单位 | Owner' },
      {
        id: 'fire-as-built',
        name: '涉及消防的建设工程竣工图纸 | As-built drawings of the fire works',
        issuer: '施工单位 | Builder',
      },
    ],
    notHandled: [
      { case: '特殊建设工程应当申请消防验收 | Special works apply for acceptance instead', basis: `${fire}第十三条` },
    ],
    result: '建设工程消防验收备案凭证 | Receipt of filing',
  },
  {
    ...here,
    id: 'completion-filing',
    name: '房屋建筑和市政工程竣工验收备案 | Filing the completion of building works',
    basis: [`${quality}第四十九条`, '《房屋建筑和市政基础设施工程竣工验收备案管理办法》'],
    conditions: ['自竣工验收合格之日起 15 日内备案 | Within 15 days of passing completion'],
    procedure: 'filing',
    papers: [
      formOf('completion-form', '工程竣工验收备案表 | Completion filing form'),
      { id: 'completion-report', name: '工程竣工验收报告 | Report of completion', issuer: '建设单位 | Owner' },
      {
        id: 'planning-ok',
        name: '规划核实、消防、环保等部门的认可或者准许使用文件 | Clearances of planning, fire and environment',
        kind: 'copy',
        howToGet: '部门间可查的免交 | Not needed when offices can see them',
      },
      { id: 'repair-warranty', name: '工程质量保修书 | Warranty of quality', issuer: '施工单位 | Builder' },
      {
        id: 'home-manuals',
        name: '住宅质量保证书和住宅使用说明书 | Home warranty and manual',
        when: '住宅工程 | For homes',
        issuer: '建设单位 | Owner',
      },
    ],
    notHandled: [{ case: '竣工验收不合格的 | Works that failed completion', basis: `${quality}第十六条` }],
    result: '竣工验收备案证明 | Certificate of filing',
  },
  {
    ...here,
    id: 'presale-permit',
    name: '商品房预售许可 | Permit to presell homes',
    basis: ['《中华人民共和国城市房地产管理法》第四十五条', '《城市商品房预售管理办法》'],
    conditions: [
      '已付清全部土地出让金，取得建设工程规划许可证和施工许可证 | Land paid in full; planning and construction permits held',
      '投入开发建设的资金达到工程建设总投资的 25% 以上，并已确定施工进度和竣工交付日期 | A quarter or more of the investment spent, dates fixed',
    ],
    procedure: 'inspected',
    papers: [
      formOf('presale-form', '商品房预售许可申请表 | Application for a presale permit'),
      'business-licence:copy',
      'land-paper',
      'planning-permit',
      'building-permit',
      {
        id: 'invested-proof',
        name: '投入开发建设的资金占总投资比例的证明 | Proof of the share of investment spent',
        issuer: '会计师事务所或者监理单位 | Accountants or supervisor',
      },
      {
        id: 'presale-plan',
        name: '商品房预售方案 | Presale plan',
        howToGet: ownMade,
        form: '写明位置、面积、交付日期，附分层平面图 | With place, areas, delivery date and floor plans',
      },
    ],
    statutory: 10,
    promised: 5,
    notHandled: [
      {
        case: '未取得施工许可证或者投资不足规定比例的 | No construction permit, or too little invested',
        basis: '《中华人民共和国城市房地产管理法》第四十五条',
      },
    ],
    result: '商品房预售许可证 | Presale permit',
  },
]
