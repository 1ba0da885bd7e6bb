/** Guides: medical bills that could not be settled at the hospital, and medical aid. */
import type { GuideDef } from '../compose.ts'
import { formOf } from '../papers.ts'

const insured = '《国务院关于整合城乡居民基本医疗保险制度的意见》（国发〔2016〕3号）'
const rules = '《医疗保障经办管理服务规程》'

export const medicalClaimGuides: readonly GuideDef[] = [
  {
    id: 'claim-hospital',
    service: 'medical-claim',
    name: '住院医疗费用手工报销 | Reimbursing a stay in hospital',
    organ: 'medical-security',
    basis: ['《中华人民共和国社会保险法》第二十八条', insured, rules],
    conditions: [
      '参保人在待遇享受期内住院，未能直接结算 | Insured at the time, and not settled at the hospital',
      '费用符合药品、诊疗项目、服务设施目录和支付标准 | Within the lists of drugs, treatments and facilities',
    ],
    procedure: 'promised',
    papers: ['id-card', 'medical-bill', 'cost-list', 'discharge-record', 'bank-card', 'agent-id-card'],
    promised: 15,
    notHandled: [
      {
        case: '应当从工伤保险基金中支付的 | To be paid by the work injury fund',
        basis: '《中华人民共和国社会保险法》第三十条',
      },
      { case: '应当由第三人负担的 | To be borne by a third party', basis: '《中华人民共和国社会保险法》第三十条' },
      { case: '应当由公共卫生负担的 | To be borne by public health', basis: '《中华人民共和国社会保险法》第三十条' },
      { case: '在境外就医的 | Treated abroad', basis: '《中华人民共和国社会保险法》第三十条' },
    ],
    result: '报销款拨付到本人账户，并提供结算单 | Paid to the account, with a statement',
  },
  {
    id: 'claim-clinic',
    service: 'medical-claim',
    name: '门诊费用手工报销 | Reimbursing outpatient bills',
    organ: 'medical-security',
    basis: ['《中华人民共和国社会保险法》第二十八条', insured, rules],
    conditions: [
      '普通门诊、门诊慢特病、急诊抢救费用未能直接结算 | Outpatient, chronic illness or emergency bills not settled directly',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      'medical-bill',
      'cost-list',
      {
        id: 'clinic-record',
        name: '门诊病历、处方底方 | Outpatient record and prescription',
        kind: 'copy',
        issuer: '就诊的医疗机构 | The hospital of the treatment',
      },
      {
        id: 'emergency-proof',
        name: '急诊诊断证明 | Diagnosis of the emergency',
        when: '急诊抢救的 | For emergencies',
        issuer: '就诊的医疗机构 | The hospital of the treatment',
      },
      'bank-card',
    ],
    promised: 15,
    notHandled: [
      {
        case: '应当由工伤保险基金、第三人、公共卫生负担或者在境外就医的 | Work injury, third party, public health or treatment abroad',
        basis: '《中华人民共和国社会保险法》第三十条',
      },
    ],
    result: '报销款拨付到本人账户，并提供结算单 | Paid to the account, with a statement',
  },
  {
    id: 'claim-birth',
    service: 'medical-claim',
    name: '参保居民生育医疗费用报销 | Reimbursing the costs of a birth',
    organ: 'medical-security',
    basis: [insured, rules],
    conditions: [
      '参加城乡居民医保的产妇，分娩费用未能直接结算 | Insured mothers whose costs were not settled directly',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      'medical-bill',
      'cost-list',
      'discharge-record',
      'birth-cert:copy ? 出院记录不能反映生育情况的 | When the discharge record does not show the birth',
      'bank-card',
    ],
    promised: 15,
    result: '生育医疗费用拨付到本人账户 | Paid to the account',
  },
  {
    id: 'medical-aid',
    service: 'medical-claim',
    name: '医疗救助对象手工报销和依申请医疗救助 | Medical aid',
    organ: 'medical-security',
    basis: [
      '《社会救助暂行办法》第二十八条',
      '《国务院办公厅关于健全重特大疾病医疗保险和救助制度的意见》（国办发〔2021〕42号）',
    ],
    conditions: [
      '特困人员、低保对象、低保边缘家庭成员、纳入监测的易返贫致贫人口 | Destitute, on minimum living allowance, on its margin, or at risk of poverty',
      '因病致贫重病患者：自付费用超过家庭承受能力 | Households impoverished by grave illness',
    ],
    procedure: 'publicity',
    papers: [
      'id-card',
      'household-book',
      formOf('medical-aid-form', '医疗救助申请审批表 | Application for medical aid'),
      'medical-bill',
      {
        id: 'settlement',
        name: '基本医保、大病保险结算单 | Statement of the basic and serious illness insurance',
        issuer: '医疗机构或者医保经办机构 | Hospital or insurance office',
      },
      'means-consent ? 因病致贫申请的 | When impoverished by illness',
      'bank-card',
    ],
    promised: 25,
    result: '医疗救助金拨付到本人账户 | Aid paid to the account',
  },
]
