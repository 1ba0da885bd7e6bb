/** Guides: births, deaths and moves in the household register. */
import type { GuideDef, PaperDef } from '../../compose.ts'

const register = '《中华人民共和国户口登记条例》'
const organ = 'public-security'
const service = 'household'

const parentCards: PaperDef = {
  id: 'parents-id-cards',
  name: '父母居民身份证 | Identity cards of the parents',
  issuer: '公安机关 | Police',
}

export const householdRegisterGuides: readonly GuideDef[] = [
  {
    id: 'hukou-birth',
    service,
    organ,
    name: '出生登记 | Registering a newborn’s household',
    basis: [`${register}第七条`, '《国务院办公厅关于解决无户口人员登记户口问题的意见》（国办发〔2015〕96号）'],
    conditions: [
      '婴儿出生后 1 个月内，由父母、亲属、抚养人申报，随父或者随母落户自愿选择 | Within a month; with the father or the mother, as they choose',
    ],
    procedure: 'window',
    papers: ['birth-cert', 'household-book', parentCards, 'marriage-cert ? 已婚的 | If married'],
    result: '居民户口簿 | Household register with the child',
  },
  {
    id: 'hukou-death',
    service,
    organ,
    name: '死亡注销户口 | Cancelling the registration after a death',
    basis: [`${register}第八条`],
    conditions: [
      '死亡后 1 个月内，由户主、亲属、抚养人或者邻居申报 | Within a month, by household, family or neighbours',
    ],
    procedure: 'window',
    papers: [
      'household-book',
      'death-cert',
      {
        id: 'deceased-card',
        name: '死者居民身份证 | Identity card of the deceased',
        when: '有的交回 | Handed in if there is one',
        issuer: '公安机关 | Police',
      },
      { id: 'reporter-card', name: '申报人居民身份证 | Identity card of who reports', issuer: '公安机关 | Police' },
    ],
    result: '户口注销证明 | Certificate of cancellation',
  },
  {
    id: 'hukou-spouse',
    service,
    organ,
    name: '夫妻投靠落户 | Joining the spouse’s household',
    basis: [`${register}第十三条`],
    conditions: ['被投靠方为本地常住户口，符合本地落户规定 | The spouse is registered here, within the local rules'],
    procedure: 'promised',
    papers: [
      'id-card',
      { id: 'both-registers', name: '夫妻双方居民户口簿 | Household registers of both', issuer: '公安机关 | Police' },
      'marriage-cert',
      'property-cert:both ? 在自有住房落户的 | When moving to an own home',
    ],
    promised: 5,
    result: '准予迁入，居民户口簿 | Moved in; new register',
  },
  {
    id: 'hukou-family',
    service,
    organ,
    name: '父母、子女投靠落户 | Joining parents or children',
    basis: [`${register}第十三条`],
    conditions: ['被投靠方为本地常住户口，符合本地落户规定 | The family is registered here, within the local rules'],
    procedure: 'promised',
    papers: [
      'id-card',
      'household-book',
      {
        id: 'family-relation',
        name: '亲属关系证明（出生医学证明、户籍档案等） | Proof of kinship',
        issuer: '公安机关、医疗机构 | Police, hospital',
        howToGet: '原户口簿能够证明的不用提交 | Not needed when an earlier register shows it',
        byPledge: true,
      },
    ],
    promised: 5,
    result: '准予迁入，居民户口簿 | Moved in; new register',
  },
  {
    id: 'hukou-work',
    service,
    organ,
    name: '就业、购房、人才落户 | Moving the household for work, a home or as talent',
    basis: [`${register}第十三条`, '《国务院关于进一步推进户籍制度改革的意见》（国发〔2014〕25号）'],
    conditions: [
      '在本地有合法稳定就业或者合法稳定住所，或者符合人才落户条件 | Stable work or home here, or recognised as talent',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      'household-book',
      'labour-contract:both ? 以就业落户的 | On grounds of work',
      'property-cert:both ? 以住所落户的 | On grounds of a home',
      {
        id: 'talent-proof',
        name: '学历、职称或者技能证书 | Diploma, title or skill certificate',
        when: '以人才落户的 | As talent',
        issuer: '学校、评审或者评价机构 | School or assessment body',
      },
    ],
    promised: 7,
    result: '准予迁入，居民户口簿 | Moved in; new register',
  },
  {
    id: 'hukou-move-out',
    service,
    organ,
    name: '户口迁出（跨省通办） | Moving the household away',
    basis: [`${register}第十条`],
    conditions: ['已取得迁入地准予迁入的信息 | The new place has agreed'],
    procedure: 'window',
    papers: [
      'id-card',
      'household-book',
      {
        id: 'move-permit',
        name: '准予迁入证明 | Permission to move in',
        issuer: '迁入地公安机关 | Police of the new place',
        howToGet: '一站式办理的不用提交，由两地公安网上流转 | Not needed when both places settle it online',
      },
    ],
    result: '户口迁移证或者网上迁移结果 | Certificate of the move',
  },
  {
    id: 'hukou-student',
    service,
    organ,
    name: '大中专学生户口迁移 | Students moving their household',
    basis: [`${register}第十条、第十三条`],
    conditions: ['被院校录取或者毕业，自愿迁移 | Admitted or graduated; of own choice'],
    procedure: 'window',
    papers: [
      'id-card',
      'household-book',
      {
        id: 'admission',
        name: '录取通知书或者毕业证书 | Letter of admission or diploma',
        issuer: '院校 | University',
      },
    ],
    result: '户口迁移结果 | Household moved',
  },
]
