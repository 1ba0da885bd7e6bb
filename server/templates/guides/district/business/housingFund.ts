/** Guides: owners’ committees and the housing fund (业主委员会、住房公积金). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { ownMade } from '../../papersBusiness.ts'

const fund = '《住房公积金管理条例》'
const property = '《物业管理条例》'
const here = { service: 'housing', organ: 'construction-bureau' } as const
const fundHere = { service: 'housing', organ: 'housing-fund' } as const

export const housingFundGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'owners-committee',
    name: '业主委员会备案 | Filing an owners’ committee',
    basis: [`${property}第十六条`],
    conditions: ['自选举产生之日起 30 日内备案 | Within 30 days of the election'],
    procedure: 'filing',
    papers: [
      formOf('committee-form', '业主委员会备案表 | Filing form for owners’ committees'),
      {
        id: 'owners-rules',
        name: '管理规约和业主大会议事规则 | Management covenant and rules of the assembly',
        howToGet: ownMade,
      },
      {
        id: 'owners-minutes',
        name: '业主大会决议和选举结果 | Resolution and result of the election',
        issuer: '业主大会 | Owners’ assembly',
        form: '公示后无异议 | Posted without objection',
      },
      {
        id: 'committee-list',
        name: '业主委员会成员名单和身份证明复印件 | Members with copies of their cards',
        howToGet: ownMade,
      },
    ],
    notHandled: [{ case: '首次业主大会未召开的 | No owners’ assembly held yet', basis: `${property}第十六条` }],
    result: '业主委员会备案证明 | Certificate of filing',
  },
  {
    ...fundHere,
    id: 'fund-withdraw-buy',
    name: '购房提取住房公积金 | Withdrawing from the housing fund to buy a home',
    basis: [`${fund}第二十四条、第二十五条`],
    conditions: [
      '本人或者配偶购买、建造、翻建、大修自住住房 | You or your spouse bought, built or overhauled the home you live in',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      'house-contract',
      {
        id: 'payment-proof',
        name: '购房发票或者付款凭证 | Invoice or proof of payment',
        howToGet: '销售方开具的发票，或者银行付款回单 | The seller’s invoice or the bank’s receipt',
        form: '一年以内 | Within a year',
      },
      'bank-card',
      'marriage-cert ? 配偶提取的 | For the spouse',
    ],
    statutory: 3,
    promised: 1,
    notHandled: [
      { case: '有未结清的公积金贷款且未约定还贷的 | A housing fund loan is open without arrangement', basis: fund },
      { case: '虚假购房、骗提的 | False purchases', basis: fund },
    ],
    result: '提取资金到账 | Money on the account',
  },
  {
    ...fundHere,
    id: 'fund-withdraw-rent',
    name: '租房提取住房公积金 | Withdrawing from the housing fund for rent',
    basis: [
      `${fund}第二十四条、第二十五条`,
      '《住房城乡建设部 财政部 中国人民银行关于放宽提取住房公积金支付房租条件的通知》',
    ],
    conditions: [
      '连续足额缴存满 3 个月，本人和配偶在缴存城市无自有住房且租住住房 | Three months of payments; no own home in this city, and renting',
    ],
    procedure: 'window',
    papers: [
      'id-card',
      'no-home-proof',
      'bank-card',
      'lease ? 租住商品住房超过定额提取的 | To withdraw more than the set sum',
    ],
    statutory: 3,
    notHandled: [{ case: '在缴存城市有自有住房的 | With a home of your own in this city', basis: `${fund}第二十四条` }],
    result: '提取资金到账 | Money on the account',
  },
  {
    ...fundHere,
    id: 'fund-loan',
    name: '住房公积金个人住房贷款 | Housing fund loan for a home',
    basis: [`${fund}第二十六条`, '《住房公积金个人住房贷款业务规范》'],
    conditions: [
      '连续足额缴存满 6 个月，购买自住住房，信用良好 | Six months of payments, a home to live in, good credit',
    ],
    procedure: 'inspected',
    papers: [
      'id-card',
      'household-book',
      'house-contract',
      {
        id: 'down-payment',
        name: '首付款凭证 | Proof of the down payment',
        issuer: '银行、开发企业 | Bank, developer',
      },
      { id: 'loan-form', name: '贷款申请表 | Loan application', kind: 'filled-here' },
      'marriage-cert ? 已婚的 | If married',
      'bank-card',
    ],
    statutory: { days: 15, of: 'calendar' },
    promised: 7,
    notHandled: [
      { case: '已有两次公积金贷款的 | After two housing fund loans', basis: '《住房公积金个人住房贷款业务规范》' },
    ],
    result: '贷款审批结果，签订借款合同 | Decision and loan contract',
  },
]
