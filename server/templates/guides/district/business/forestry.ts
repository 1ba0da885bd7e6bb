/** Guides: trees, forest land and wild plants and animals (林业). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { ownMade } from '../../papersBusiness.ts'
import { elsewhere } from './refusals.ts'

const forests = '《中华人民共和国森林法》'
const forestRules = '《中华人民共和国森林法实施条例》'
const here = { service: 'forestry-water', organ: 'forestry-bureau', procedure: 'inspected', statutory: 20 } as const

export const forestryGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'felling-permit',
    name: '林木采伐许可 | Permit to fell trees',
    basis: [`${forests}第五十六条、第五十七条`],
    conditions: [
      '采伐林地上的林木；在采伐限额内，权属清楚 | Trees on forest land, within the quota, ownership clear',
      '农村居民采伐自留地和房前屋后个人所有的零星林木，不需要许可 | Villagers’ own scattered trees at home need no permit',
    ],
    papers: [
      formOf('felling-form', '林木采伐许可申请表 | Application to fell trees'),
      {
        id: 'forest-title',
        name: '林权证书或者不动产权证书 | Forest title',
        kind: 'copy',
        issuer: '不动产登记机构 | Real-estate registry',
      },
      {
        id: 'felling-place',
        name: '采伐地点、林种、树种、面积、蓄积、方式的说明 | Place, kinds, area, volume and way of felling',
        howToGet: ownMade,
      },
      { id: 'renewal-plan', name: '伐后更新承诺 | Pledge to replant', kind: 'filled-here' },
    ],
    promised: 10,
    notHandled: [
      {
        case: '采伐封山育林期、封山育林区内的林木，上年未按规定完成更新造林的 | Closed areas, or last year’s replanting not done',
        basis: `${forests}第六十条`,
      },
    ],
    result: '林木采伐许可证 | Felling permit',
  },
  {
    ...here,
    id: 'forest-land-temporary',
    name: '临时使用林地审批 | Temporary use of forest land',
    basis: [`${forests}第三十八条`, forestRules],
    conditions: [
      '期限一般不超过二年，不得修建永久性建筑，期满后恢复植被 | Two years as a rule, no permanent buildings, replanted afterwards',
    ],
    papers: [
      formOf('forest-land-form', '使用林地申请表 | Application to use forest land'),
      'project-approval',
      'site-drawing',
      {
        id: 'forest-report',
        name: '使用林地可行性报告或者林地现状调查表 | Report on the land',
        issuer: '有能力的编制单位 | A capable author',
      },
      {
        id: 'forest-restore',
        name: '恢复林业生产条件和植被方案 | Plan to restore the forest',
        howToGet: '可以自行编制，也可以委托编制单位编制 | By the applicant or a consultant',
      },
    ],
    promised: 10,
    notHandled: [elsewhere('永久占用林地的，由上级林业部门审核 | Permanent use is decided above')],
    result: '准予行政许可决定书 | Decision',
  },
  {
    ...here,
    id: 'forest-facility',
    name: '修筑直接为林业生产经营服务的工程设施审批 | Forestry works on forest land',
    basis: [`${forests}第五十二条`, forestRules],
    conditions: ['集材道、防火设施、护林设施、苗圃等 | Skid roads, fire and guard works, nurseries and the like'],
    papers: [
      formOf('forest-works-form', '修筑工程设施申请表 | Application'),
      'site-drawing',
      'design-plan',
      {
        id: 'forest-owner-consent',
        name: '林权权利人同意的书面意见 | Consent of the forest holder',
        issuer: '林权权利人 | The forest holder',
      },
    ],
    promised: 10,
    notHandled: [
      {
        case: '超出直接服务林业的范围，办理使用林地审核 | Beyond forestry: use of forest land',
        basis: `${forests}第五十二条`,
      },
    ],
    result: '准予行政许可决定书 | Decision',
  },
  {
    ...here,
    id: 'seedling-licence',
    name: '林草种子生产经营许可 | Licence for forest and grass seed',
    basis: ['《中华人民共和国种子法》第三十一条、第三十二条', '《林木种子生产经营许可证管理办法》'],
    conditions: ['有相应的场地、设备、技术人员和生产管理制度 | Land, equipment, technicians and rules'],
    procedure: 'inspected',
    papers: [
      formOf('seedling-form', '林木种子生产经营许可申请表 | Application'),
      'business-licence:copy',
      'site-proof',
      'staff-certs',
      'equipment-list',
    ],
    promised: 10,
    notHandled: [
      elsewhere('农民自繁自用剩余种子在当地集贸市场销售的，不需要许可 | Farmers’ surplus seed sold at local markets'),
    ],
    result: '林草种子生产经营许可证 | Licence',
  },
  {
    ...here,
    id: 'wildlife-breeding',
    name: '人工繁育省重点保护陆生野生动物许可 | Licence to breed wild animals of provincial protection',
    basis: ['《中华人民共和国野生动物保护法》', '本省野生动物保护的地方性法规'],
    conditions: ['有适宜的场所和技术，种源合法 | Fit premises and skill, lawful stock'],
    procedure: 'inspected',
    papers: [
      formOf('wild-form', '人工繁育野生动物申请表 | Application'),
      'applicant-id',
      {
        id: 'wild-source',
        name: '种源来源证明 | Proof of origin of the stock',
        howToGet: '供种单位的合法来源凭证 | Papers of the supplier',
      },
      { id: 'wild-premises', name: '场所、设施和饲养方案说明 | Premises and plan of keeping', howToGet: ownMade },
    ],
    promised: 15,
    notHandled: [elsewhere('国家重点保护动物由省级以上部门许可 | State-protected animals are licensed above')],
    result: '人工繁育许可证 | Breeding licence',
  },
]
