/** Guides: refunds, deferral, clearance and proofs of tax (退税、延期、清税、完税证明). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { ownMade } from '../../papersBusiness.ts'

const admin = '《中华人民共和国税收征收管理法》'
const adminRules = '《中华人民共和国税收征收管理法实施细则》'
const here = { service: 'tax', organ: 'tax-bureau', procedure: 'window' } as const

export const taxAffairGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'tax-refund',
    name: '误收多缴退抵税 | Refund of tax paid too much',
    basis: [`${admin}第五十一条`, `${adminRules}第七十八条`],
    conditions: ['自结算缴纳税款之日起三年内发现多缴 | Found within three years of payment'],
    procedure: 'promised',
    papers: [
      formOf('refund-form', '退（抵）税申请表 | Application for a refund'),
      {
        id: 'tax-receipt',
        name: '完税凭证 | Proof of tax paid',
        kind: 'copy',
        issuer: '税务机关 | Tax authority',
        howToGet: '系统可查的免交 | Not needed when the system shows it',
      },
      {
        id: 'overpaid-proof',
        name: '多缴税款的证明资料 | Proof of the overpayment',
        howToGet: '账簿、合同、更正申报表等自备 | Own books, contracts or corrected returns',
        kind: 'copy',
      },
      'bank-card:copy',
    ],
    statutory: { days: 30, of: 'calendar' },
    promised: 10,
    notHandled: [{ case: '超过三年的 | After three years', basis: `${admin}第五十一条` }],
    result: '退还税款或者抵缴欠税 | Refund or set-off',
  },
  {
    ...here,
    id: 'tax-defer',
    name: '延期缴纳税款审批 | Deferring payment of tax',
    basis: [`${admin}第三十一条`, `${adminRules}第四十一条、第四十二条`],
    kind: 'escalated',
    conditions: [
      '因不可抗力或者货币资金不足以缴纳税款；最长三个月 | Force majeure or too little cash; three months at most',
      '在缴纳期限届满前申请 | Before the tax is due',
    ],
    procedure: 'forwarded',
    papers: [
      formOf('defer-form', '延期缴纳税款申请审批表 | Application to defer payment'),
      {
        id: 'bank-balances',
        name: '当期货币资金余额和银行账户对账单 | Cash and bank statements',
        issuer: '开户银行 | Bank',
      },
      { id: 'balance-sheet', name: '资产负债表 | Balance sheet', howToGet: ownMade, form: '加盖公章 | Stamped' },
      {
        id: 'wage-budget',
        name: '应付职工工资和社会保险费支出预算 | Budget of wages and contributions',
        howToGet: ownMade,
        form: '加盖公章 | Stamped',
      },
    ],
    statutory: { days: 20, of: 'calendar' },
    promised: 10,
    notHandled: [{ case: '缴纳期限届满后申请的 | After the tax fell due', basis: `${adminRules}第四十二条` }],
    result: '税务行政许可决定书 | Decision',
  },
  {
    ...here,
    id: 'tax-clearance-issue',
    name: '清税申报 | Clearing taxes before deregistration',
    basis: [`${admin}第十六条`, adminRules],
    conditions: ['结清应纳税款、滞纳金、罚款，缴销发票 | Taxes, surcharges, fines paid; invoices cancelled'],
    papers: [
      formOf('clear-form', '清税申报表 | Tax clearance return'),
      'resolution ? 单位纳税人 | For bodies',
      'licence-both:copy',
    ],
    notHandled: [
      {
        case: '有未结案的税务检查，或者未处理的发票、欠税的 | While an audit, invoices or taxes are open',
        basis: `${admin}第十六条`,
      },
    ],
    result: '清税证明 | Tax clearance',
  },
  {
    ...here,
    id: 'tax-proof',
    name: '开具税收完税证明 | Certificate of taxes paid',
    basis: [`${admin}第三十四条`],
    conditions: ['已经缴纳税费 | Taxes were paid'],
    procedure: 'enquiry',
    papers: ['id-card', 'mandate', 'agent-id-card'],
    result: '税收完税证明 | Certificate of taxes paid',
  },
]
