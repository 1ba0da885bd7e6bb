/** Guides: vehicles and their plates (机动车登记). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'

const law = '《中华人民共和国道路交通安全法》'
const regulation = '《机动车登记规定》'
const here = { service: 'vehicle', organ: 'traffic-police', procedure: 'window' } as const
const form = formOf('vehicle-form', '机动车登记业务申请表 | Vehicle registration form')
const fee = {
  standard:
    '号牌每副 100 元，行驶证每本 15 元，登记证书每本 10 元，以本省公布为准 | Plates 100 yuan, licence 15, certificate 10, as the province sets',
}
const seized = { case: '机动车被依法查封、扣押的 | The vehicle is under seizure', basis: regulation }
const unsettled = {
  case: '道路交通安全违法行为和交通事故未处理完毕的 | Offences or accidents not yet settled',
  basis: regulation,
}

export const vehicleGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'car-register',
    name: '机动车注册登记 | First registration of a vehicle',
    basis: [`${law}第八条、第九条`, regulation],
    conditions: ['已缴纳车辆购置税、投保交强险，车辆经查验合格 | Purchase tax paid, insured, and inspected'],
    papers: [
      form,
      'owner-id',
      {
        id: 'vehicle-invoice',
        name: '机动车销售统一发票 | Invoice for the sale of the vehicle',
        issuer: '车辆经销商 | Dealer',
      },
      {
        id: 'vehicle-conformity',
        name: '车辆合格证明 | Certificate of conformity of the vehicle',
        issuer: '生产企业、海关 | Maker, customs',
      },
      'road-insurance',
      {
        id: 'purchase-tax-proof',
        name: '车辆购置税完税或者免税证明 | Proof of purchase tax',
        howToGet: '已联网的免交 | Not needed once on the network',
      },
    ],
    statutory: 2,
    fee,
    notHandled: [
      {
        case: '国家机动车产品公告之外、拼装、达到报废标准的车辆 | Not on the product list, pieced together or due for scrap',
        basis: regulation,
      },
      { case: '不符合国家机动车安全技术标准的 | Below the safety standards', basis: `${law}第十条` },
    ],
    result: '机动车登记证书、号牌、行驶证 | Certificate, plates and licence',
  },
  {
    ...here,
    id: 'car-transfer',
    name: '机动车转让登记 | Registering a vehicle to a new owner',
    basis: [`${law}第十二条`, regulation],
    conditions: [
      '自车辆交付之日起 30 日内申请；抵押、违法已处理 | Within 30 days of delivery; mortgage and offences settled',
    ],
    papers: [
      form,
      'owner-id',
      'vehicle-title',
      'vehicle-licence',
      {
        id: 'transfer-proof',
        name: '所有权转让的证明 | Proof of the transfer',
        howToGet: '二手车销售统一发票、调解书、继承公证等 | Second-hand invoice, judgment, notarial deed',
      },
      'road-insurance',
    ],
    statutory: 1,
    fee,
    notHandled: [seized, unsettled],
    result: '新的机动车登记证书、行驶证 | New certificate and licence',
  },
  {
    ...here,
    id: 'car-change',
    name: '机动车变更登记 | Changing the registration of a vehicle',
    basis: [`${law}第十二条`, regulation],
    conditions: [
      '改变车身颜色、更换发动机、车身或者车架，改变使用性质，住址迁出 | New colour, engine, body or frame, use, or address',
    ],
    papers: [
      form,
      'owner-id',
      'vehicle-title',
      'vehicle-licence',
      {
        id: 'change-evidence',
        name: '更换发动机、车身、车架的合格证明 | Proof of conformity of the new part',
        when: '更换的 | If replaced',
        issuer: '维修或者配件企业 | Shop or parts maker',
      },
    ],
    statutory: 1,
    fee,
    notHandled: [
      { case: '擅自改装、结构性能改变不符合标准的 | Unauthorised structural changes', basis: `${law}第十六条` },
    ],
    result: '变更后的登记证书或者行驶证 | Changed certificate or licence',
  },
  {
    ...here,
    id: 'car-mortgage',
    name: '机动车抵押登记和解除抵押登记 | Mortgage of a vehicle, and its end',
    basis: ['《中华人民共和国民法典》第四百零三条', regulation],
    conditions: ['机动车所有人和抵押权人共同申请 | Owner and lender apply together'],
    papers: [form, 'owner-id', 'vehicle-title', 'loan-contract ? 办理抵押登记的 | For a mortgage'],
    statutory: 1,
    notHandled: [seized],
    result: '抵押或者解除抵押登记 | Mortgage entered or ended',
  },
  {
    ...here,
    id: 'car-cancel',
    name: '机动车注销登记 | Deregistering a vehicle',
    basis: [`${law}第十四条`, regulation],
    conditions: ['车辆报废、灭失，或者因质量问题退车、出境 | Scrapped, lost, returned or taken abroad'],
    papers: [
      form,
      'owner-id',
      'vehicle-title',
      'vehicle-licence',
      {
        id: 'scrap-proof',
        name: '机动车报废回收证明 | Certificate of scrap recovery',
        issuer: '有资质的报废机动车回收企业 | A licensed scrapper',
        when: '报废的 | If scrapped',
      },
    ],
    statutory: 2,
    notHandled: [seized, unsettled],
    result: '机动车注销证明 | Certificate of deregistration',
  },
  {
    ...here,
    id: 'car-papers-replace',
    name: '补换领行驶证、号牌和登记证书 | Replacing licence, plates or certificate',
    basis: [`${law}第九条`, regulation],
    conditions: ['灭失、丢失或者损毁 | Lost or damaged'],
    papers: [form, 'owner-id', 'vehicle-licence ? 损毁换领的 | To exchange it'],
    statutory: 1,
    fee,
    notHandled: [seized],
    result: '行驶证、号牌或者登记证书 | Licence, plates or certificate',
  },
]
