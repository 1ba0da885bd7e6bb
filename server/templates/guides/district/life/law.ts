/** Guides: legal aid, mediation, administrative review, lawyers. */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'

const aid = '《中华人民共和国法律援助法》'
const review = '《中华人民共和国行政复议法》'
const mediation = '《中华人民共和国人民调解法》'
const service = 'legal-aid'

export const legalAidGuides: readonly GuideDef[] = [
  {
    id: 'legal-aid-civil',
    service,
    organ: 'legal-aid-centre',
    name: '民事、行政法律援助申请 | Legal aid in civil and administrative matters',
    basis: [`${aid}第三十一条、第四十一条、第四十三条`],
    conditions: [
      '事项属于法律规定范围：赔偿、社会保险、抚养赡养、劳动报酬、工伤、家庭暴力等 | Compensation, insurance, maintenance, wages, work injuries, violence at home and the like',
      '符合经济困难标准；英烈近亲属维权、见义勇为、再审改判、遭受虐待遗弃或者家庭暴力等不受经济困难条件限制 | In need; some cases, such as violence at home, without regard to means',
    ],
    procedure: [
      '到窗口申请；不能书面申请的可以口头申请 | Apply in writing or, if one can’t, by word',
      '材料不齐的，一次告知需要补充的全部内容 | Everything missing is told in one go',
      '7 日内审查并作出决定 | Decided within seven days',
      '决定给予援助的，3 日内指派律师 | A lawyer is named within three days',
    ],
    papers: [
      'id-card',
      formOf('aid-form', '法律援助申请表 | Application'),
      {
        id: 'means-note',
        name: '经济困难状况说明表 | Statement of means',
        kind: 'filled-here',
        form: '如实说明；低保、特困、残疾等有证件的免予核查 | Truthful; holders of assistance papers are not checked',
        byPledge: true,
      },
      {
        id: 'case-papers',
        name: '与案件有关的材料 | Papers of the case',
        kind: 'copy',
        howToGet: '合同、判决书、事故认定书等，有哪样带哪样 | Contracts, judgments, reports: whatever there is',
      },
    ],
    statutory: { days: 7, of: 'calendar' },
    promised: { days: 5, of: 'calendar' },
    notHandled: ['不属于法律援助范围，或者不符合经济困难标准又不属于免予限制情形的 | Outside the scope or not in need'],
    result: '给予或者不予法律援助决定书 | Decision',
  },
  {
    id: 'legal-aid-criminal',
    service,
    organ: 'legal-aid-centre',
    name: '刑事法律援助申请 | Legal aid in criminal matters',
    basis: [`${aid}第二十四条、第二十九条`],
    conditions: [
      '犯罪嫌疑人、被告人因经济困难或者其他原因没有委托辩护人；被害人、自诉人等因经济困难没有委托诉讼代理人 | The accused without defence, or victims without a representative, for want of means',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      formOf('aid-form', '法律援助申请表 | Application'),
      {
        id: 'criminal-papers',
        name: '刑事案件法律文书 | Papers of the criminal case',
        kind: 'copy',
        issuer: '公安机关、检察院、法院 | Police, prosecutor, court',
      },
    ],
    statutory: { days: 7, of: 'calendar' },
    promised: { days: 5, of: 'calendar' },
    result: '给予或者不予法律援助决定书 | Decision',
  },
  {
    id: 'legal-advice',
    service,
    organ: 'legal-aid-centre',
    name: '公共法律服务咨询 | Legal advice',
    basis: [`${aid}第二十二条`],
    conditions: ['任何人都可以免费咨询 | For everybody, free of charge'],
    procedure: 'advice',
    papers: 'none',
    result: '法律咨询意见 | Advice',
  },
  {
    id: 'mediation',
    service,
    organ: 'justice-bureau',
    name: '人民调解申请 | Mediation',
    basis: [`${mediation}第四条、第十七条`],
    conditions: [
      '邻里、家庭、合同、损害赔偿等民间纠纷，双方自愿，不收费 | Disputes between people, both willing, free of charge',
    ],
    procedure: [
      '口头或者书面申请 | Apply by word or in writing',
      '征得对方同意后确定调解员 | The other side agrees and a mediator is named',
      '调解，达成协议的制作调解协议书 | Mediated; an agreement is written',
      '双方可以自协议生效之日起 30 日内向法院申请司法确认 | Both may ask the court to confirm it within 30 days',
    ],
    papers: [
      'id-card',
      {
        id: 'dispute-papers',
        name: '与纠纷有关的材料 | Papers of the dispute',
        kind: 'copy',
        when: '有的一并携带 | If there are any',
        howToGet: '借条、合同、照片、聊天记录等 | Notes of debt, contracts, photos, chats',
      },
    ],
    promised: 20,
    notHandled: ['法律规定由专门机关管辖处理或者禁止民间调解的 | Reserved by law to other authorities'],
    result: '人民调解协议书 | Agreement',
  },
  {
    id: 'admin-review',
    service,
    organ: 'justice-bureau',
    name: '行政复议申请 | Administrative review',
    basis: [`${review}第二十条、第三十条`],
    conditions: [
      '认为行政行为侵犯合法权益，自知道或者应当知道之日起 60 日内申请 | Within 60 days of learning of the act',
    ],
    procedure: [
      '书面或者口头提出申请 | Apply in writing or by word',
      '收到申请后 5 日内审查；材料不全的一次告知补正 | Examined within five days; what is missing is told in one go',
      '听取意见、审理 | Heard and examined',
      '一般 60 日内作出复议决定，简易程序 30 日 | Decided within 60 days, 30 in simple cases',
    ],
    papers: [
      'id-card',
      formOf('review-application', '行政复议申请书 | Application for review'),
      {
        id: 'act-copy',
        name: '被申请复议的行政行为文书 | The act complained of',
        kind: 'copy',
        issuer: '作出行政行为的机关 | The authority',
      },
      'mandate',
      'agent-id-card',
    ],
    statutory: { days: 60, of: 'calendar' },
    promised: { days: 60, of: 'calendar' },
    result: '行政复议决定书 | Decision',
  },
  {
    id: 'justice-workers',
    service,
    organ: 'justice-bureau',
    name: '基层法律服务工作者执业、变更、注销 | Licence of grassroots legal workers',
    basis: ['《基层法律服务工作者管理办法》'],
    conditions: [
      '符合学历、实习、考核条件，在基层法律服务所执业 | With schooling, training and examination, in a legal service office',
    ],
    procedure: 'forwarded',
    papers: [
      'id-card',
      formOf('worker-form', '基层法律服务工作者执业登记表 | Application'),
      { id: 'degree-copy', name: '学历证书 | Diploma', kind: 'copy', issuer: '学校 | School' },
      {
        id: 'office-consent',
        name: '基层法律服务所同意接收证明 | Consent of the office',
        issuer: '基层法律服务所 | Legal service office',
      },
      'photo*2',
    ],
    statutory: 20,
    promised: 15,
    result: '基层法律服务工作者执业证 | Licence',
  },
  {
    id: 'complaint-lawyers',
    service,
    organ: 'justice-bureau',
    name: '法律服务机构和人员投诉 | Complaint about lawyers, notaries and legal workers',
    basis: ['《中华人民共和国律师法》', '《中华人民共和国公证法》'],
    conditions: [
      '对本地律师、公证员、基层法律服务工作者的执业活动有投诉 | About the professional work of those practising here',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      formOf('lawyer-complaint-form', '投诉书 | Written complaint'),
      {
        id: 'complaint-evidence',
        name: '相关证据线索 | Evidence',
        kind: 'copy',
        when: '有的一并携带 | If there is any',
        howToGet: '委托合同、收费票据、往来记录 | Contract, bills, messages',
      },
    ],
    promised: 40,
    result: '投诉处理结果告知 | Outcome told',
  },
]
