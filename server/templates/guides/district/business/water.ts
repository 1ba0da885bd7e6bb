/** Guides: water abstraction, soil and rivers (水务). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { ownMade } from '../../papersBusiness.ts'
import { elsewhere } from './refusals.ts'

const waterLaw = '《中华人民共和国水法》'
const floods = '《中华人民共和国防洪法》'
const here = { service: 'forestry-water', organ: 'water-bureau', procedure: 'inspected', statutory: 20 } as const

export const waterGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'water-intake',
    name: '取水许可 | Permit to abstract water',
    basis: [`${waterLaw}第四十八条`, '《取水许可和水资源费征收管理条例》第二条、第十四条'],
    conditions: [
      '利用取水工程或者设施直接从江河、湖泊或者地下取用水资源 | Taking water from rivers, lakes or the ground by works',
      '家庭生活、零星养殖和应急等少量取水不需要许可 | Small domestic, farming and emergency use needs none',
    ],
    papers: [
      formOf('intake-form', '取水许可申请书 | Application to abstract water'),
      {
        id: 'intake-report',
        name: '水资源论证报告书或者论证表 | Report on the water resources',
        issuer: '有能力的编制单位 | A capable author',
      },
      'project-approval ? 新建、改建、扩建项目 | For new works',
      { id: 'intake-agree', name: '与第三者利害关系的说明 | Statement of third parties’ interests', howToGet: ownMade },
    ],
    statutory: 45,
    promised: 15,
    notHandled: [
      {
        case: '在地下水禁采区取用地下水，或者公共供水管网能满足需要的 | Banned groundwater areas, or where mains suffice',
        basis: '《地下水管理条例》',
      },
    ],
    result: '取水许可证或者取水申请批准文件 | Permit or approval',
  },
  {
    ...here,
    id: 'soil-plan',
    name: '生产建设项目水土保持方案审批 | Soil conservation plan of a project',
    basis: ['《中华人民共和国水土保持法》第二十五条', '《生产建设项目水土保持方案管理办法》'],
    conditions: [
      '在山区、丘陵区、风沙区和易发生水土流失区域开办、可能造成水土流失的项目 | Projects that may erode hilly, sandy or fragile land',
    ],
    procedure: 'promised',
    papers: [
      formOf('soil-form', '水土保持方案审批申请表 | Application'),
      {
        id: 'soil-report',
        name: '水土保持方案报告书或者报告表 | Soil conservation plan',
        issuer: '有能力的编制单位 | A capable author',
        form: '附电子文件 | With the file',
      },
    ],
    statutory: 10,
    promised: 5,
    notHandled: [elsewhere('征占地面积和挖填土石方量在规定标准以下的，填报登记表 | Smaller works register only')],
    result: '准予行政许可决定书 | Decision',
  },
  {
    ...here,
    id: 'river-works',
    name: '河道管理范围内建设项目工程建设方案审批 | Works within a river’s bounds',
    basis: [`${waterLaw}第三十八条`, `${floods}第二十七条`, '《中华人民共和国河道管理条例》第十一条'],
    conditions: [
      '符合防洪标准、岸线规划和航运要求，不影响行洪安全 | Fits flood, shore and shipping rules; does not obstruct floods',
    ],
    papers: [
      formOf('river-form', '河道管理范围内建设项目申请书 | Application'),
      'project-approval',
      'design-plan',
      { id: 'flood-report', name: '防洪评价报告 | Flood assessment', issuer: '有能力的编制单位 | A capable author' },
      'site-drawing',
    ],
    promised: 10,
    notHandled: [
      {
        case: '在河道管理范围内建设妨碍行洪的建筑物的 | Buildings that obstruct floods',
        basis: `${waterLaw}第三十七条`,
      },
    ],
    result: '河道建设项目工程建设方案批准文件 | Approval',
  },
  {
    ...here,
    id: 'sand-mining',
    name: '河道采砂许可 | Permit to dig river sand',
    basis: [`${waterLaw}第三十九条`, '《中华人民共和国河道管理条例》第二十五条'],
    conditions: ['在采砂规划确定的可采区和可采期内 | Inside the planned areas and times'],
    papers: [
      formOf('sand-form', '河道采砂申请书 | Application to dig sand'),
      'business-licence:copy',
      {
        id: 'sand-report',
        name: '采砂可行性论证报告 | Sand digging report',
        issuer: '有能力的编制单位 | A capable author',
      },
      {
        id: 'sand-ships',
        name: '采砂船舶、机具证明 | Papers of vessels and machines',
        issuer: '海事、船舶检验机构 | Maritime and ship inspection',
        kind: 'copy',
      },
    ],
    promised: 10,
    notHandled: [{ case: '禁采区、禁采期内的 | Closed areas and times', basis: `${waterLaw}第三十九条` }],
    result: '河道采砂许可证 | Sand permit',
  },
]
