/** Guides: pesticides, veterinary drugs and the health of farm animals (农药、兽药、动物防疫). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { ownMade } from '../../papersBusiness.ts'
import { elsewhere } from './refusals.ts'

const animals = '《中华人民共和国动物防疫法》'
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
      {
        id: 'farm-map',
        name: '场所地理位置图和各功能区布局平面图 | Location and layout of the site',
        howToGet: ownMade,
      },
      { id: 'farm-facilities', name: '设施设备清单 | Equipment list', howToGet: ownMade },
      { id: 'animal-rules', name: '动物防疫管理制度 | Animal health rules', howToGet: ownMade },
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
      {
        id: 'farm-register',
        name: '养殖档案和免疫记录 | Farm records and vaccinations',
        howToGet: ownMade,
        kind: 'copy',
      },
      {
        id: 'ear-tags',
        name: '畜禽标识（耳标）信息 | Ear tags',
        howToGet: '养殖场自行登记，窗口可查 | Kept by the farm; the window can look it up',
      },
      'id-card',
    ],
    promised: 1,
    notHandled: [{ case: '来自封锁区或者患疫病动物 | Animals from closed areas or sick', basis: animals }],
    result: '动物检疫证明 | Quarantine certificate',
  },
]
