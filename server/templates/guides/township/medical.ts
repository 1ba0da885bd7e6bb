/** Guides: joining the residents' medical insurance, and being treated elsewhere. */
import type { GuideDef } from '../compose.ts'
import { formOf } from '../papers.ts'

const insured = '《国务院关于整合城乡居民基本医疗保险制度的意见》（国发〔2016〕3号）'
const away = '《中华人民共和国社会保险法》第二十九条'

export const medicalJoinGuides: readonly GuideDef[] = [
  {
    id: 'medical-enrol',
    service: 'medical-join',
    name: '城乡居民基本医疗保险参保登记 | Joining the residents’ medical insurance',
    organ: 'medical-security',
    basis: ['《中华人民共和国社会保险法》第二十五条', insured],
    conditions: [
      '本地户籍居民，或者持本地居住证的居民 | Registered here or holding a residence permit',
      '未参加职工基本医疗保险 | Not in the employees’ insurance',
      '在集中参保缴费期内办理；新生儿、退役军人等按规定随时办理 | In the yearly period; newborns, veterans and others at any time',
    ],
    procedure: 'window',
    papers: [
      'id-card',
      'household-book ? 未领取身份证的未成年人 | Minors without a card',
      'residence-permit ? 非本地户籍的 | Without household here',
      'agent-id-card',
    ],
    fee: {
      standard:
        '按当年公布的个人缴费标准缴费；特困、低保等对象按规定资助 | The personal premium of the year; subsidised for the poor',
      basis: '当年公布的城乡居民医保缴费标准',
    },
    result: '参保登记成功告知 | Confirmation of enrolment',
  },
  {
    id: 'medical-newborn',
    service: 'medical-join',
    name: '新生儿参保登记 | Insuring a newborn',
    organ: 'medical-security',
    basis: ['《中华人民共和国社会保险法》第二十五条', insured],
    conditions: [
      '出生后按规定期限（一般为 90 日内）参保缴费的，自出生之日起享受待遇 | Within the period set, usually 90 days: covered from birth',
    ],
    procedure: 'window',
    papers: [
      'household-book ? 已办理出生登记的 | When the birth is registered',
      'birth-cert ? 尚未办理出生登记的 | When it is not yet',
      { id: 'parent-id-card', name: '父亲或者母亲居民身份证 | Identity card of a parent', issuer: '公安机关 | Police' },
    ],
    result: '参保登记成功告知 | Confirmation of enrolment',
  },
  {
    id: 'medical-details',
    service: 'medical-join',
    name: '城乡居民医保参保信息变更 | Changing details of the medical insurance',
    organ: 'medical-security',
    basis: [insured, '《医疗保障经办管理服务规程》'],
    conditions: [
      '姓名、证件号码、联系方式等登记信息有变化或者有错误 | Name, card number or contact has changed or is wrong',
    ],
    procedure: 'window',
    papers: [
      'id-card',
      'household-book ? 变更姓名或者证件号码的 | When the name or card number changes',
      'agent-id-card',
    ],
    result: '信息变更结果 | Changed record',
  },
  {
    id: 'medical-proof',
    service: 'medical-join',
    name: '参保缴费记录查询和参保凭证打印 | Record and proof of the medical insurance',
    organ: 'medical-security',
    basis: ['《中华人民共和国社会保险法》第七十四条'],
    conditions: ['参保人本人或者受托人 | The insured or somebody authorised'],
    procedure: 'enquiry',
    papers: ['id-card', 'agent-id-card'],
    result: '缴费记录单、参保凭证 | Record of premiums, proof of insurance',
  },
]

export const medicalAwayGuides: readonly GuideDef[] = [
  {
    id: 'away-living',
    service: 'medical-away',
    name: '跨省异地长期居住人员就医备案 | Treatment elsewhere: living in another province',
    organ: 'medical-security',
    basis: [away, '《基本医疗保险跨省异地就医直接结算经办规程》'],
    conditions: [
      '异地安置退休、异地长期居住、常驻异地工作的参保人 | Retired, living or working in another province for long',
    ],
    procedure: 'window',
    papers: [
      'id-card',
      {
        id: 'away-proof',
        name: '长期居住认定材料（居住证、户口簿或者单位派出证明等） | Proof of living there: permit, register or letter of the employer',
        issuer: '公安机关、派出单位 | Police, employer',
        howToGet: '暂时没有的，可以书面承诺办理 | A written pledge will do for the time being',
        byPledge: true,
      },
      formOf('away-form', '基本医疗保险跨省异地就医备案表 | Registration form'),
    ],
    result: '备案成功告知，可在备案地直接结算 | Registered: bills are settled directly there',
  },
  {
    id: 'away-short',
    service: 'medical-away',
    name: '跨省临时外出就医备案 | Treatment elsewhere: referral or short stay',
    organ: 'medical-security',
    basis: [away, '《基本医疗保险跨省异地就医直接结算经办规程》'],
    conditions: [
      '异地转诊、因工作或旅游等异地急诊抢救，以及其他临时外出就医 | Referred, taken ill on a journey, or going elsewhere for a time',
      '急诊抢救的视同已经备案 | Emergencies count as registered',
    ],
    procedure: 'window',
    papers: [
      'id-card',
      {
        id: 'referral',
        name: '转诊转院证明 | Referral',
        when: '转诊就医的 | When referred',
        issuer: '参保地规定的定点医疗机构 | A designated hospital here',
      },
      formOf('away-form', '基本医疗保险跨省异地就医备案表 | Registration form'),
    ],
    result: '备案成功告知 | Registered',
  },
  {
    id: 'chronic-illness',
    service: 'medical-away',
    name: '门诊慢特病病种待遇认定 | Recognition of a chronic or special illness',
    organ: 'medical-security',
    basis: [insured, '《医疗保障经办管理服务规程》'],
    conditions: [
      '所患疾病在本地门诊慢特病病种目录内，并达到认定标准 | The illness is on the local list and meets its criteria',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      formOf('chronic-form', '门诊慢特病病种待遇认定申请表 | Application for recognition'),
      'diagnosis',
      {
        id: 'medical-record',
        name: '病历、检查检验报告 | Medical record and test reports',
        kind: 'copy',
        form: '近 2 年内，医疗机构盖章 | Of the last two years, stamped',
        issuer: '二级以上定点医疗机构 | A designated hospital of grade two or above',
      },
    ],
    promised: 15,
    result: '门诊慢特病待遇认定结果 | Decision on recognition',
  },
]
