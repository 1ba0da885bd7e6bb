/** Guides: registration of land and homes (不动产登记). */
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
const seized = {
  case: '不动产被依法查封的 | The property is under seizure',
  basis: '《中华人民共和国城市房地产管理法》第三十八条',
}

export const realEstateGuides: readonly GuideDef[] = [
  {
    ...promisedHere,
    id: 'estate-new-home',
    name: '新建商品房转移登记 | Registering a newly built home to its buyer',
    kind: 'joint',
    basis: [`${code}第二百零九条、第二百一十四条`, regulation, rules],
    conditions: [
      '房屋已办理首次登记，买卖合同已备案 | The building is registered and the contract filed',
      '税款已缴清 | Taxes are paid',
    ],
    papers: [
      form,
      'both-ids',
      'house-contract',
      { id: 'purchase-invoice', name: '购房发票 | Invoice of the purchase', issuer: '房地产开发企业 | Developer' },
      'deed-tax-proof',
      'marriage-cert ? 夫妻共有的 | For joint ownership of spouses',
      'mandate',
      'agent-id-card',
    ],
    promised: 3,
    fee,
    notHandled: [disputed, seized],
    result: '不动产权证书 | Certificate of real estate',
  },
  {
    ...promisedHere,
    id: 'estate-second-home',
    name: '存量房买卖转移登记 | Registering the sale of a second-hand home',
    kind: 'joint',
    basis: [`${code}第二百零九条`, regulation, rules],
    conditions: [
      '买卖双方共同申请 | Buyer and seller apply together',
      '已有抵押的，可以带押过户，须抵押权人同意并登记约定 | A mortgaged home may pass with its mortgage, if the lender agrees',
    ],
    papers: [
      form,
      'both-ids',
      'property-cert',
      'house-contract',
      'deed-tax-proof',
      'marriage-cert ? 共有或者卖方为夫妻共有的 | For joint ownership',
      'mandate',
      'agent-id-card',
    ],
    promised: 3,
    fee,
    notHandled: [disputed, seized],
    result: '不动产权证书 | Certificate of real estate',
  },
  {
    ...promisedHere,
    id: 'estate-inherit',
    name: '继承、受遗赠转移登记 | Registering an inheritance',
    basis: [`${code}第二百三十条、第一千一百二十二条`, regulation, rules],
    conditions: [
      '继承人或者受遗赠人申请；经公证的交公证书，法院裁判的交生效文书 | Heirs apply; with a notary’s deed or a judgment if there is one',
      '未经公证的，登记机构查验材料、询问并公示 15 个工作日 | Otherwise papers are examined, heirs questioned and the case shown for 15 working days',
    ],
    papers: [
      form,
      {
        id: 'heir-ids',
        name: '全部继承人或者受遗赠人居民身份证 | Identity cards of all heirs',
        issuer: '公安机关 | Police',
      },
      'property-cert',
      'death-cert',
      {
        id: 'kinship-proof',
        name: '亲属关系证明 | Proof of kinship',
        issuer: '公安机关、民政部门或者人事档案保管单位 | Police, civil affairs or keeper of personnel files',
        howToGet:
          '户口簿、结婚证、出生医学证明能够证明的，不再另外提交 | Not needed when register or certificates show it',
      },
      {
        id: 'will',
        name: '遗嘱或者遗赠扶养协议 | Will or care-for-inheritance agreement',
        howToGet: '遗嘱人留存的原件，或者向保管机构领取 | The original left by the deceased, or from its keeper',
        when: '有遗嘱的 | If there is one',
      },
      {
        id: 'waiver',
        name: '放弃继承权的书面声明 | Written waiver of inheritance',
        howToGet: '本人到窗口签署，或者办理公证 | Signed in person at the window, or before a notary',
        when: '有人放弃的，本人到场签署 | Signed in person by whoever waives',
      },
      {
        id: 'notary-deed',
        name: '继承公证书或者生效法律文书 | Notarial deed or judgment',
        kind: 'original',
        when: '已经公证或者裁判的 | If made',
        issuer: '公证机构、法院 | Notary, court',
      },
    ],
    promised: 20,
    fee,
    notHandled: [disputed],
    result: '不动产权证书 | Certificate of real estate',
  },
  {
    ...promisedHere,
    id: 'estate-mortgage',
    name: '抵押权首次登记 | Registering a mortgage',
    kind: 'joint',
    basis: [`${code}第四百零二条`, regulation, rules],
    conditions: [
      '抵押人和抵押权人共同申请 | Mortgagor and lender apply together',
      '不动产可以抵押，未被查封 | Property may be mortgaged and is not seized',
    ],
    papers: [
      form,
      'both-ids',
      'property-cert',
      'loan-contract',
      'marriage-cert ? 共有人为配偶的 | If the spouse owns jointly',
      'mandate',
      'agent-id-card',
    ],
    promised: 3,
    fee,
    notHandled: [
      {
        case: '学校、医疗机构等公益设施以及法律禁止抵押的财产 | Schools, hospitals and other property that may not be mortgaged',
        basis: `${code}第三百九十九条`,
      },
      { ...seized, basis: `${code}第三百九十九条` },
    ],
    result: '不动产登记证明 | Registration certificate',
  },
]
