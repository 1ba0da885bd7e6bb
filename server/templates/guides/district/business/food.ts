/** Guides: food sold, served and made (食品经营和生产许可). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { ownMade } from '../../papersBusiness.ts'
import { elsewhere } from './refusals.ts'

const foodLaw = '《中华人民共和国食品安全法》'
const sale = '《食品经营许可和备案管理办法》'
const here = { service: 'food-licence', organ: 'market-regulation' } as const
const form = formOf('food-form', '食品经营许可申请书 | Application for a food business licence')
const barred = {
  case: '被吊销许可证的食品经营者及其负责人，自处罚决定作出之日起五年内申请的 | Within five years of a licence being revoked',
  basis: `${foodLaw}第一百三十五条`,
}

export const foodGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'food-sale-new',
    name: '食品经营许可 | Food business licence',
    basis: [`${foodLaw}第三十五条`, sale],
    conditions: [
      '已取得营业执照等合法主体资格 | Registered as a business',
      '场所、设备、布局和操作流程符合食品安全要求，有食品安全管理人员和制度 | Premises, equipment, layout and rules fit for safe food, with a person in charge',
    ],
    procedure: 'inspected',
    papers: [
      form,
      'business-licence:copy',
      'equipment-list',
      'floor-plan',
      {
        id: 'food-rules',
        name: '食品安全规章制度目录清单 | List of food safety rules',
        howToGet: ownMade,
        form: '加盖申请单位公章 | Stamped by the applicant',
      },
      'health-card ? 接触直接入口食品的从业人员 | For staff handling ready-to-eat food',
    ],
    statutory: 10,
    promised: 5,
    notHandled: [
      barred,
      elsewhere('仅销售预包装食品的，办理备案，不需要许可 | Selling prepacked food only: filing, no licence'),
    ],
    result: '食品经营许可证 | Food business licence',
  },
  {
    ...here,
    id: 'food-sale-change',
    name: '食品经营许可变更 | Changing a food business licence',
    basis: [foodLaw, sale],
    conditions: [
      '许可证载明事项发生变化后 10 个工作日内申请；经营场所迁址的重新申请 | Within ten working days of the change; after a move, apply anew',
    ],
    procedure: 'promised',
    papers: [
      formOf('food-change-form', '食品经营许可变更申请书 | Application to change the licence'),
      'old-permit',
      'change-proof',
      'floor-plan ? 布局、设备、操作流程改变的 | If layout, equipment or process changes',
    ],
    statutory: 10,
    promised: 3,
    notHandled: [{ case: '经营场所变更的，应当重新申请许可 | Moved premises need a new licence', basis: sale }],
    result: '变更后的食品经营许可证 | Changed licence',
  },
  {
    ...here,
    id: 'food-sale-renew',
    name: '食品经营许可延续 | Renewing a food business licence',
    basis: [foodLaw, sale],
    conditions: ['有效期届满前 90 个工作日至 15 个工作日期间申请 | Between 90 and 15 working days before it expires'],
    procedure: 'promised',
    papers: [
      formOf('food-renew-form', '食品经营许可延续申请书 | Application to renew the licence'),
      'old-permit',
      {
        id: 'unchanged-pledge',
        name: '经营条件未发生变化的声明 | Statement that conditions are unchanged',
        kind: 'filled-here',
      },
    ],
    statutory: 10,
    promised: 3,
    notHandled: [{ case: '许可证已经过期的，重新申请 | Expired licences: apply anew', basis: sale }],
    result: '延续后的食品经营许可证 | Renewed licence',
  },
  {
    ...here,
    id: 'food-sale-cancel',
    name: '食品经营许可注销 | Cancelling a food business licence',
    basis: ['《中华人民共和国行政许可法》第七十条', sale],
    conditions: ['终止食品经营 | The food business has ended'],
    procedure: 'window',
    papers: [
      formOf('food-cancel-form', '食品经营许可注销申请书 | Application to cancel the licence'),
      'old-permit',
      'loss-notice',
    ],
    notHandled: [{ case: '有未结案的食品安全违法案件的 | While a food safety case is open', basis: sale }],
    result: '注销通知书 | Notice of cancellation',
  },
  {
    ...here,
    id: 'prepacked-filing',
    name: '仅销售预包装食品备案 | Filing the sale of prepacked food only',
    basis: [`${foodLaw}第三十五条`, sale],
    conditions: ['只销售预包装食品，不含散装食品和现场制售 | Prepacked food only, nothing loose or made on site'],
    procedure: 'filing',
    papers: [
      formOf('prepacked-form', '仅销售预包装食品经营者备案信息采集表 | Record form for sellers of prepacked food'),
      'business-licence:copy',
    ],
    notHandled: [elsewhere('兼营散装食品、餐饮服务的，办理食品经营许可 | Loose food or catering: apply for a licence')],
    result: '备案编号 | Filing number',
  },
  {
    ...here,
    id: 'food-make-new',
    name: '食品生产许可 | Food production licence',
    basis: [`${foodLaw}第三十五条`, '《食品生产许可管理办法》'],
    conditions: [
      '有与品种、数量相适应的场所、设备、工艺、人员和制度 | Premises, equipment, process, staff and rules to match the products',
      '特殊食品和重点品种由上级部门许可 | Special foods are licensed by the level above',
    ],
    procedure: 'inspected',
    papers: [
      formOf('food-make-form', '食品生产许可申请书 | Application for a food production licence'),
      'floor-plan',
      'equipment-list',
      {
        id: 'process-flow',
        name: '食品生产工艺流程图 | Flow chart of production',
        howToGet: ownMade,
        form: '标明关键控制点 | With the critical control points',
      },
      'rules',
      {
        id: 'trial-report',
        name: '试制食品检验合格报告 | Test report of the trial product',
        issuer: '自行检验或者委托检验机构 | Own or outside laboratory',
      },
    ],
    statutory: 10,
    promised: 7,
    notHandled: [barred],
    result: '食品生产许可证 | Food production licence',
  },
  {
    ...here,
    id: 'small-food-register',
    name: '小作坊、小餐饮登记 | Registering a small food workshop or eatery',
    basis: [`${foodLaw}第三十六条`, '本省食品小作坊、小餐饮管理的地方性法规'],
    conditions: [
      '有固定场所，与污染源保持距离，符合本省规定的条件 | A fixed place away from pollution, as local rules require',
    ],
    procedure: 'inspected',
    papers: [
      formOf('small-food-form', '小作坊（小餐饮）登记申请书 | Application to register a small food business'),
      'business-licence:copy',
      'floor-plan',
      'health-card',
      { id: 'food-pledge', name: '食品安全承诺书 | Food safety pledge', kind: 'filled-here' },
    ],
    promised: 5,
    notHandled: [
      {
        case: '生产经营本省禁止目录内食品的 | Foods on the province’s list of forbidden products',
        basis: `${foodLaw}第三十六条`,
      },
    ],
    result: '小作坊（小餐饮）登记证 | Registration certificate',
  },
]
