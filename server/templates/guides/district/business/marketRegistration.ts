/** Guides: registration of companies and their branches (公司登记). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { ownMade } from '../../papersBusiness.ts'

const regulation = '《中华人民共和国市场主体登记管理条例》'
const rules = '《中华人民共和国市场主体登记管理条例实施细则》'
const company = '《中华人民共和国公司法》'
const here = { service: 'market-registration', organ: 'market-regulation', procedure: 'promised' } as const
/** Registered on the spot, or within three working days (条例第十九条). */
const limits = { statutory: 3, promised: 1 }
const form = formOf('company-form', '公司登记（备案）申请书 | Application for company registration')
const unlawful = {
  case: '申请不符合法律、行政法规规定，或者可能危害国家安全、社会公共利益的 | Unlawful, or a danger to national security or the public interest',
  basis: `${regulation}第二十条`,
}

export const marketRegistrationGuides: readonly GuideDef[] = [
  {
    ...here,
    ...limits,
    id: 'company-setup',
    name: '有限责任公司设立登记 | Setting up a limited company',
    basis: [company, `${regulation}第十六条、第十九条`, rules],
    conditions: [
      '有符合规定的名称、住所、经营范围、注册资本和法定代表人 | A proper name, address, scope, capital and representative',
      '股东 1 至 50 人；认缴出资自成立之日起五年内缴足 | One to fifty shareholders; capital paid in within five years',
    ],
    papers: [form, 'articles', 'investor-id', 'officer-papers', 'site-proof', 'mandate', 'agent-id-card'],
    notHandled: [unlawful],
    result: '营业执照 | Business licence',
  },
  {
    ...here,
    ...limits,
    id: 'company-change',
    name: '公司变更登记 | Changing the registration of a company',
    basis: [company, `${regulation}第二十四条`, rules],
    conditions: [
      '自变更决议、决定作出或者法定变更事项发生之日起 30 日内申请 | Within 30 days of the decision or event',
    ],
    papers: [
      form,
      'resolution',
      'articles ? 章程内容改变的，交修改后的章程或者章程修正案 | If the articles change: the new text or amendment',
      'site-proof ? 变更住所的 | If the address changes',
      'officer-papers ? 变更法定代表人或者董事、监事、经理的 | If representative, directors or managers change',
      'investor-id ? 变更股东的 | If shareholders change',
      'licence-both',
    ],
    notHandled: [unlawful],
    result: '换发的营业执照或者登记通知书 | New licence or notice of registration',
  },
  {
    ...here,
    ...limits,
    id: 'company-close',
    name: '公司注销登记（普通程序） | Deregistering a company, ordinary way',
    basis: [company, `${regulation}第三十一条、第三十二条`, rules],
    conditions: [
      '已经解散并完成清算，清算组已公告债权人 | Wound up, with creditors called by public notice',
      '自清算结束之日起 30 日内申请 | Within 30 days of the end of the liquidation',
    ],
    papers: [
      formOf('close-form', '注销登记申请书 | Application for deregistration'),
      'resolution',
      'clearing-report',
      'tax-clearance',
      'licence-both',
    ],
    notHandled: [
      {
        case: '未完成清算，或者股权被冻结、出质未解除的 | Not wound up, or shares frozen or pledged',
        basis: `${regulation}第三十三条`,
      },
    ],
    result: '注销登记通知书 | Notice of deregistration',
  },
  {
    ...here,
    id: 'company-close-simple',
    name: '市场主体简易注销登记 | Deregistering the simple way',
    basis: [`${regulation}第三十三条`, rules],
    conditions: [
      '未发生债权债务或者已清偿，没有拖欠职工工资、社会保险费和税款 | No debts, wages, contributions or taxes owed',
      '在国家企业信用信息公示系统公示满 20 日且无人异议，期满之日起 20 日内申请 | Announced for 20 days without objection; apply within the next 20',
    ],
    procedure: [
      '在国家企业信用信息公示系统公示全体投资人承诺书 20 日 | The investors’ pledge is announced online for 20 days',
      '公示期满无异议的，到窗口或者网上提交申请 | Without objection, apply at the window or online',
      '材料齐全的，当场注销 | Deregistered on the spot when complete',
    ],
    papers: [
      formOf('close-form', '注销登记申请书 | Application for deregistration'),
      {
        id: 'investor-pledge',
        name: '全体投资人承诺书 | Pledge of all investors',
        howToGet: ownMade,
        form: '全体投资人签名，有格式文本 | Signed by all, on the set form',
      },
      'licence-both',
    ],
    notHandled: [
      {
        case: '注销依法须经批准，或者被吊销营业执照、责令关闭、撤销的 | Closing needs approval, or the licence was revoked',
        basis: `${regulation}第三十三条`,
      },
    ],
    result: '注销登记通知书 | Notice of deregistration',
  },
  {
    ...here,
    ...limits,
    id: 'branch-setup',
    name: '分公司设立登记 | Registering a branch',
    basis: [company, `${regulation}第二十三条`, rules],
    conditions: ['所属公司已登记，经营范围不超出所属公司 | The company is registered; the scope is within its own'],
    papers: [
      formOf('branch-form', '分公司登记申请书 | Application for registration of a branch'),
      'business-licence:copy',
      {
        id: 'branch-head-id',
        name: '分公司负责人居民身份证 | Identity card of the head of the branch',
        issuer: '公安机关 | Police',
        kind: 'copy',
      },
      'site-proof',
    ],
    notHandled: [unlawful],
    result: '分公司营业执照 | Licence of the branch',
  },
]
