/** Guides: public rental homes, leases, the housing fund and owners’ committees (住房保障和公积金). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { ownMade } from '../../papersBusiness.ts'

const rental = '《公共租赁住房管理办法》'
const here = { service: 'housing', organ: 'construction-bureau' } as const

export const housingGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'public-rental',
    name: '公共租赁住房申请 | Applying for public rental housing',
    basis: [rental],
    conditions: [
      '在本地无住房或者住房面积低于规定标准 | No home here, or one below the standard',
      '收入、财产低于规定标准；外来务工人员在本地稳定就业达到规定年限 | Income and property below the limits; migrant workers steadily employed here',
    ],
    procedure: 'publicity',
    papers: [
      formOf('rental-form', '公共租赁住房申请表 | Application for public rental housing'),
      'id-card',
      'household-book',
      'marriage-cert ? 已婚的 | If married',
      'income-proof',
      'no-home-proof',
      'means-consent',
    ],
    promised: 30,
    notHandled: [
      {
        case: '隐瞒有关情况或者提供虚假材料的 | Concealment or false papers',
        basis: rental,
      },
    ],
    result: '公共租赁住房资格通知 | Notice of eligibility',
  },
  {
    ...here,
    id: 'rent-subsidy',
    name: '公共租赁住房租赁补贴申请 | Applying for a rent subsidy',
    basis: [rental, '《住房城乡建设部 财政部关于做好城镇住房保障家庭租赁补贴工作的指导意见》'],
    conditions: ['符合公共租赁住房保障条件，自行在市场租房 | Eligible for public rental and renting on the market'],
    procedure: 'publicity',
    papers: [
      formOf('subsidy-form', '住房租赁补贴申请表 | Application for a rent subsidy'),
      'id-card',
      'household-book',
      'lease',
      'income-proof',
      'bank-card:copy',
      'means-consent',
    ],
    promised: 20,
    notHandled: [{ case: '已承租公共租赁住房的 | Already in public rental housing', basis: rental }],
    result: '租赁补贴资格通知，按期发放补贴 | Notice, then the subsidy is paid',
  },
  {
    ...here,
    id: 'lease-filing',
    name: '房屋租赁登记备案 | Filing a lease',
    basis: ['《住房租赁条例》', '《商品房屋租赁管理办法》'],
    conditions: ['租赁合同订立后 30 日内备案 | Within 30 days of the contract'],
    procedure: 'filing',
    papers: [
      formOf('lease-form', '房屋租赁登记备案申请表 | Application to file a lease'),
      'lease',
      'both-ids',
      'property-cert',
    ],
    statutory: 3,
    promised: 1,
    notHandled: [
      {
        case: '违法建筑，或者不符合安全、防灾等工程建设强制性标准的房屋 | Illegal or unsafe buildings',
        basis: '《商品房屋租赁管理办法》第六条',
      },
    ],
    result: '房屋租赁登记备案证明 | Certificate of filing',
  },
  {
    ...here,
    id: 'resale-signing',
    name: '存量房买卖合同网上签约备案 | Signing the sale of a second-hand home online',
    basis: ['《中华人民共和国城市房地产管理法》', '《住房城乡建设部关于进一步规范和加强房屋网签备案工作的指导意见》'],
    conditions: [
      '房屋产权清晰，未被查封 | Clear title, not seized',
      '买卖双方到场，达成一致 | Both sides present and agreed',
    ],
    procedure: 'window',
    papers: ['property-cert', 'both-ids', 'house-contract:here', 'marriage-cert ? 夫妻共有的 | For joint ownership'],
    notHandled: [
      {
        case: '查封、预告登记限制转让的房屋 | Seized homes, or barred by a notice',
        basis: '《中华人民共和国城市房地产管理法》第三十八条',
      },
    ],
    result: '网签备案的买卖合同 | Contract signed and filed',
  },
  {
    ...here,
    id: 'repair-fund',
    name: '住宅专项维修资金使用 | Using the repair fund of a building',
    basis: ['《中华人民共和国民法典》第二百七十八条、第二百八十一条', '《住宅专项维修资金管理办法》'],
    conditions: [
      '共用部位、共用设施设备保修期满后的维修、更新、改造 | Shared parts and installations after the warranty',
      '由专有部分面积和人数占比三分之二以上的业主参与表决，经参与表决的过半数同意 | Two thirds of owners by area and number vote, and more than half agree',
    ],
    procedure: 'promised',
    papers: [
      formOf('repair-form', '住宅专项维修资金使用申请表 | Application to use the repair fund'),
      {
        id: 'owners-vote',
        name: '业主表决结果和公示证明 | Result of the vote and its posting',
        issuer: '业主委员会或者居委会 | Owners’ committee or residents’ committee',
      },
      {
        id: 'repair-plan',
        name: '维修方案和预算 | Repair plan and budget',
        howToGet: ownMade,
        form: '写明范围、费用分摊 | With extent and sharing of the cost',
      },
      {
        id: 'repair-contract',
        name: '施工合同 | Contract for the repair',
        howToGet: '与施工单位签订 | Made with the builder',
        kind: 'copy',
      },
    ],
    promised: 5,
    notHandled: [
      {
        case: '保修期内由建设单位承担的维修 | Repairs under the builder’s warranty',
        basis: '《住宅专项维修资金管理办法》',
      },
      {
        case: '未经业主表决同意的，紧急情况另按应急程序 | Without the vote; emergencies have a way of their own',
        basis: '《住宅专项维修资金管理办法》',
      },
    ],
    result: '维修资金划拨通知 | Notice of payment',
  },
]
