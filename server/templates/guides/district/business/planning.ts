/** Guides: planning and land for building (规划许可和建设用地). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { elsewhere } from './refusals.ts'

const planning = '《中华人民共和国城乡规划法》'
const land = '《中华人民共和国土地管理法》'
const landRules = '《中华人民共和国土地管理法实施条例》'
const licences = '《中华人民共和国行政许可法》第四十二条'
const here = { service: 'planning', organ: 'natural-resources', procedure: 'promised' } as const
/** 行政许可法第四十二条: decided within twenty working days. */
const permit = { ...here, statutory: 20 } as const

export const planningGuides: readonly GuideDef[] = [
  {
    ...permit,
    id: 'site-selection',
    name: '建设项目用地预审与选址意见书核发 | Preliminary land review and site opinion',
    basis: [`${planning}第三十六条`, `${land}第五十二条`, licences],
    conditions: [
      '需要批准或者核准的建设项目，符合国土空间规划和土地使用标准 | A project to be approved, in line with the spatial plan and land standards',
    ],
    papers: [
      formOf('site-form', '建设项目用地预审与选址意见书申请表 | Application'),
      {
        id: 'project-basis',
        name: '项目建设依据 | Basis of the project',
        kind: 'copy',
        howToGet: '项目建议书批复、列入规划的文件等 | Approved proposal, plan listing it, or the like',
      },
      'site-drawing',
      {
        id: 'site-report',
        name: '选址论证或者节约集约用地论证报告 | Site or land-saving report',
        when: '按规定需要论证的 | Where the rules require one',
        issuer: '有资质的编制单位 | A qualified author',
      },
    ],
    promised: 10,
    notHandled: [elsewhere('使用已经依法批准的建设用地，不再预审 | Land already approved needs no review')],
    result: '建设项目用地预审与选址意见书 | Site opinion',
  },
  {
    ...permit,
    id: 'land-planning-permit',
    name: '建设用地规划许可 | Land-use planning permit',
    basis: [`${planning}第三十七条、第三十八条`, licences],
    conditions: [
      '项目已经批准、核准或者备案；以出让方式取得土地的，已签订出让合同 | Project approved or filed; granted land has its contract',
    ],
    papers: [
      formOf('land-form', '建设用地规划许可申请表 | Application for a land-use planning permit'),
      'project-approval',
      'site-drawing',
      {
        id: 'grant-contract',
        name: '国有建设用地使用权出让合同或者划拨批准文件 | Grant contract or allocation approval',
        kind: 'copy',
        issuer: '自然资源部门 | Natural resources bureau',
      },
    ],
    promised: 5,
    notHandled: [{ case: '不符合控制性详细规划的 | Against the detailed plan', basis: `${planning}第三十八条` }],
    result: '建设用地规划许可证 | Land-use planning permit',
  },
  {
    ...permit,
    id: 'works-planning-permit',
    name: '建设工程规划许可 | Planning permit for construction works',
    basis: [`${planning}第四十条`, licences],
    conditions: ['设计方案符合控制性详细规划和规划条件 | The design fits the detailed plan and the planning terms'],
    procedure: [
      '取号到窗口提交申请和材料 | Take a number and hand in application and papers',
      '受理：材料齐全的当场受理并出具受理回执；不齐的，一次告知需要补正的全部内容 | Accepted with a receipt, or everything missing is told in one go',
      '审查设计方案，依法公示总平面图，听取利害关系人意见 | The design is examined and shown to the public',
      '决定并核发许可证；不予许可的书面说明理由 | Decided; a refusal comes in writing with reasons',
    ],
    papers: [
      formOf('works-form', '建设工程规划许可申请表 | Application for a planning permit'),
      'land-paper',
      'project-approval',
      'design-plan',
      {
        id: 'detail-plan',
        name: '修建性详细规划 | Detailed site plan',
        issuer: '有资质的规划设计单位 | A qualified planning firm',
        when: '需要编制的建设项目 | Where one is required',
      },
    ],
    promised: 10,
    notHandled: [
      {
        case: '违反规划条件，或者影响公共安全、公共卫生的 | Against the planning terms, or a public danger',
        basis: `${planning}第四十条`,
      },
    ],
    result: '建设工程规划许可证 | Planning permit',
  },
  {
    ...permit,
    id: 'rural-planning-permit',
    name: '乡村建设规划许可 | Rural planning permit',
    basis: [`${planning}第四十一条`, licences],
    conditions: [
      '在乡、村庄规划区内建设乡镇企业、乡村公共设施和公益事业 | Enterprises and public works inside a village planning area',
      '不占用永久基本农田；占用农用地的先办转用审批 | No basic farmland; farmland is converted first',
    ],
    procedure: 'inspected',
    papers: [
      formOf('rural-form', '乡村建设规划许可申请表 | Application for a rural planning permit'),
      'site-drawing',
      'design-plan',
      {
        id: 'village-consent',
        name: '村民会议或者村民代表会议同意的意见 | Consent of the villagers’ assembly',
        issuer: '村民委员会 | Village committee',
      },
      'land-paper',
    ],
    promised: 10,
    notHandled: [elsewhere('农村村民住宅由乡镇人民政府办理 | Villagers’ homes are handled by the township')],
    result: '乡村建设规划许可证 | Rural planning permit',
  },
  {
    ...permit,
    id: 'temporary-works-permit',
    name: '临时建设工程规划许可 | Permit for temporary works',
    basis: [`${planning}第四十四条`, licences],
    conditions: [
      '因施工、防灾等确需临时建设，不影响近期建设规划和交通、市容、安全 | Really needed, with no harm to plan, traffic or safety',
      '在批准的使用期限内自行拆除 | Taken down by the applicant in time',
    ],
    papers: [
      formOf('temporary-form', '临时建设申请表 | Application for temporary works'),
      'land-paper',
      'site-drawing',
      'design-plan',
      { id: 'removal-pledge', name: '到期自行拆除承诺书 | Pledge to take it down in time', kind: 'filled-here' },
    ],
    promised: 7,
    notHandled: [
      { case: '影响近期建设规划或者控制性详细规划实施的 | Against the plan', basis: `${planning}第四十四条` },
    ],
    result: '临时建设工程规划许可证 | Temporary permit',
  },
  {
    ...here,
    id: 'planning-check',
    name: '建设工程规划核实 | Check of works against the planning permit',
    basis: [`${planning}第四十五条`],
    conditions: [
      '工程已按规划许可完工，配套设施同步建成，临时建筑已拆除 | Built as permitted, with its facilities; temporary buildings gone',
    ],
    procedure: 'inspected',
    papers: [
      formOf('check-form', '建设工程规划核实申请表 | Application for the check'),
      'planning-permit',
      {
        id: 'as-built-survey',
        name: '竣工测绘报告 | As-built survey',
        issuer: '有资质的测绘单位 | A qualified surveyor',
      },
      {
        id: 'as-built',
        name: '竣工总平面图和建筑竣工图 | As-built site plan and drawings',
        issuer: '施工单位、设计单位 | Builder and designer',
      },
    ],
    promised: 7,
    notHandled: [{ case: '违法建设尚未处理的 | While illegal building is unresolved', basis: `${planning}第四十五条` }],
    result: '建设工程规划核实合格证 | Certificate of conformity',
  },
  {
    ...permit,
    id: 'temporary-land',
    name: '临时用地审批 | Temporary use of land',
    basis: [`${land}第五十七条`, landRules],
    conditions: [
      '建设项目施工、地质勘查需要；期限一般不超过二年 | For works or geological survey; two years as a rule',
      '到期后一年内完成土地复垦 | The land is restored within a year after',
    ],
    procedure: 'inspected',
    papers: [
      formOf('temp-land-form', '临时用地申请表 | Application for temporary use of land'),
      {
        id: 'temp-land-contract',
        name: '临时使用土地合同 | Contract for temporary use',
        howToGet: '与土地所有权人或者使用权人签订 | Made with the owner or holder of the land',
        form: '与土地所有权人签订 | With the owner of the land',
      },
      'project-approval',
      'site-drawing',
      {
        id: 'restore-plan',
        name: '土地复垦方案报告表 | Plan to restore the land',
        howToGet: '可以自行编制，也可以委托编制单位编制 | By the applicant or a consultant',
      },
    ],
    promised: 10,
    notHandled: [
      { case: '在临时用地上修建永久性建筑物的 | Permanent buildings on temporary land', basis: `${land}第五十七条` },
    ],
    result: '临时用地批准文件 | Approval',
  },
  {
    service: 'planning',
    organ: 'natural-resources',
    id: 'facility-farmland',
    name: '设施农业用地备案咨询 | Advice on filing land for farm facilities',
    basis: [landRules, '《自然资源部 农业农村部关于设施农业用地管理有关问题的通知》'],
    kind: 'instant',
    conditions: [
      '农业设施建设用地由乡镇人民政府备案，本窗口解答用地政策 | The township files such land; this window explains the rules',
    ],
    procedure: 'advice',
    papers: 'none',
    result: '当场答复 | Answer at once',
  },
]
