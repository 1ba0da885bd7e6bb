/** Guides: sole traders, farmers’ cooperatives and suspensions of business (个体工商户、农民专业合作社、歇业). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { ownMade } from '../../papersBusiness.ts'

const regulation = '《中华人民共和国市场主体登记管理条例》'
const rules = '《中华人民共和国市场主体登记管理条例实施细则》'
const here = { service: 'market-registration', organ: 'market-regulation', procedure: 'promised' } as const
/** Registered on the spot, or within three working days (条例第十九条). */
const limits = { statutory: 3, promised: 1 }
const traderForm = formOf('trader-form', '个体工商户登记申请书 | Application for registration as a sole trader')
const unlawful = {
  case: '申请不符合法律、行政法规规定，或者可能危害国家安全、社会公共利益的 | Unlawful, or a danger to national security or the public interest',
  basis: `${regulation}第二十条`,
}

export const marketTraderGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'trader-setup',
    name: '个体工商户设立登记 | Registering as a sole trader',
    basis: [`${regulation}第十六条、第十九条`, '《促进个体工商户发展条例》', rules],
    conditions: [
      '有经营能力的自然人；家庭经营的，登记参加经营的家庭成员 | A person able to trade; family members taking part are entered',
    ],
    procedure: 'window',
    papers: [traderForm, 'id-card', 'site-proof'],
    notHandled: [unlawful],
    result: '营业执照 | Business licence',
  },
  {
    ...here,
    id: 'trader-change',
    name: '个体工商户变更登记 | Changing the registration of a sole trader',
    basis: [`${regulation}第二十四条`, '《促进个体工商户发展条例》', rules],
    conditions: [
      '登记事项发生变化；经营者可以直接变更 | A registered fact has changed; the owner too may be changed directly',
    ],
    procedure: 'window',
    papers: [
      traderForm,
      'id-card',
      'site-proof ? 变更经营场所的 | If the premises change',
      {
        id: 'handover-deed',
        name: '经营者变更协议 | Agreement on the change of owner',
        howToGet: ownMade,
        form: '新老经营者签名 | Signed by old and new owner',
        when: '变更经营者的 | If the owner changes',
      },
      'licence-both',
    ],
    notHandled: [unlawful],
    result: '换发的营业执照 | New business licence',
  },
  {
    ...here,
    id: 'trader-close',
    name: '个体工商户注销登记 | Deregistering a sole trader',
    basis: [`${regulation}第三十一条、第三十三条`, rules],
    conditions: ['不再从事经营，税费已结清 | No longer trading, taxes paid'],
    procedure: 'window',
    papers: [traderForm, 'id-card', 'tax-clearance', 'licence-both'],
    notHandled: [
      {
        case: '未结清税款、滞纳金、罚款的 | Taxes, surcharges or fines are open',
        basis: '《中华人民共和国税收征收管理法》第十六条',
      },
    ],
    result: '注销登记通知书 | Notice of deregistration',
  },
  {
    ...here,
    ...limits,
    id: 'farm-coop-setup',
    name: '农民专业合作社设立登记 | Registering a farmers’ cooperative',
    basis: ['《中华人民共和国农民专业合作社法》', `${regulation}第十六条、第十九条`],
    conditions: ['成员五名以上，农民至少占成员总数的百分之八十 | Five members or more, at least 80 % of them farmers'],
    papers: [
      formOf('coop-form', '农民专业合作社登记申请书 | Application for registration of a cooperative'),
      {
        id: 'founding-minutes',
        name: '设立大会纪要 | Minutes of the founding meeting',
        howToGet: ownMade,
        form: '全体设立人签名 | Signed by all founders',
      },
      'articles',
      {
        id: 'member-list',
        name: '成员名册和出资清单 | List of members and contributions',
        howToGet: ownMade,
        form: '附成员身份证明复印件 | With copies of the members’ cards',
      },
      'officer-papers',
      'site-proof',
    ],
    notHandled: [unlawful],
    result: '农民专业合作社营业执照 | Licence of the cooperative',
  },
  {
    ...here,
    id: 'business-pause',
    name: '市场主体歇业备案 | Filing a suspension of business',
    basis: [`${regulation}第三十条`, rules],
    conditions: [
      '因自然灾害、事故灾难、公共卫生或者社会安全事件等造成经营困难 | Hardship caused by disaster, accident, epidemic or the like',
      '已与职工协商劳动关系；歇业累计不超过 3 年 | Agreed with the employees; three years in all at most',
    ],
    procedure: 'filing',
    papers: [
      formOf('pause-form', '歇业备案申请书 | Application to file a suspension'),
      { id: 'pause-pledge', name: '歇业承诺书 | Pledge for the suspension', kind: 'filled-here' },
      'licence-both',
    ],
    notHandled: [
      {
        case: '歇业累计已满 3 年的 | Three years of suspension are used up',
        basis: '《中华人民共和国市场主体登记管理条例》第三十条',
      },
    ],
    result: '歇业备案通知书 | Notice of suspension filed',
  },
]
