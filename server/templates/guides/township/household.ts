/** Guides: records of households, births, residence permits. */
import type { GuideDef } from '../compose.ts'

const permit = '《居住证暂行条例》'
const register = '《中华人民共和国户口登记条例》'

export const householdRecordGuides: readonly GuideDef[] = [
  {
    id: 'household-proof',
    service: 'household-copy',
    name: '户籍信息查询与户籍证明 | Household records and proofs',
    organ: 'public-security',
    basis: [register],
    conditions: [
      '本人、同户成员，或者有合法理由的委托人、单位 | Oneself, members of the household, or others with lawful reason',
      '身份证、户口簿能够证明的，不再出具证明 | No proof is written where the card or register itself proves it',
    ],
    procedure: 'enquiry',
    papers: [
      'id-card',
      'household-book',
      'mandate',
      'agent-id-card',
      {
        id: 'purpose-proof',
        name: '说明用途的材料 | Proof of the purpose',
        when: '为他人或者单位查询的 | When asked for somebody else or a firm',
        howToGet: '由要求提供证明的单位出具，或者法院立案材料 | From whoever wants the proof, or court papers',
      },
    ],
    result: '户籍证明或者户口信息 | Proof or extract of the register',
  },
  {
    id: 'kinship-proof',
    service: 'household-copy',
    name: '亲属关系户籍档案查询 | Kinship in old household records',
    organ: 'public-security',
    basis: [register],
    conditions: ['曾在同一户口登记的亲属关系 | Kinship of people once in the same household'],
    procedure: 'enquiry',
    papers: [
      'id-card',
      'household-book',
      {
        id: 'old-record',
        name: '能够反映亲属关系的老户口簿、出生证明等 | Old registers, birth certificates and the like',
        when: '有的一并携带 | If there are any',
        howToGet: '家中留存的即可；没有的由窗口查阅档案 | From home; otherwise the window looks into the archive',
      },
    ],
    notHandled: ['户籍档案没有记载的，到公证处办理亲属关系公证 | Not in the archive: the notary certifies kinship'],
    result: '户籍档案记载的亲属关系证明 | Proof of kinship from the archive',
  },
]

export const birthAndCareGuides: readonly GuideDef[] = [
  {
    id: 'birth-registration',
    service: 'household-copy',
    name: '生育登记 | Registering a pregnancy or birth',
    organ: 'health-bureau',
    basis: ['《中华人民共和国人口与计划生育法》', '所在省（区、市）人口与计划生育条例'],
    conditions: [
      '怀孕后或者生育后均可登记，在户籍地或者居住地办理 | During pregnancy or after birth, by household or residence',
    ],
    procedure: 'window',
    papers: ['id-card', 'household-book', 'marriage-cert ? 已婚的 | If married'],
    result: '生育登记凭证 | Record of registration',
  },
  {
    id: 'childcare-subsidy',
    service: 'household-copy',
    name: '育儿补贴申领 | Childcare subsidy',
    organ: 'health-bureau',
    basis: ['《育儿补贴制度实施方案》'],
    conditions: [
      '2025 年 1 月 1 日起，3 周岁以下婴幼儿，向婴幼儿户籍所在地申领 | For children under three, from 2025, where the child is registered',
    ],
    procedure: 'promised',
    papers: [
      {
        id: 'parent-id-card',
        name: '申领人居民身份证 | Identity card of the parent applying',
        issuer: '公安机关 | Police',
      },
      'household-book',
      'birth-cert',
      'bank-card',
      'guardian-proof ? 由父母以外监护人申领的 | When another guardian applies',
    ],
    promised: 20,
    result: '育儿补贴发放到账户 | Subsidy paid to the account',
  },
]

export const residenceGuides: readonly GuideDef[] = [
  {
    id: 'residence-report',
    service: 'residence-permit',
    name: '居住登记 | Registering a stay',
    organ: 'public-security',
    basis: [`${register}第十五条`, permit],
    conditions: ['离开常住户口所在地，到本地居住的公民 | Citizens living here away from their household'],
    procedure: 'window',
    papers: ['id-card', 'lease:both ? 租房居住的 | For tenants'],
    result: '居住登记凭证 | Record of the stay',
  },
  {
    id: 'residence-permit',
    service: 'residence-permit',
    name: '居住证申领 | Residence permit',
    organ: 'public-security',
    basis: [`${permit}第二条、第九条`],
    conditions: [
      '离开常住户口所在地到本地居住半年以上 | Here for more than half a year',
      '符合有合法稳定就业、合法稳定住所、连续就读条件之一 | With stable work, a stable home, or continuous schooling here',
    ],
    procedure: 'forwarded',
    papers: [
      'id-card',
      'photo-small',
      'lease:both ? 以合法稳定住所申领、租房居住的 | On grounds of a rented home',
      'property-cert:both ? 以合法稳定住所申领、自有住房的 | On grounds of an own home',
      'labour-contract:both ? 以合法稳定就业申领的 | On grounds of work',
      {
        id: 'school-proof',
        name: '学生证或者就读学校出具的连续就读证明 | Student card or proof of schooling',
        when: '以连续就读申领的 | On grounds of schooling',
        issuer: '就读学校 | The school',
      },
      'agent-id-card',
    ],
    statutory: { days: 15, of: 'calendar' },
    promised: 10,
    result: '居住证 | Residence permit',
  },
  {
    id: 'residence-renew',
    service: 'residence-permit',
    name: '居住证签注 | Yearly endorsement of a residence permit',
    organ: 'public-security',
    basis: [`${permit}第十条`],
    conditions: [
      '在居住地连续居住满 1 年，期满前 1 个月内办理 | Each year, in the month before it runs out',
      '逾期未签注的居住证使用功能中止，补办后恢复 | Without it the permit rests until endorsed',
    ],
    procedure: 'window',
    papers: [
      'id-card',
      'residence-permit',
      'lease:both ? 以租住房屋签注的 | On grounds of a rented home',
      'labour-contract:both ? 以就业签注的 | On grounds of work',
    ],
    result: '签注后的居住证 | Endorsed permit',
  },
  {
    id: 'residence-replace',
    service: 'residence-permit',
    name: '居住证换领、补领 | Replacing a residence permit',
    organ: 'public-security',
    basis: [permit],
    conditions: ['居住证损坏难以辨认，或者丢失 | Damaged beyond reading, or lost'],
    procedure: 'forwarded',
    papers: ['id-card', 'photo-small', 'residence-permit ? 换领的，交回原证 | For an exchange, hand in the old one'],
    promised: 10,
    fee: {
      standard: '按所在省公布的证件工本费标准 | The province’s published cost of the card',
      basis: '《居住证暂行条例》',
    },
    result: '居住证 | Residence permit',
  },
]
