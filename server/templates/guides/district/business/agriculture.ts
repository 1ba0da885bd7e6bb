/** Guides: seed, feed, pesticide, veterinary and farm machinery (农业农村). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { elsewhere } from './refusals.ts'

const animals = '《中华人民共和国动物防疫法》'
const seeds = '《中华人民共和国种子法》'
const here = { service: 'agriculture', organ: 'agriculture-bureau' } as const

export const agricultureGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'pesticide-shop',
    name: '农药经营许可 | Licence to sell pesticides',
    basis: ['《农药管理条例》第二十四条、第二十五条', '《农药经营许可管理办法》'],
    conditions: [
      '有农学、植保等专业人员和独立的营业、仓储场所 | A trained person, separate shop and store',
      '有可追溯的电子信息管理条件；限制使用农药由省级许可 | Traceable records; restricted pesticides are licensed by the province',
    ],
    procedure: 'inspected',
    papers: [
      formOf('pesticide-form', '农药经营许可申请表 | Application to sell pesticides'),
      'business-licence:copy',
      'staff-certs',
      'site-proof',
      'floor-plan',
      'rules',
    ],
    statutory: 20,
    promised: 10,
    notHandled: [elsewhere('申请经营限制使用农药的 | Restricted pesticides')],
    result: '农药经营许可证 | Pesticide licence',
  },
  {
    ...here,
    id: 'vet-drug-shop',
    name: '兽药经营许可 | Licence to sell veterinary drugs',
    basis: ['《兽药管理条例》第二十二条', '《兽药经营质量管理规范》'],
    conditions: [
      '有与所经营兽药相适应的技术人员、场所、设备和质量管理制度 | Staff, premises, equipment and quality rules to match',
    ],
    procedure: 'inspected',
    papers: [
      formOf('vet-drug-form', '兽药经营许可申请表 | Application to sell veterinary drugs'),
      'business-licence:copy',
      'staff-certs',
      'site-proof',
      'floor-plan',
      'rules',
    ],
    statutory: 30,
    promised: 15,
    notHandled: [elsewhere('经营兽用生物制品的，由省级部门许可 | Biological products are licensed by the province')],
    result: '兽药经营许可证 | Veterinary drug licence',
  },
  {
    ...here,
    id: 'animal-site-cert',
    name: '动物防疫条件合格证 | Certificate of animal health conditions',
    basis: [`${animals}第二十四条、第二十五条`, '《动物防疫条件审查办法》'],
    conditions: [
      '饲养场、屠宰加工、隔离和无害化处理场所；选址、布局、设施和制度符合要求 | Farms, slaughter, quarantine, disposal: site, layout, rules as required',
    ],
    procedure: 'inspected',
    papers: [
      formOf('animal-form', '动物防疫条件审查申请表 | Application for the check'),
      { id: 'farm-map', name: '场所地理位置图和各功能区布局平面图 | Location and layout of the site' },
      { id: 'farm-facilities', name: '设施设备清单 | Equipment list' },
      { id: 'animal-rules', name: '动物防疫管理制度 | Animal health rules' },
      'id-card',
    ],
    statutory: 20,
    promised: 10,
    notHandled: [{ case: '布局、选址不符合防疫要求的 | Site or layout unfit', basis: `${animals}第二十四条` }],
    result: '动物防疫条件合格证 | Certificate',
  },
  {
    ...here,
    id: 'animal-quarantine',
    name: '动物及动物产品检疫申报 | Declaring animals for quarantine',
    basis: [`${animals}第四十九条`, '《动物检疫管理办法》'],
    conditions: [
      '屠宰、出售、运输动物前提前申报；跨省引进另按规定 | Before slaughter, sale or transport; bringing in from other provinces by its own rules',
    ],
    procedure: 'promised',
    papers: [
      formOf('quarantine-form', '检疫申报单 | Quarantine declaration'),
      { id: 'farm-register', name: '养殖档案和免疫记录 | Farm records and vaccinations', kind: 'copy' },
      { id: 'ear-tags', name: '畜禽标识（耳标）信息 | Ear tags' },
      'id-card',
    ],
    promised: 1,
    notHandled: [{ case: '来自封锁区或者患疫病动物 | Animals from closed areas or sick', basis: animals }],
    result: '动物检疫证明 | Quarantine certificate',
  },
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
      { id: 'vet-papers', name: '执业兽医备案证明 | Vets’ filing', kind: 'copy' },
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
      { id: 'vet-hire', name: '聘用或者开办证明 | Proof of employment' },
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
      { id: 'milk-equipment', name: '设施设备和检测仪器清单 | Equipment and instruments' },
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
