/** Guides: projects, energy and public investment (发展改革). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { ownMade } from '../../papersBusiness.ts'
import { elsewhere } from './refusals.ts'

const projects = '《企业投资项目核准和备案管理条例》'
const funded = '《政府投资条例》'
const tender = '《中华人民共和国招标投标法实施条例》'
const here = { service: 'investment', organ: 'development-reform', procedure: 'promised' } as const
/** 行政许可法第四十二条: decided within twenty working days. */
const permit = { ...here, statutory: 20 } as const

export const investmentGuides: readonly GuideDef[] = [
  {
    service: 'investment',
    organ: 'development-reform',
    id: 'project-filing',
    name: '企业投资项目备案 | Filing a firm’s project',
    basis: [`${projects}第十三条`],
    conditions: [
      '不在核准目录内的企业投资项目，开工前告知；企业对信息真实负责 | Off the approval list; told before works begin, at the firm’s responsibility',
    ],
    procedure: [
      '在投资项目在线审批监管平台填报项目信息 | Fill in the project on the investment platform',
      '信息齐全、不属于禁止投资的，即时备案 | Filed at once when complete and not forbidden',
      '打印备案证明 | Print the certificate',
    ],
    papers: [
      {
        id: 'project-info',
        name: '项目备案信息表 | Project data',
        kind: 'electronic',
        howToGet:
          '在平台填写：企业情况、名称、地点、规模、内容、投资额和符合产业政策的声明 | On the platform: firm, name, place, size, investment, policy statement',
      },
    ],
    notHandled: [
      { case: '属于产业政策禁止投资建设的 | Forbidden by industrial policy', basis: `${projects}第十五条` },
      elsewhere('属于核准目录的，申请核准 | On the approval list: apply for approval'),
    ],
    result: '项目备案证明 | Certificate of filing',
  },
  {
    ...permit,
    id: 'project-approval-firm',
    name: '企业投资项目核准 | Approval of a firm’s project',
    basis: [`${projects}第三条、第九条、第十条`],
    conditions: ['属于政府核准的投资项目目录 | On the list of projects to be approved'],
    papers: [
      formOf('approval-form', '项目申请书 | Application'),
      'business-licence:copy',
      {
        id: 'project-report',
        name: '项目申请报告 | Project report',
        howToGet: ownMade,
        form: '写明企业情况、项目情况、资源和生态分析、经济社会影响 | Firm, project, resources, environment, effects',
      },
      {
        id: 'project-prelim',
        name: '用地预审与选址意见书 | Preliminary land and site opinion',
        issuer: '自然资源部门 | Natural resources bureau',
        kind: 'copy',
      },
    ],
    promised: 10,
    notHandled: [elsewhere('不在核准目录内的项目，实行备案 | Off the list: filing')],
    result: '项目核准文件 | Approval',
  },
  {
    ...here,
    id: 'public-proposal',
    name: '政府投资项目建议书审批 | Approval of a public project proposal',
    basis: [`${funded}第九条`],
    conditions: [
      '使用预算安排资金进行固定资产投资的项目，申请单位为项目单位 | Paid from the budget; the applicant is the project body',
    ],
    papers: [
      formOf('proposal-form', '政府投资项目审批申请表 | Application'),
      {
        id: 'proposal-book',
        name: '项目建议书 | Project proposal',
        howToGet: '可以自行编制，也可以委托工程咨询单位编制 | By the applicant or a consultant',
        form: '说明必要性、场址、规模、投资估算 | Need, site, size, cost',
      },
      { id: 'funds-plan', name: '资金来源说明 | Source of funds', howToGet: ownMade },
    ],
    promised: 10,
    notHandled: [{ case: '资金来源未落实的 | No source of funds', basis: `${funded}第九条` }],
    result: '项目建议书批复 | Approval of the proposal',
  },
  {
    ...here,
    id: 'public-feasibility',
    name: '政府投资项目可行性研究报告审批 | Approval of a public feasibility study',
    basis: [`${funded}第九条、第十一条`],
    conditions: ['项目建议书已批复，已取得用地预审与选址意见书等 | Proposal approved; site opinion obtained'],
    papers: [
      formOf('feasibility-form', '可行性研究报告审批申请表 | Application'),
      { id: 'feasibility', name: '可行性研究报告 | Feasibility study', issuer: '工程咨询单位 | Consultant' },
      {
        id: 'project-prelim',
        name: '用地预审与选址意见书 | Preliminary land and site opinion',
        issuer: '自然资源部门 | Natural resources bureau',
        kind: 'copy',
      },
    ],
    promised: 10,
    notHandled: [{ case: '建设内容超出批准的项目建议书的 | Beyond the approved proposal', basis: `${funded}第十一条` }],
    result: '可行性研究报告批复 | Approval',
  },
  {
    ...here,
    id: 'public-design',
    name: '政府投资项目初步设计审批 | Approval of a public preliminary design',
    basis: [`${funded}第九条、第十二条`],
    conditions: [
      '可行性研究报告已批复，概算不超过批准估算的规定比例 | Study approved; estimate within the permitted share of the approved sum',
    ],
    papers: [
      formOf('design-form', '初步设计审批申请表 | Application'),
      'design-plan',
      { id: 'design-estimate', name: '投资概算书 | Cost estimate', issuer: '设计单位 | Designer' },
    ],
    promised: 10,
    notHandled: [
      {
        case: '概算超过批准可行性研究报告投资估算百分之十未报告的 | More than 10 % above the approved estimate without report',
        basis: `${funded}第十二条`,
      },
    ],
    result: '初步设计批复 | Approval',
  },
  {
    ...here,
    id: 'tender-plan',
    name: '工程建设项目招标方案核准 | Approval of a tender plan',
    basis: [`${tender}第七条`],
    conditions: [
      '依法必须招标且须审批、核准的项目，提出招标范围、方式和组织形式 | Projects that must be tendered and approved: scope, manner and form of tender',
    ],
    papers: [
      formOf('tender-form', '招标方案核准申请表 | Application'),
      {
        id: 'tender-basis',
        name: '项目审批、核准申请文件 | Project application',
        howToGet: '项目单位提交审批、核准时的同一份材料 | The papers handed in with the project',
        kind: 'copy',
      },
    ],
    promised: 5,
    notHandled: [elsewhere('不属于必须招标的项目 | Projects that need no tender')],
    result: '招标方案核准意见 | Opinion',
  },
  {
    ...permit,
    id: 'energy-review',
    name: '固定资产投资项目节能审查 | Energy review of a fixed-asset project',
    basis: ['《中华人民共和国节约能源法》第十五条', '《固定资产投资项目节能审查和碳排放评价办法》'],
    conditions: [
      '年综合能源消费量达到规定标准的项目，在开工建设前取得审查意见 | Above the set consumption, before works begin',
    ],
    papers: [
      formOf('energy-form', '节能审查申请书 | Application'),
      'project-approval',
      {
        id: 'energy-report',
        name: '节能报告 | Energy report',
        issuer: '项目单位或者有能力的机构 | The body or a capable author',
        form: '附电子文件 | With the file',
      },
    ],
    promised: 10,
    notHandled: [elsewhere('年综合能源消费量低于审查标准的，不单独审查 | Below the limit no review')],
    result: '节能审查意见 | Opinion',
  },
]
