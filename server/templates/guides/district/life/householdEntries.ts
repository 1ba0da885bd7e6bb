/** Guides: names and entries of the household register, and the register itself. */
import type { GuideDef } from '../../compose.ts'

const register = '《中华人民共和国户口登记条例》'
const organ = 'public-security'
const service = 'household'

export const householdEntryGuides: readonly GuideDef[] = [
  {
    id: 'hukou-name',
    service,
    organ,
    name: '姓名变更 | Changing a name',
    basis: ['《中华人民共和国民法典》第一千零一十二条、第一千零一十六条', `${register}第十八条`],
    conditions: [
      '公民有权依法变更自己的姓名，不得违背公序良俗 | Everyone may change the name within public order and good morals',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      'household-book',
      {
        id: 'name-request',
        name: '变更姓名申请书 | Written request',
        kind: 'filled-here',
        form: '18 周岁以上本人申请；未成年人由父母双方共同申请 | Adults themselves; for minors both parents',
      },
      {
        id: 'parents-id-cards',
        name: '父母居民身份证 | Identity cards of the parents',
        when: '变更未成年人姓名的 | For minors',
        issuer: '公安机关 | Police',
      },
    ],
    promised: 10,
    notHandled: [
      '正在服刑、被刑事侦查或者民事案件未执行完毕等情形 | While serving a sentence, under investigation, or with an open judgment',
    ],
    result: '变更后的居民户口簿 | Changed register',
  },
  {
    id: 'hukou-details',
    service,
    organ,
    name: '户口登记项目变更、更正 | Changing or correcting entries of the register',
    basis: [`${register}第十七条`],
    conditions: [
      '民族、文化程度、婚姻状况、服务处所等有变化，或者出生日期等登记有差错 | Ethnic group, schooling, marriage or work changed, or an entry is wrong',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      'household-book',
      {
        id: 'entry-proof',
        name: '证明变更、更正内容的材料 | Proof of what is to be changed',
        howToGet: '如毕业证书、结婚证、出生原始档案 | Diploma, marriage certificate, original birth record',
      },
    ],
    promised: 10,
    result: '变更后的居民户口簿 | Changed register',
  },
  {
    id: 'hukou-split',
    service,
    organ,
    name: '分户、立户、户主变更 | Splitting a household, new head of household',
    basis: [register],
    conditions: ['住房分割独立、婚姻变化等，符合分户或者立户条件 | A home of one’s own, or a change by marriage'],
    procedure: 'window',
    papers: [
      'id-card',
      'household-book',
      'property-cert:both ? 分户、立户的 | For a new household',
      'divorce-cert ? 因离婚分户的 | After a divorce',
    ],
    result: '居民户口簿 | Household register',
  },
  {
    id: 'hukou-book',
    service,
    organ,
    name: '居民户口簿补发、换发 | Replacing a household register',
    basis: [register],
    conditions: ['户口簿遗失、损坏 | Lost or damaged'],
    procedure: 'window',
    papers: ['id-card', 'household-book ? 换发的，交回原簿 | For an exchange, hand in the old one'],
    result: '居民户口簿 | Household register',
  },
]
