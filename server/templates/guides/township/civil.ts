/** Guides: elderly people and veterans. */
import type { GuideDef } from '../compose.ts'
import { formOf } from '../papers.ts'

const elderly = '《中华人民共和国老年人权益保障法》'
const veterans = '《中华人民共和国退役军人保障法》'

export const elderlyGuides: readonly GuideDef[] = [
  {
    id: 'old-age-allowance',
    service: 'elderly-allowance',
    name: '高龄津贴申请 | Old-age allowance',
    organ: 'civil-affairs',
    basis: [`${elderly}第三十三条`],
    conditions: ['本地户籍，年满 80 周岁 | Household here, aged 80 or over'],
    procedure: 'promised',
    papers: [
      'id-card',
      'household-book',
      'bank-card',
      formOf('old-age-form', '高龄津贴申请表 | Application for the allowance'),
      'agent-id-card',
    ],
    promised: 10,
    result: '津贴确认结果，按月发放 | Decision; paid monthly',
  },
  {
    id: 'elder-care-allowance',
    service: 'elderly-allowance',
    name: '经济困难失能老年人护理补贴、养老服务补贴申请 | Care and service allowances for elderly people in need',
    organ: 'civil-affairs',
    basis: [`${elderly}第三十条`],
    conditions: [
      '本地户籍，年满 60 周岁，经济困难 | Household here, aged 60 or over, in need',
      '护理补贴还需经评估为失能 | For the care allowance: assessed as unable to look after oneself',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      'household-book',
      'bank-card',
      formOf('elder-care-form', '老年人补贴申请表 | Application for the allowance'),
      {
        id: 'ability-report',
        name: '老年人能力评估报告 | Assessment of abilities',
        when: '申请护理补贴的 | For the care allowance',
        issuer: '民政部门委托的评估机构 | Assessor named by civil affairs',
        howToGet: '窗口登记后由民政部门安排评估，本人不付费 | Arranged by civil affairs, free of charge',
      },
    ],
    promised: 20,
    result: '补贴确认结果 | Decision on the allowance',
  },
  {
    id: 'allowance-end',
    service: 'elderly-allowance',
    name: '高龄津贴停发和信息变更 | Ending or changing an old-age allowance',
    organ: 'civil-affairs',
    basis: [`${elderly}第三十三条`],
    conditions: [
      '老年人去世、户口迁出，或者银行账户、代领人有变化的，30 日内告知 | Death, moving away or a new account: to be told within 30 days',
    ],
    procedure: 'window',
    papers: [
      'agent-id-card',
      'death-cert ? 老年人去世的 | After a death',
      'bank-card ? 变更账户的 | When the account changes',
    ],
    result: '停发、变更结果 | Ended or changed',
  },
]

export const veteranGuides: readonly GuideDef[] = [
  {
    id: 'veteran-card',
    service: 'veteran-card',
    name: '退役军人优待证申领 | Veteran’s card',
    organ: 'veterans-bureau',
    basis: [veterans, '《退役军人、其他优抚对象优待证管理办法（试行）》'],
    conditions: [
      '退役军人、烈士遗属、因公牺牲军人遗属、病故军人遗属，已完成建档立卡 | Veterans and families of the fallen whose file is kept',
    ],
    procedure: 'forwarded',
    papers: [
      'id-card',
      'veteran-paper',
      'photo:electronic',
      formOf('veteran-card-form', '优待证申请表 | Application for the card'),
      'agent-id-card',
    ],
    promised: 40,
    notHandled: ['被开除军籍、剥夺政治权利等不予发放情形 | Expelled from the army or deprived of political rights'],
    result: '退役军人优待证 | Veteran’s card',
  },
  {
    id: 'veteran-file',
    service: 'veteran-card',
    name: '退役军人建档立卡 | Opening a veteran’s file',
    organ: 'veterans-bureau',
    basis: [veterans],
    conditions: ['户籍或者常住地在本地的退役军人和其他优抚对象 | Veterans and others entitled who live here'],
    procedure: 'window',
    papers: [
      'id-card',
      'household-book',
      'veteran-paper',
      {
        id: 'merit-proof',
        name: '立功受奖、伤残等证件 | Certificates of merit or disability',
        when: '有的一并携带 | If there are any',
        issuer: '部队、退役军人事务部门 | The army, veterans’ office',
      },
    ],
    result: '建档立卡信息确认表 | Confirmation of the file',
  },
  {
    id: 'conscript-family',
    service: 'veteran-card',
    name: '义务兵家庭优待金申领 | Allowance for families of conscripts',
    organ: 'veterans-bureau',
    basis: ['《军人抚恤优待条例》'],
    conditions: ['从本地入伍的义务兵，服现役期间 | For conscripts who joined from here, while they serve'],
    procedure: 'promised',
    papers: [
      {
        id: 'family-id-card',
        name: '家属居民身份证 | Identity card of the family member',
        issuer: '公安机关 | Police',
      },
      'household-book',
      {
        id: 'enlistment-notice',
        name: '入伍通知书 | Notice of enlistment',
        issuer: '兵役机关 | Recruitment office',
      },
      'bank-card',
    ],
    promised: 20,
    result: '优待金拨付到账户 | Allowance paid to the account',
  },
]
