/** Guides: the social security card, and finding work. */
import type { GuideDef } from '../compose.ts'
import { formOf } from '../papers.ts'

const cardRule = '《“中华人民共和国社会保障卡”管理办法》'
const jobLaw = '《中华人民共和国就业促进法》'

export const socialCardGuides: readonly GuideDef[] = [
  {
    id: 'card-first',
    service: 'social-card',
    name: '社会保障卡申领 | First social security card',
    organ: 'hrss',
    basis: [cardRule, '《社会保险经办条例》（国务院令第765号）'],
    conditions: ['在本地参加社会保险或者享受公共服务，尚未持卡 | Insured or served here, without a card so far'],
    procedure: 'window',
    papers: [
      'id-card',
      'household-book ? 未领取身份证的未成年人 | Minors without an identity card',
      'photo-small:electronic ? 系统没有身份证照片的 | When no identity photograph is on record',
      'agent-id-card',
    ],
    result: '社会保障卡 | Social security card',
  },
  {
    id: 'card-replace',
    service: 'social-card',
    name: '社会保障卡补领、换领 | Replacing a social security card',
    organ: 'hrss',
    basis: [cardRule],
    conditions: ['卡片遗失、损坏、到期或者信息有变更 | Lost, damaged, expired, or details changed'],
    procedure: 'window',
    papers: ['id-card', 'social-card ? 换领的，交回旧卡 | For an exchange, hand in the old card', 'agent-id-card'],
    result: '社会保障卡 | Social security card',
  },
  {
    id: 'card-loss',
    service: 'social-card',
    name: '社会保障卡挂失与解除挂失 | Reporting a card lost or found',
    organ: 'hrss',
    basis: [cardRule],
    conditions: [
      '正式挂失到窗口办理；紧急时先打服务银行电话口头挂失 | Formal report at the window; in haste first by phone to the bank',
    ],
    procedure: 'window',
    papers: ['id-card', 'agent-id-card'],
    notHandled: ['他人持卡要求解除挂失，又没有本人授权的 | Somebody else asks to undo the report without authority'],
    result: '挂失、解除挂失结果 | Card blocked or released',
  },
  {
    id: 'card-pin',
    service: 'social-card',
    name: '社会保障卡密码修改与重置 | Setting a new PIN of the card',
    organ: 'hrss',
    basis: [cardRule],
    conditions: ['持卡人本人办理；行动不便的可以预约上门 | In person; home visits for those who cannot come'],
    procedure: 'window',
    papers: ['id-card', 'social-card'],
    result: '密码修改、重置结果 | New PIN set',
  },
]

export const jobGuides: readonly GuideDef[] = [
  {
    id: 'job-register',
    service: 'job-register',
    name: '就业登记 | Registering employment',
    organ: 'hrss',
    basis: [`${jobLaw}第三十五条`, '《就业服务与就业管理规定》'],
    conditions: ['已经被单位招用，或者从事个体经营、灵活就业 | Employed, self-employed or working freely'],
    procedure: 'window',
    papers: [
      'id-card',
      'labour-contract:copy ? 单位招用的 | When employed',
      'business-licence:copy ? 个体经营的 | When self-employed',
      'agent-id-card',
    ],
    result: '就业登记信息，可以自助打印 | Record of employment, printable at the terminal',
  },
  {
    id: 'job-lost',
    service: 'job-register',
    name: '失业登记 | Registering unemployment',
    organ: 'hrss',
    basis: [`${jobLaw}第三十五条`, '《就业服务与就业管理规定》'],
    conditions: [
      '年满 16 周岁至依法享受基本养老保险待遇，有劳动能力和就业要求 | Aged 16 to pension age, able and willing to work',
      '处于无业状态，可以在户籍地或者常住地登记 | Without work; here by household or by usual residence',
    ],
    procedure: 'window',
    papers: ['id-card', 'contract-end-proof pledge ? 有就业经历的 | For those who had a job'],
    notHandled: [
      '仍在缴纳职工社会保险或者名下有正常经营主体的 | Still insured as an employee or owner of a running business',
    ],
    result: '失业登记信息 | Record of unemployment',
  },
  {
    id: 'job-hardship',
    service: 'job-register',
    name: '就业困难人员认定 | Recognition as hard to place in work',
    organ: 'hrss',
    basis: [`${jobLaw}第五十二条`],
    conditions: [
      '已经办理失业登记 | Registered as unemployed',
      '因身体状况、技能水平、家庭因素、失去土地等难以就业，或者连续失业一定时间仍未就业 | Hard to place because of health, skills, family, loss of land, or long unemployment',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      formOf('hardship-form', '就业困难人员认定申请表 | Application for recognition'),
      'disability-card ? 残疾人员 | Persons with a disability',
    ],
    promised: 10,
    result: '就业困难人员认定结果 | Decision on recognition',
  },
  {
    id: 'job-freelance-aid',
    service: 'job-register',
    name: '就业困难人员灵活就业社会保险补贴申领 | Insurance subsidy for freelance work',
    organ: 'hrss',
    basis: [`${jobLaw}第五十二条`, '《就业补助资金管理办法》'],
    conditions: [
      '已认定为就业困难人员或者离校 2 年内未就业高校毕业生 | Recognised as hard to place, or a graduate of the last two years without work',
      '灵活就业并办理就业登记，以个人身份缴纳社会保险费 | Working freely, registered, and paying premiums oneself',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      'bank-card',
      formOf('freelance-aid-form', '灵活就业社会保险补贴申请表 | Application for the subsidy'),
      {
        id: 'freelance-pledge',
        name: '灵活就业承诺书 | Pledge about the free work done',
        kind: 'filled-here',
        form: '写明从事的工作、时间和收入 | States the work, time and income',
      },
    ],
    promised: 20,
    notHandled: ['补贴期限已满的；不缴费不补贴 | After the period of support; without premiums no subsidy'],
    result: '补贴资金拨付到本人账户 | Subsidy paid to the account',
  },
  {
    id: 'job-search',
    service: 'job-register',
    name: '求职登记和职业介绍 | Looking for work, job placement',
    organ: 'hrss',
    basis: [`${jobLaw}第三十五条`],
    conditions: ['有劳动能力和就业要求的劳动者，免费服务 | For everybody able and willing to work, free of charge'],
    procedure: 'advice',
    papers: [
      'id-card',
      {
        id: 'skill-proof',
        name: '学历证书、职业资格或者技能等级证书 | Diploma or certificate of skill',
        kind: 'copy',
        when: '有证书的 | If there is one',
        issuer: '学校、技能评价机构 | School or assessment body',
      },
    ],
    result: '岗位信息推荐 | Jobs proposed',
  },
]
