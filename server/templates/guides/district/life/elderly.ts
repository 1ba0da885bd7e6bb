/** Guides: care homes, assessments and homes fit for old age. */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'

const law = '《中华人民共和国老年人权益保障法》'
const organ = 'civil-affairs'
const service = 'elderly'

export const districtElderlyGuides: readonly GuideDef[] = [
  {
    id: 'care-home-filing',
    service,
    organ,
    name: '养老机构备案 | Filing a care home',
    basis: [`${law}第四十三条`, '《养老机构管理办法》'],
    conditions: [
      '已登记的养老机构，收住老年人后 10 个工作日内备案 | Registered homes, within ten working days of taking in residents',
    ],
    procedure: 'filing',
    papers: [
      formOf('care-home-form', '设置养老机构备案书和备案承诺书 | Filing form with pledge'),
      {
        id: 'care-home-registration',
        name: '营业执照或者法人登记证书 | Business licence or certificate of registration',
        kind: 'copy',
        issuer: '市场监管、民政等登记机关 | The registering authority',
      },
      'property-cert:copy ? 自有场所的 | For own premises',
      'lease:copy ? 租用场所的 | For rented premises',
    ],
    result: '设置养老机构备案回执 | Receipt of the filing',
  },
  {
    id: 'care-home-change',
    service,
    organ,
    name: '养老机构备案变更、终止 | Changing or closing a care home',
    basis: ['《养老机构管理办法》'],
    conditions: [
      '名称、地址、负责人等变化；终止服务的提前 60 日告知并妥善安置老年人 | Name, place or head changes; a closure is told 60 days before, and residents are settled',
    ],
    procedure: 'filing',
    papers: [
      formOf('care-home-change-form', '养老机构变更备案书或者终止服务报告 | Form for change or closure'),
      {
        id: 'resettlement',
        name: '老年人安置方案 | Plan for the residents',
        when: '终止服务的 | For a closure',
        howToGet: '养老机构制订 | Drawn up by the home',
      },
    ],
    result: '备案回执 | Receipt of the filing',
  },
  {
    id: 'care-home-subsidy',
    service,
    organ,
    name: '养老机构运营补贴申请 | Running subsidy for care homes',
    basis: ['本地公布的养老服务扶持政策'],
    conditions: ['已备案、正常运营，入住信息已录入系统 | Filed, running, residents on record'],
    procedure: 'inspected',
    papers: [
      formOf('care-subsidy-form', '运营补贴申请表 | Application'),
      {
        id: 'resident-list',
        name: '入住老年人花名册和入住协议 | List of residents with their contracts',
        kind: 'copy',
        howToGet: '养老机构提供 | From the home',
      },
      {
        id: 'fire-opinion',
        name: '消防验收（备案）或者安全合格材料 | Fire safety papers',
        kind: 'copy',
        issuer: '住建、消防部门 | Building bureau, fire brigade',
      },
    ],
    promised: 20,
    result: '补贴拨付 | Subsidy paid',
  },
  {
    id: 'ability-assessment',
    service,
    organ,
    name: '老年人能力评估申请 | Assessment of an old person’s abilities',
    basis: [law, '《老年人能力评估规范》（GB/T 42195）'],
    conditions: ['年满 60 周岁，因申请补贴、入住机构等需要评估 | 60 or over, for an allowance or a care home'],
    procedure: [
      '到窗口申请，行动不便的可以由家属代办 | Apply, or the family for those who cannot come',
      '评估机构 2 名以上评估员上门评估 | Two or more assessors visit',
      '评估结论告知；有异议的可以申请复评 | The result is told and can be reviewed',
    ],
    papers: ['id-card', 'agent-id-card', 'discharge-record:copy ? 近期住院的 | After a recent stay in hospital'],
    promised: 15,
    result: '老年人能力评估报告 | Report',
  },
  {
    id: 'home-fitting',
    service,
    organ,
    name: '特殊困难老年人家庭适老化改造申请 | Making the home of an old person safe',
    basis: [law],
    conditions: [
      '纳入分散供养特困、低保、失能、残疾等范围的 60 周岁以上老年人，房屋有使用权 | 60 or over, destitute, poor, frail or disabled, with a right to the home',
    ],
    procedure: 'inspected',
    papers: [
      'id-card',
      'household-book',
      formOf('home-fitting-form', '适老化改造申请表 | Application'),
      'property-cert:copy ? 自有住房的 | With an own home',
      {
        id: 'landlord-consent',
        name: '房屋所有人同意改造的书面意见 | The owner’s consent',
        when: '租住的 | For tenants',
        howToGet: '房东签名 | Signed by the landlord',
      },
    ],
    promised: 30,
    result: '改造完成并验收 | Home fitted and accepted',
  },
  {
    id: 'public-care-home',
    service,
    organ,
    name: '公办养老机构入住轮候登记 | Waiting list of public care homes',
    basis: [law],
    conditions: [
      '特困供养老年人优先；经济困难的失能、计划生育特殊家庭等老年人按序轮候 | The destitute first; then frail people in need in order',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      'household-book',
      formOf('waiting-form', '入住申请表 | Application'),
      {
        id: 'check-up',
        name: '近 3 个月体检报告 | Check-up of the last three months',
        kind: 'copy',
        issuer: '医疗机构 | Hospital',
      },
    ],
    promised: 15,
    result: '轮候序号或者入住通知 | Place on the list, or admission',
  },
  {
    id: 'senior-card',
    service,
    organ,
    name: '老年人优待证申领（补领） | Senior citizen’s card',
    basis: [`${law}第五十三条`],
    conditions: [
      '年满 60 周岁；凭身份证可以享受优待的地方不再另行办证 | 60 or over; not needed where the identity card is enough',
    ],
    procedure: 'window',
    papers: ['id-card', 'photo-small', 'agent-id-card'],
    result: '老年人优待证 | Card',
  },
]
