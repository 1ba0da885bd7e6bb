/** Guides: work injuries. */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'

const injury = '《工伤保险条例》'

const medicalRecord = {
  id: 'injury-diagnosis',
  name: '医疗诊断证明或者职业病诊断证明书 | Diagnosis, or diagnosis of an occupational disease',
  issuer: '医疗机构、职业病诊断机构 | Hospital or diagnosing body',
}

export const workInjuryGuides: readonly GuideDef[] = [
  {
    id: 'injury-recognise',
    service: 'labour-relations',
    name: '工伤认定申请 | Recognition of a work injury',
    organ: 'hrss',
    basis: [`${injury}第十七条、第十八条、第二十条`],
    conditions: [
      '用人单位自事故发生或者确诊职业病之日起 30 日内申请 | By the employer within 30 days',
      '单位未申请的，职工、近亲属或者工会 1 年内可以申请 | Otherwise by the employee, family or union within a year',
    ],
    procedure: 'promised',
    papers: [
      formOf('injury-form', '工伤认定申请表 | Application for recognition'),
      'id-card',
      {
        id: 'work-relation',
        name: '与用人单位存在劳动关系（包括事实劳动关系）的证明 | Proof of the employment',
        howToGet:
          '劳动合同、工资记录、工作证、考勤记录等；没有合同的可以申请仲裁确认 | Contract, wage record, work card; otherwise the arbitration court confirms it',
      },
      medicalRecord,
      {
        id: 'traffic-report',
        name: '道路交通事故认定书 | Report of the traffic accident',
        when: '上下班途中受到交通事故伤害的 | For accidents on the way to or from work',
        issuer: '公安机关交通管理部门 | Traffic police',
      },
    ],
    statutory: { days: 60, of: 'calendar' },
    promised: { days: 45, of: 'calendar' },
    notHandled: [
      {
        case: '故意犯罪、醉酒或者吸毒、自残或者自杀的 | Intentional crime, drunkenness, drugs, self-harm',
        basis: `${injury}第十六条`,
      },
    ],
    result: '认定工伤决定书或者不予认定工伤决定书 | Decision on recognition',
  },
  {
    id: 'ability-appraisal',
    service: 'labour-relations',
    name: '劳动能力鉴定申请 | Appraisal of the ability to work',
    organ: 'hrss',
    basis: [`${injury}第二十三条、第二十五条`],
    conditions: ['工伤治疗后伤情相对稳定，存在残疾、影响劳动能力 | The injury is stable and leaves a disability'],
    procedure: [
      '提出鉴定申请 | Apply',
      '受理并告知鉴定时间、地点 | Accepted, with time and place of the examination',
      '专家组鉴定 | Examination by the experts',
      '作出鉴定结论并送达单位和个人 | The conclusion is delivered to employer and employee',
    ],
    papers: [
      formOf('appraisal-form', '劳动能力鉴定申请表 | Application for appraisal'),
      'id-card',
      {
        id: 'injury-decision',
        name: '工伤认定决定书 | Decision recognising the injury',
        kind: 'copy',
        issuer: '人力资源社会保障部门 | Human resources bureau',
      },
      {
        id: 'full-records',
        name: '有效的诊断证明、病历、检查检验报告 | Diagnosis, medical records, test reports',
        kind: 'copy',
        issuer: '医疗机构 | Hospital',
        form: '完整，医疗机构盖章 | Complete and stamped',
      },
    ],
    statutory: { days: 60, of: 'calendar' },
    promised: { days: 50, of: 'calendar' },
    result: '劳动能力鉴定结论书 | Conclusion of the appraisal',
  },
  {
    id: 'injury-benefit',
    service: 'labour-relations',
    name: '工伤保险待遇申领 | Benefits for a work injury',
    organ: 'hrss',
    basis: ['《中华人民共和国社会保险法》第三十八条', `${injury}第三十条`],
    conditions: ['已经认定工伤；申领伤残待遇的，已经鉴定伤残等级 | Recognised; for disability benefits also graded'],
    procedure: 'promised',
    papers: [
      'id-card',
      formOf('benefit-form', '工伤保险待遇申领表 | Claim form'),
      'medical-bill ? 申领医疗费的 | For medical costs',
      'cost-list ? 申领医疗费的 | For medical costs',
      'discharge-record ? 住院的 | After a stay in hospital',
      'bank-card',
    ],
    promised: 20,
    result: '工伤保险待遇核定和支付 | Benefits set and paid',
  },
  {
    id: 'injury-death',
    service: 'labour-relations',
    name: '因工死亡待遇申领 | Benefits after a death at work',
    organ: 'hrss',
    basis: [`${injury}第三十九条`],
    conditions: ['职工因工死亡，由近亲属申领 | Claimed by the family of an employee killed at work'],
    procedure: 'promised',
    papers: [
      { id: 'claimant-id', name: '申领人居民身份证 | Identity card of the claimant', issuer: '公安机关 | Police' },
      'death-cert',
      {
        id: 'dependant-proof',
        name: '供养关系材料 | Proof of dependence',
        when: '申领供养亲属抚恤金的 | For a pension of dependants',
        howToGet:
          '户口簿、结婚证、出生证明等；可以书面承诺 | Register, marriage or birth certificate; or a written pledge',
        byPledge: true,
      },
      'bank-card',
    ],
    promised: 20,
    result: '待遇核定和支付 | Benefits set and paid',
  },
]
