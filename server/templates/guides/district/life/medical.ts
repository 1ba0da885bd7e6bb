/** Guides: employees' medical and maternity insurance. */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'

const law = '《中华人民共和国社会保险法》'
const rules = '《医疗保障经办管理服务规程》'

export const employeeMedicalGuides: readonly GuideDef[] = [
  {
    id: 'medical-employer',
    service: 'medical',
    name: '单位参加医疗保险登记 | Registering an employer for medical insurance',
    organ: 'medical-security',
    basis: [`${law}第二十三条、第五十七条`, rules],
    conditions: ['用人单位自成立之日起 30 日内 | Within 30 days of founding'],
    procedure: 'window',
    papers: [
      {
        id: 'founding-proof',
        name: '统一社会信用代码证书或者批准成立文件 | Unified social credit certificate or founding document',
        kind: 'copy',
        issuer: '登记管理机关 | The registering authority',
      },
      formOf('medical-employer-form', '基本医疗保险单位参保信息登记表 | Registration form'),
    ],
    result: '参保登记结果 | Registered',
  },
  {
    id: 'medical-employee',
    service: 'medical',
    name: '职工参保登记（增员、减员） | Insuring employees: joining and leaving',
    organ: 'medical-security',
    basis: [`${law}第五十八条`, rules],
    conditions: ['用人单位自用工之日起 30 日内 | Within 30 days of the start of work'],
    procedure: 'window',
    papers: [formOf('medical-employee-form', '职工基本医疗保险参保登记表 | Registration form'), 'agent-id-card'],
    result: '职工参保登记结果 | Registered',
  },
  {
    id: 'medical-freelance',
    service: 'medical',
    name: '灵活就业人员参加职工医保登记 | Freelancers joining the employees’ insurance',
    organ: 'medical-security',
    basis: [`${law}第二十三条`, rules],
    conditions: [
      '无雇工的个体工商户、非全日制从业人员以及其他灵活就业人员 | Self-employed without employees, part-time and freelance workers',
    ],
    procedure: 'window',
    papers: [
      'id-card',
      'residence-permit ? 非本地户籍且当地要求的 | Without household here, where asked for',
      'agent-id-card',
    ],
    result: '参保登记成功告知 | Confirmation of enrolment',
  },
  {
    id: 'medical-move',
    service: 'medical',
    name: '基本医疗保险关系转移接续 | Moving medical insurance',
    organ: 'medical-security',
    basis: [`${law}第三十二条`, '《基本医疗保险关系转移接续暂行办法》'],
    conditions: ['跨统筹地区流动就业或者户籍、常住地变动，已在转入地参保 | Moved to another region and insured there'],
    procedure: 'promised',
    papers: [
      'id-card',
      formOf('medical-move-form', '基本医疗保险关系转移接续申请表 | Application for the transfer'),
      'agent-id-card',
    ],
    promised: 15,
    result: '转移接续办结告知 | Notice of completion',
  },
  {
    id: 'medical-account',
    service: 'medical',
    name: '个人账户家庭共济绑定 | Sharing the personal account with the family',
    organ: 'medical-security',
    basis: ['《国务院办公厅关于建立健全职工基本医疗保险门诊共济保障机制的指导意见》（国办发〔2021〕14号）'],
    conditions: [
      '职工医保个人账户有余额；共济对象为参加基本医保的近亲属 | A balance on the account; relatives who are insured',
    ],
    procedure: 'window',
    papers: [
      'id-card',
      {
        id: 'family-proof',
        name: '家庭关系材料（户口簿、结婚证、出生医学证明等） | Proof of kinship',
        howToGet: '可以书面承诺替代 | A written pledge will do',
        byPledge: true,
      },
    ],
    result: '绑定结果 | Relatives linked',
  },
  {
    id: 'medical-account-refund',
    service: 'medical',
    name: '个人账户一次性支取 | Payout of the personal account',
    organ: 'medical-security',
    basis: [rules],
    conditions: [
      '参保人死亡、出国定居，或者转入地无法接收个人账户 | Death, emigration, or a place that can’t receive the account',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      'death-cert ? 参保人死亡的 | After a death',
      {
        id: 'emigration-proof',
        name: '出境定居证明 | Proof of emigration',
        when: '出国（境）定居的 | When emigrating',
        issuer: '公安机关出入境管理机构或者定居国 | Exit-entry police or the other country',
      },
      'bank-card',
    ],
    promised: 5,
    result: '账户余额支付 | Balance paid',
  },
  {
    id: 'maternity-allowance',
    service: 'medical',
    name: '生育津贴支付 | Maternity allowance',
    organ: 'medical-security',
    basis: [`${law}第五十四条、第五十六条`, rules],
    conditions: [
      '用人单位已经按规定缴纳生育保险费，女职工生育、享受计划生育手术休假 | Employers’ premiums paid; birth or family planning operation',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      {
        id: 'birth-records',
        name: '病历资料（出院记录或者门诊病历） | Discharge record or outpatient record',
        kind: 'copy',
        issuer: '医疗机构 | Hospital',
        form: '载明分娩方式、胎儿数或者手术名称 | With the kind of delivery, number of children or operation',
      },
      'bank-card',
    ],
    promised: 10,
    result: '生育津贴拨付 | Allowance paid',
  },
  {
    id: 'maternity-cost',
    service: 'medical',
    name: '职工生育医疗费用支付 | Medical costs of a birth, employees',
    organ: 'medical-security',
    basis: [`${law}第五十四条、第五十五条`, rules],
    conditions: ['产前检查、分娩、计划生育手术费用未能直接结算 | Checks, delivery or operation not settled directly'],
    procedure: 'promised',
    papers: ['id-card', 'medical-bill', 'cost-list', 'discharge-record', 'bank-card'],
    promised: 15,
    result: '费用拨付到账户 | Paid to the account',
  },
  {
    id: 'designated-clinic',
    service: 'medical',
    name: '医疗机构、零售药店申请医保定点协议管理 | Clinics and pharmacies: contract with the insurance',
    organ: 'medical-security',
    basis: ['《医疗机构医疗保障定点管理暂行办法》', '《零售药店医疗保障定点管理暂行办法》'],
    conditions: [
      '取得执业或者经营许可并正式运营 3 个月以上 | Licensed and running for three months',
      '人员、制度、信息系统符合医保管理要求 | Staff, rules and systems as the insurance asks',
    ],
    procedure: 'inspected',
    papers: [
      formOf('clinic-form', '医保定点申请表 | Application'),
      {
        id: 'clinic-licence',
        name: '医疗机构执业许可证、诊所备案凭证或者药品经营许可证 | Licence of the clinic or pharmacy',
        kind: 'copy',
        issuer: '卫生健康、市场监管或者药品监管部门 | Health or market regulation bureau',
      },
      {
        id: 'clinic-staff',
        name: '医师、护士、药师注册信息和医保管理制度 | Staff registrations and insurance rules',
        kind: 'copy',
        howToGet: '申请机构提供 | From the applicant',
      },
    ],
    statutory: { days: 90, of: 'calendar' },
    promised: { days: 60, of: 'calendar' },
    result: '评估结果，签订医保服务协议 | Outcome; contract signed',
  },
]
