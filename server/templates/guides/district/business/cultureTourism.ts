/** Guides: places of entertainment and performances (娱乐场所、演出). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { ownMade } from '../../papersBusiness.ts'

const venues = '《娱乐场所管理条例》'
const shows = '《营业性演出管理条例》'
const netBars = '《互联网上网服务营业场所管理条例》'
const here = { service: 'culture-tourism', organ: 'culture-tourism-bureau', statutory: 20 } as const

export const cultureTourismGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'entertainment-venue',
    name: '娱乐场所经营许可 | Licence for an entertainment venue',
    basis: [`${venues}第七条、第九条`, '《娱乐场所管理办法》'],
    conditions: [
      '歌舞、游艺娱乐场所；已取得营业执照，场所符合消防、卫生和环境保护要求 | Singing, dancing and gaming venues; registered, fit for fire, health and environment rules',
      '不在居民楼、学校、医院、机关周围等禁止地点 | Not in homes or near schools, hospitals and organs',
    ],
    procedure: 'inspected',
    papers: [
      formOf('venue-form', '娱乐场所经营许可申请表 | Application for a venue licence'),
      'business-licence:copy',
      'investor-id',
      {
        id: 'no-record',
        name: '投资人、法定代表人和主要负责人无禁止从业情形的声明 | Statement that no person in charge is barred',
        kind: 'filled-here',
      },
      'site-proof',
      'floor-plan',
      {
        id: 'venue-content',
        name: '游戏游艺设备或者歌曲点播系统内容说明 | Content of machines or song system',
        howToGet: ownMade,
        kind: 'copy',
      },
    ],
    promised: 12,
    notHandled: [
      {
        case: '设在居民楼、博物馆、图书馆、文物保护建筑，学校、医院、机关周围等地点的 | In homes, museums, libraries, monuments; near schools, hospitals, organs',
        basis: `${venues}第七条`,
      },
    ],
    result: '娱乐经营许可证 | Entertainment licence',
  },
  {
    ...here,
    id: 'net-bar',
    name: '互联网上网服务营业场所经营许可 | Licence for an internet café',
    basis: [`${netBars}第八条、第九条`],
    conditions: [
      '有与经营活动相适应的场所、计算机和安全管理人员，接入正规互联网服务 | Premises, computers, safety staff and a lawful connection',
      '不在中学、小学校园周围 200 米和居民住宅楼内 | Not within 200 m of schools, nor in homes',
    ],
    procedure: 'inspected',
    papers: [
      formOf('net-form', '互联网上网服务营业场所申请表 | Application for an internet café'),
      'business-licence:copy',
      'legal-rep-id',
      'site-proof',
      'floor-plan',
      {
        id: 'net-safety',
        name: '信息网络安全和消防安全审核材料 | Network and fire safety papers',
        kind: 'copy',
        issuer: '公安机关、消防部门 | Police, fire brigade',
      },
    ],
    promised: 10,
    notHandled: [
      {
        case: '中学、小学校园周围 200 米范围内和居民住宅楼（院）内 | Within 200 m of schools, or in homes',
        basis: `${netBars}第九条`,
      },
    ],
    result: '网络文化经营许可证 | Licence',
  },
  {
    ...here,
    id: 'performance-group',
    name: '文艺表演团体设立审批 | Setting up a performing troupe',
    basis: [`${shows}第六条`, '《营业性演出管理条例实施细则》'],
    conditions: ['有与演出相适应的专职演员和器材设备 | Full-time performers and equipment'],
    procedure: 'promised',
    papers: [
      formOf('troupe-form', '营业性演出许可证申请表 | Application for a performance licence'),
      'business-licence:copy',
      { id: 'performers', name: '演员名单和演艺能力证明 | Performers and proof of their skills', howToGet: ownMade },
      'equipment-list',
    ],
    promised: 7,
    notHandled: [{ case: '演出内容违反法律、法规的 | Unlawful content', basis: shows }],
    result: '营业性演出许可证 | Performance licence',
  },
  {
    ...here,
    id: 'performance-approval',
    name: '营业性演出审批 | Approval of a performance for money',
    basis: [`${shows}第十三条`, '《营业性演出管理条例实施细则》'],
    conditions: [
      '由演出经纪机构、文艺表演团体等主办，场地落实 | Organised by an agency or troupe, with a venue',
      '涉外、涉港澳台演出按管理权限办理 | Foreign and Hong Kong, Macao and Taiwan performances by their own rules',
    ],
    procedure: 'promised',
    papers: [
      formOf('show-form', '营业性演出申请表 | Application for a performance'),
      'business-licence:copy',
      {
        id: 'show-licence',
        name: '营业性演出许可证 | Performance licence',
        issuer: '文化和旅游部门 | Culture and tourism bureau',
        kind: 'copy',
      },
      { id: 'show-programme', name: '演出节目单和视听资料 | Programme with recordings', howToGet: ownMade },
      {
        id: 'show-contracts',
        name: '演员、场地合同 | Contracts with performers and venue',
        howToGet: '与演员、场地单位签订 | Made with performers and venue',
        kind: 'copy',
      },
      'emergency-plan',
    ],
    statutory: 3,
    promised: 3,
    notHandled: [{ case: '演出内容有法律禁止情形的 | Content the law forbids', basis: `${shows}第二十五条` }],
    result: '营业性演出准予许可决定书 | Approval',
  },
]
