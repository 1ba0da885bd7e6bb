/** Guides: ending, correcting, replacing and searching registrations of real estate (不动产登记). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'

const code = '《中华人民共和国民法典》'
const regulation = '《不动产登记暂行条例》'
const rules = '《不动产登记暂行条例实施细则》'
const price = '《国家发展改革委 财政部关于不动产登记收费标准等有关问题的通知》'
const here = { service: 'real-estate', organ: 'natural-resources' } as const
const promisedHere = { ...here, procedure: 'promised', statutory: 30 } as const
const form = formOf('estate-form', '不动产登记申请书 | Application for registration of real estate')
/** Paid by whoever is entered; small firms are free of it. */
const fee = {
  standard:
    '住宅类每件 80 元，非住宅类每件 550 元；小微企业免收 | Homes 80 yuan, others 550 yuan each; small firms free',
  basis: price,
}
const disputed = { case: '存在尚未解决的权属争议的 | While ownership is in dispute', basis: regulation }

export const realEstateRecordGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'estate-mortgage-end',
    name: '抵押权注销登记 | Ending a mortgage',
    basis: [`${code}第三百九十三条`, regulation],
    conditions: ['主债权已消灭、抵押权已实现或者抵押权人放弃 | Debt paid, mortgage realised or waived'],
    procedure: 'window',
    papers: [
      form,
      'id-card',
      'property-cert',
      {
        id: 'mortgage-release',
        name: '抵押权注销的材料 | Proof that the mortgage ended',
        howToGet:
          '向抵押权人（银行）索取结清证明和不动产登记证明 | From the lender: settlement letter and registration certificate',
      },
    ],
    notHandled: [
      { case: '抵押权人不同意且债权未消灭的 | The lender objects and the debt stands', basis: `${code}第三百九十三条` },
    ],
    result: '注销登记完成告知 | Notice of deregistration',
  },
  {
    ...promisedHere,
    id: 'estate-advance',
    name: '预告登记（预购商品房、预购商品房抵押） | Notice of sale before completion',
    basis: [`${code}第二百二十一条`, regulation, rules],
    conditions: [
      '已签订预售合同并备案；双方约定办理预告登记 | Presale contract signed and filed; both agree on the notice',
    ],
    papers: [form, 'both-ids', 'house-contract', 'loan-contract ? 办理抵押预告登记的 | For a mortgage notice'],
    promised: 3,
    fee: { standard: '不收费 | No charge', basis: price },
    notHandled: [
      {
        case: '预售许可未取得的房屋 | Homes without a presale permit',
        basis: '《中华人民共和国城市房地产管理法》第四十五条',
      },
    ],
    result: '不动产登记证明（预告登记） | Registration certificate (notice)',
  },
  {
    ...promisedHere,
    id: 'estate-first',
    name: '国有建设用地使用权及房屋所有权首次登记 | First registration of land and building',
    basis: [`${code}第二百零九条、第三百四十九条`, regulation, rules],
    conditions: [
      '依法取得建设用地使用权，房屋已竣工并通过规划核实 | Land lawfully held; building complete and checked',
    ],
    procedure: 'inspected',
    papers: [
      form,
      'business-licence',
      'land-paper',
      'planning-permit',
      {
        id: 'completion-proof',
        name: '规划核实和竣工验收材料 | Planning check and completion papers',
        issuer: '自然资源、住房城乡建设部门 | Natural resources and construction bureaus',
        kind: 'copy',
      },
      'survey-report',
      {
        id: 'price-paid',
        name: '土地价款缴纳凭证 | Proof that the land price is paid',
        howToGet: '自然资源、税务部门的缴款凭证，信息共享的免交 | Receipt of the land price; not needed once shared',
        kind: 'copy',
      },
    ],
    promised: 5,
    fee,
    notHandled: [{ case: '违法建设未处理的 | Illegal building unresolved', basis: regulation }, disputed],
    result: '不动产权证书 | Certificate of real estate',
  },
  {
    ...promisedHere,
    id: 'estate-correct',
    name: '更正登记 | Correcting the register',
    basis: [`${code}第二百二十条`, regulation, rules],
    conditions: ['登记簿记载确有错误，权利人书面同意或者有证据证明 | A proven error, or the holder agrees in writing'],
    papers: [
      form,
      'id-card',
      'property-cert',
      {
        id: 'error-proof',
        name: '证明登记错误的材料 | Proof of the error',
        howToGet: '合同、生效法律文书、档案等自备 | Own contracts, judgments or archives',
      },
    ],
    promised: 3,
    fee: { standard: '不收费 | No charge', basis: price },
    notHandled: [
      {
        case: '权利人不同意且无证据证明登记确有错误的 | The holder objects and nothing proves the error',
        basis: `${code}第二百二十条`,
      },
    ],
    result: '更正后的不动产权证书或者登记告知 | Corrected certificate or notice',
  },
  {
    ...promisedHere,
    id: 'estate-replace',
    name: '不动产权证书换发、补发 | Replacing a certificate of real estate',
    basis: [regulation, rules],
    conditions: [
      '证书破损、污损、填制错误的换发；遗失、灭失的刊发遗失声明满 15 个工作日后补发 | Damaged: exchanged; lost: replaced 15 working days after the loss is published',
    ],
    papers: [form, 'id-card', 'property-cert ? 换发的 | For an exchange', 'loss-notice'],
    promised: 3,
    fee: { standard: '补发证书每本工本费 10 元 | 10 yuan per certificate', basis: price },
    notHandled: [
      { case: '遗失声明刊发未满 15 个工作日的 | Within 15 working days of the loss being published', basis: rules },
    ],
    result: '新的不动产权证书 | New certificate',
  },
  {
    ...here,
    id: 'estate-search',
    name: '不动产登记资料查询 | Searching the register of real estate',
    basis: [`${code}第二百一十八条`, '《不动产登记资料查询暂行办法》'],
    conditions: [
      '权利人、利害关系人可以查询；无房产证明由本人或者监护人申请 | Owners and parties concerned; the proof of having no home by oneself or guardian',
    ],
    procedure: 'enquiry',
    papers: [
      formOf('search-form', '不动产登记资料查询申请书 | Application to search the register'),
      'id-card',
      'mandate',
      'agent-id-card',
      {
        id: 'interest-proof',
        name: '利害关系证明 | Proof of concern',
        howToGet: '合同、法院立案材料等自备 | Own contract, court papers or the like',
        when: '利害关系人查询的 | If you are a party concerned',
      },
    ],
    notHandled: [
      {
        case: '与查询人无关的他人不动产 | Property of others that does not concern you',
        basis: `${code}第二百一十八条`,
      },
    ],
    result: '不动产登记资料查询结果证明 | Certificate of the search',
  },
]
