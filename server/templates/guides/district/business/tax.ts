/** Guides: first steps of a taxpayer, invoices, and the taxes on homes and vehicles (办税、发票、契税、车辆购置税). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'

const admin = '《中华人民共和国税收征收管理法》'
const invoices = '《中华人民共和国发票管理办法》'
const here = { service: 'tax', organ: 'tax-bureau', procedure: 'window' } as const

export const taxGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'tax-newcomer',
    name: '新办纳税人信息确认和首次申领发票 | First tax record and first invoices of a new business',
    basis: [`${admin}第十五条`, invoices],
    conditions: ['已领取营业执照，登记信息已由市场监管部门共享 | Licensed; the register’s data have been shared'],
    papers: [
      formOf('taxpayer-form', '纳税人基础信息采集表 | Taxpayer’s basic data'),
      'business-licence',
      {
        id: 'tax-clerk-id',
        name: '法定代表人、办税人员居民身份证 | Identity cards of representative and tax clerk',
        issuer: '公安机关 | Police',
        form: '本人到场或者网上实名认证 | Checked in person or online',
      },
    ],
    result: '税务信息确认和发票额度核定结果 | Tax record and invoice allowance',
  },
  {
    ...here,
    id: 'general-taxpayer',
    name: '增值税一般纳税人登记 | Registering as a general VAT payer',
    basis: ['《中华人民共和国增值税法》'],
    conditions: [
      '年应征增值税销售额超过小规模纳税人标准，或者会计核算健全自愿登记 | Turnover above the small-taxpayer limit, or by choice with proper accounts',
    ],
    papers: [
      formOf('general-form', '增值税一般纳税人登记表 | Registration form for general VAT payers'),
      'business-licence',
    ],
    notHandled: [
      {
        case: '除国家另有规定外，登记后不得转为小规模纳税人 | Once registered there is no way back, save where the state says so',
        basis: '《中华人民共和国增值税法》',
      },
    ],
    result: '一般纳税人登记确认 | Confirmation of registration',
  },
  {
    ...here,
    id: 'invoice-quota',
    name: '发票总额度调整 | Adjusting the invoice allowance',
    basis: [invoices, `${admin}第二十一条`],
    conditions: ['实际经营需要的额度超过现有额度 | Business needs more than the present allowance'],
    procedure: 'promised',
    papers: [
      formOf('quota-form', '发票总额度调整申请表 | Application to adjust the allowance'),
      {
        id: 'trade-contract',
        name: '购销合同等经营佐证资料 | Contracts or other proof of trade',
        howToGet: '与交易对方签订的合同 | Contracts with the other side',
        kind: 'copy',
        form: '近期签订，加盖公章 | Recent, stamped',
      },
    ],
    statutory: 20,
    promised: 3,
    notHandled: [
      {
        case: '有未处理的税收违法行为或者发票风险未排除的 | While tax breaches or invoice risks are open',
        basis: invoices,
      },
    ],
    result: '发票额度调整结果通知 | Notice of the new allowance',
  },
  {
    ...here,
    id: 'invoice-for-person',
    name: '代开发票 | Invoice issued on one’s behalf',
    basis: [`${invoices}第十六条`],
    conditions: ['临时使用发票的单位和个人，经营业务真实发生 | Anyone who needs an invoice once for real business'],
    papers: [
      formOf('proxy-form', '代开增值税发票缴纳税款申报单 | Declaration for an invoice on one’s behalf'),
      'id-card',
      {
        id: 'deal-proof',
        name: '购销商品、提供服务的书面证明 | Written proof of the deal',
        kind: 'copy',
        howToGet: '合同、结算单等 | Contract, settlement or the like',
      },
    ],
    fee: {
      standard: '不收手续费；按规定缴纳税款 | No charge; the tax itself is paid',
      basis: '《中华人民共和国增值税法》',
    },
    notHandled: [{ case: '没有真实交易的 | Without a real deal', basis: invoices }],
    result: '增值税发票 | VAT invoice',
  },
  {
    ...here,
    id: 'deed-tax',
    name: '契税申报 | Declaring deed tax',
    basis: ['《中华人民共和国契税法》'],
    conditions: [
      '承受土地、房屋权属，在办理权属登记前申报 | Acquiring land or a home; before the transfer is registered',
    ],
    papers: [
      formOf('estate-tax-form', '财产和行为税纳税申报表 | Property tax return'),
      'id-card',
      'house-contract',
      {
        id: 'purchase-invoice',
        name: '购房发票 | Invoice of the purchase',
        issuer: '房地产开发企业或者税务机关 | Developer or tax authority',
        when: '新建商品房的 | For new homes',
      },
      'household-book ? 享受住房契税优惠的 | For the home relief',
      'marriage-cert ? 已婚并享受住房契税优惠的 | If married, for the home relief',
      'no-home-proof ? 享受住房契税优惠的 | For the home relief',
    ],
    fee: {
      standard: '不收手续费；契税税率 3% 至 5%，住房按规定减征 | No charge; tax of 3 to 5 %, less for homes',
      basis: '《中华人民共和国契税法》第三条',
    },
    result: '契税完税证明 | Proof of deed tax paid',
  },
  {
    ...here,
    id: 'vehicle-tax',
    name: '车辆购置税申报 | Declaring vehicle purchase tax',
    basis: ['《中华人民共和国车辆购置税法》'],
    conditions: [
      '自纳税义务发生之日起 60 日内，在车辆注册登记前申报 | Within 60 days and before the vehicle is registered',
    ],
    papers: [
      formOf('vehicle-tax-form', '车辆购置税纳税申报表 | Vehicle purchase tax return'),
      'owner-id',
      {
        id: 'vehicle-conformity',
        name: '车辆合格证明 | Certificate of conformity of the vehicle',
        issuer: '车辆生产企业或者海关 | Maker or customs',
        howToGet: '电子信息已上传的免交 | Not needed once uploaded',
      },
      {
        id: 'vehicle-invoice',
        name: '机动车销售统一发票 | Invoice for the sale of the vehicle',
        issuer: '车辆经销商 | Dealer',
      },
    ],
    fee: {
      standard: '不收手续费；税率 10%，减免按国家规定 | No charge; tax of 10 %, with the reliefs in force',
      basis: '《中华人民共和国车辆购置税法》第四条',
    },
    result: '车辆购置税完税电子信息 | Electronic proof of tax paid',
  },
]
