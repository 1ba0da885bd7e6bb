/** Guides: vets, seed, tractors and raw milk (兽医、种子、农机、生鲜乳). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { ownMade } from '../../papersBusiness.ts'
import { elsewhere } from './refusals.ts'

const animals = '《中华人民共和国动物防疫法》'
const seeds = '《中华人民共和国种子法》'
const here = { service: 'agriculture', organ: 'agriculture-bureau' } as const

export const farmTradeGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'vet-clinic',
    name: '动物诊疗许可 | Licence for a veterinary clinic',
    basis: [`${animals}第六十一条`, '《动物诊疗机构管理办法》'],
    conditions: [
      '有执业兽医和固定诊疗场所，距离畜禽养殖、屠宰和交易场所不少于 200 米 | A vet, fixed premises, 200 m from farms, slaughter and markets',
    ],
    procedure: 'inspected',
    papers: [
      formOf('vet-form', '动物诊疗许可申请表 | Application for a veterinary clinic'),
      'business-licence:copy',
      {
        id: 'vet-papers',
        name: '执业兽医备案证明 | Vets’ filing',
        issuer: '农业农村部门 | Agriculture authority',
        kind: 'copy',
      },
      'site-proof',
      'floor-plan',
      'rules',
    ],
    statutory: 15,
    promised: 7,
    notHandled: [{ case: '有动物防疫法规定的禁止情形的 | Barred by the law', basis: `${animals}第六十一条` }],
    result: '动物诊疗许可证 | Veterinary clinic licence',
  },
  {
    ...here,
    id: 'vet-filing',
    name: '执业兽医备案 | Filing as a practising vet',
    basis: [`${animals}第六十九条`, '《执业兽医和乡村兽医管理办法》'],
    conditions: ['取得执业兽医资格证书，受聘于动物诊疗机构等 | Qualified and employed'],
    procedure: 'filing',
    papers: [
      formOf('vet-filing-form', '执业兽医备案表 | Filing form'),
      'id-card',
      {
        id: 'vet-qualification',
        name: '执业兽医资格证书 | Vet’s qualification',
        kind: 'copy',
        issuer: '农业农村部门 | Agriculture authority',
      },
      {
        id: 'vet-hire',
        name: '聘用或者开办证明 | Proof of employment',
        issuer: '动物诊疗机构等用人单位 | The employer',
      },
    ],
    notHandled: [
      { case: '患有影响执业疾病或者被禁止执业的 | Unfit or barred', basis: '《执业兽医和乡村兽医管理办法》' },
    ],
    result: '备案证明 | Certificate of filing',
  },
  {
    ...here,
    id: 'seed-filing',
    name: '农作物种子经营备案 | Filing the sale of seed',
    basis: [`${seeds}第三十八条`, '《农作物种子生产经营许可管理办法》'],
    conditions: [
      '只经营包装种子，或者受委托代销种子、设立分支机构的 | Selling packed seed, or for another, or branches',
    ],
    procedure: 'filing',
    papers: [
      formOf('seed-form', '农作物种子生产经营备案表 | Filing form for seed'),
      'business-licence:copy',
      {
        id: 'seed-contract',
        name: '委托代销或者委托生产合同 | Contract',
        howToGet: '与委托方签订 | Made with the principal',
        kind: 'copy',
        when: '代销、委托生产的 | If acting for another',
      },
    ],
    notHandled: [elsewhere('自己繁育、生产主要农作物种子的，申请生产经营许可 | Own breeding or main crops: a licence')],
    result: '备案凭证 | Certificate of filing',
  },
  {
    ...here,
    id: 'tractor-register',
    name: '拖拉机和联合收割机注册登记 | Registering tractors and harvesters',
    basis: ['《农业机械安全监督管理条例》第二十一条', '《拖拉机和联合收割机登记规定》'],
    conditions: ['有合法来历和合格证明，经安全技术检验合格 | Lawful origin, certified, safety tested'],
    procedure: 'window',
    papers: [
      formOf('tractor-form', '拖拉机和联合收割机登记业务申请表 | Registration form'),
      'owner-id',
      {
        id: 'machine-origin',
        name: '来历证明和整机出厂合格证明 | Invoice and certificate of conformity',
        issuer: '生产企业、经销商 | Maker, dealer',
      },
      {
        id: 'safety-test',
        name: '安全技术检验合格证明 | Safety test certificate',
        issuer: '农机安全监理机构 | Farm machinery inspectors',
      },
      'road-insurance ? 上道路行驶的拖拉机 | For tractors on roads',
    ],
    statutory: 2,
    notHandled: [
      { case: '拼装、报废的农业机械 | Pieced together or scrapped machines', basis: '《农业机械安全监督管理条例》' },
    ],
    result: '登记证书、行驶证和号牌 | Certificate, licence and plates',
  },
  {
    ...here,
    id: 'fresh-milk',
    name: '生鲜乳收购许可 | Licence to collect raw milk',
    basis: ['《乳品质量安全监督管理条例》第二十条'],
    conditions: [
      '由取得工商登记的乳制品企业、奶畜养殖场、奶农合作社开办，设备、人员、检测和防疫符合要求 | Opened by dairies, dairy farms or cooperatives; with equipment, staff, tests and health rules',
    ],
    procedure: 'inspected',
    papers: [
      formOf('milk-form', '生鲜乳收购许可申请表 | Application to collect raw milk'),
      'business-licence:copy',
      { id: 'milk-equipment', name: '设施设备和检测仪器清单 | Equipment and instruments', howToGet: ownMade },
      'health-card',
      'rules',
    ],
    statutory: 20,
    promised: 10,
    notHandled: [
      { case: '其他单位和个人不得开办 | Others may not open a station', basis: '《乳品质量安全监督管理条例》第二十条' },
    ],
    result: '生鲜乳收购许可证 | Raw milk licence',
  },
]
