/** Guides: labour relations, wages and disputes. */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'

const disputes = '《中华人民共和国劳动争议调解仲裁法》'

export const labourGuides: readonly GuideDef[] = [
  {
    id: 'special-hours',
    service: 'labour-relations',
    name: '实行不定时工作制和综合计算工时工作制审批 | Permission for flexible working hours',
    organ: 'hrss',
    basis: ['《中华人民共和国劳动法》第三十九条', '《关于企业实行不定时工作制和综合计算工时工作制的审批办法》'],
    conditions: [
      '因生产特点不能实行标准工时，并已听取工会或者职工意见 | Standard hours can’t be kept, and the union or staff were heard',
    ],
    procedure: 'promised',
    papers: [
      'business-licence:copy',
      formOf('hours-form', '特殊工时制度申请表 | Application for flexible hours'),
      {
        id: 'hours-plan',
        name: '工时、休息休假安排方案及工会意见 | Plan of hours and rest with the union’s opinion',
        howToGet: '用人单位制订，工会或者职工代表签署意见 | Drawn up by the employer, signed by the union or staff',
      },
      'mandate',
      'agent-id-card',
    ],
    statutory: 20,
    promised: 10,
    result: '准予行政许可决定书 | Decision',
  },
  {
    id: 'labour-dispatch',
    service: 'labour-relations',
    name: '劳务派遣经营许可 | Licence for labour dispatch',
    organ: 'hrss',
    basis: ['《中华人民共和国劳动合同法》第五十七条', '《劳务派遣行政许可实施办法》'],
    conditions: [
      '注册资本不少于 200 万元 | Registered capital of at least two million yuan',
      '有与业务相适应的固定场所和设施 | Fixed premises and equipment',
      '有符合法律规定的劳务派遣管理制度 | Lawful rules of dispatch',
    ],
    procedure: 'promised',
    papers: [
      formOf('dispatch-form', '劳务派遣经营许可申请书 | Application'),
      'business-licence:copy',
      {
        id: 'capital-proof',
        name: '验资机构出具的验资报告或者财务审计报告 | Report of verified capital or audit',
        issuer: '会计师事务所 | Accountants',
      },
      'lease:copy ? 租用场所的 | For rented premises',
      {
        id: 'dispatch-rules',
        name: '劳务派遣管理制度和劳务派遣协议样本 | Rules of dispatch and a sample agreement',
        howToGet: '申请单位制订 | Drawn up by the applicant',
      },
      'legal-rep-id',
    ],
    statutory: 20,
    promised: 10,
    result: '劳务派遣经营许可证 | Licence',
  },
  {
    id: 'collective-contract',
    service: 'labour-relations',
    name: '集体合同审查 | Review of a collective contract',
    organ: 'hrss',
    basis: ['《中华人民共和国劳动合同法》第五十四条', '《集体合同规定》'],
    conditions: [
      '集体合同经职工代表大会通过、双方首席代表签字，签订后 10 日内报送 | Passed by the staff assembly, signed, and sent within ten days',
    ],
    procedure: 'promised',
    papers: [
      {
        id: 'contract-text',
        name: '集体合同文本 | Text of the collective contract',
        count: 3,
        howToGet: '双方签订，一式三份 | Signed by both sides, three copies',
      },
      {
        id: 'assembly-decision',
        name: '职工代表大会决议 | Resolution of the staff assembly',
        kind: 'copy',
        howToGet: '工会提供 | From the union',
      },
    ],
    statutory: { days: 15, of: 'calendar' },
    promised: 10,
    result: '集体合同审查意见书；期满未提出异议的，合同生效 | Opinion; without objection the contract takes effect',
  },
  {
    id: 'labour-complaint',
    service: 'labour-relations',
    name: '劳动保障监察举报投诉（欠薪等） | Complaint about unpaid wages and other breaches',
    organ: 'hrss',
    basis: ['《劳动保障监察条例》第九条、第十七条', '《保障农民工工资支付条例》'],
    conditions: ['违法行为发生或者终了不超过 2 年 | The breach began or ended within two years'],
    procedure: [
      '到窗口或者网上说明情况、留下联系方式 | Tell what happened and leave a contact',
      '受理：5 个工作日内决定是否立案 | Within five working days it is decided to open a case',
      '调查处理 | Investigated',
      '结果告知投诉人 | The outcome is told to whoever complained',
    ],
    papers: [
      'id-card',
      formOf('complaint-form', '劳动保障监察投诉书 | Written complaint'),
      {
        id: 'wage-evidence',
        name: '工资条、考勤、欠条等线索材料 | Wage slips, attendance, notes of debt',
        kind: 'copy',
        when: '有的一并携带 | If there are any',
        howToGet: '手机照片、聊天记录、转账记录也可以 | Photos, chats and transfers on the phone will do',
      },
    ],
    statutory: 60,
    promised: 45,
    notHandled: [
      '应当通过劳动争议仲裁解决，或者已经申请仲裁、诉讼的 | To be settled by arbitration, or already before arbitrators or a court',
    ],
    result: '调查处理结果告知 | Outcome told',
  },
  {
    id: 'arbitration',
    service: 'labour-relations',
    name: '劳动人事争议仲裁申请 | Arbitration of a labour dispute',
    organ: 'labour-arbitration',
    basis: [`${disputes}第二十七条、第二十八条、第四十三条`],
    conditions: [
      '自知道或者应当知道权利被侵害之日起 1 年内；拖欠劳动报酬的，劳动关系存续期间不受限制 | Within a year; for wages at any time while employed',
    ],
    procedure: [
      '提交仲裁申请书和证据 | Hand in the application and evidence',
      '5 日内决定是否受理并书面通知 | Within five days it is decided and told in writing',
      '送达、答辩、开庭审理 | Served, answered, heard',
      '受理之日起 45 日内裁决；案情复杂的延长不超过 15 日 | Award within 45 days, 15 more in complex cases',
    ],
    papers: [
      'id-card',
      {
        id: 'arbitration-claim',
        name: '劳动仲裁申请书 | Application for arbitration',
        count: 2,
        form: '按被申请人人数提交副本；书写确有困难的可以口头申请，由窗口笔录 | A copy for each respondent; who can’t write may speak and it is taken down',
        howToGet: '窗口有示范文本 | Model at the window',
      },
      {
        id: 'evidence',
        name: '证据材料和证据清单 | Evidence with a list',
        kind: 'copy',
        howToGet:
          '劳动合同、工资记录、考勤等；开庭时带原件 | Contract, wage record, attendance; originals at the hearing',
      },
      'mandate',
    ],
    statutory: { days: 45, of: 'calendar' },
    promised: { days: 45, of: 'calendar' },
    result: '仲裁裁决书或者调解书 | Award or settlement',
  },
]
