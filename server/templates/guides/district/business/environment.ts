/** Guides: environmental impact and discharge of pollutants (环境影响评价、排污). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { ownMade } from '../../papersBusiness.ts'
import { elsewhere } from './refusals.ts'

const impact = '《中华人民共和国环境影响评价法》'
const permits = '《排污许可管理条例》'
const here = { service: 'environment', organ: 'ecology-bureau', procedure: 'promised' } as const

export const environmentGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'impact-report',
    name: '建设项目环境影响报告书审批 | Approval of an environmental impact report',
    basis: [`${impact}第十六条、第二十二条`, '《建设项目环境保护管理条例》'],
    conditions: [
      '属于应当编制报告书的项目，编制前已公开并征求公众意见 | A project that needs the report; the public was heard',
    ],
    papers: [
      formOf('report-form', '环境影响评价审批申请书 | Application'),
      {
        id: 'impact-book',
        name: '环境影响报告书 | Environmental impact report',
        howToGet: '可以自行编制，也可以委托环评单位编制 | By the applicant or a consultant',
        count: 2,
        form: '附全文公示本和电子文件 | With the public version and the file',
      },
      { id: 'public-input', name: '公众参与说明 | Statement of public participation', howToGet: ownMade },
    ],
    statutory: { days: 60, of: 'calendar' },
    promised: 20,
    notHandled: [
      {
        case: '建设项目类型及选址不符合环境保护法律法规和规划的 | Kind or site against the environmental law or plans',
        basis: '《建设项目环境保护管理条例》第十一条',
      },
    ],
    result: '环境影响报告书批复 | Approval',
  },
  {
    ...here,
    id: 'impact-form-approval',
    name: '建设项目环境影响报告表审批 | Approval of an environmental impact form',
    basis: [`${impact}第十六条、第二十二条`, '《建设项目环境保护管理条例》'],
    conditions: ['按分类管理名录应当编制报告表 | By the list, a form is due'],
    papers: [
      formOf('impact-application', '环境影响评价审批申请书 | Application'),
      {
        id: 'impact-sheet',
        name: '环境影响报告表 | Environmental impact form',
        howToGet: '可以自行编制，也可以委托环评单位编制 | By the applicant or a consultant',
        count: 2,
        form: '附全文公示本和电子文件 | With the public version and the file',
      },
    ],
    statutory: { days: 30, of: 'calendar' },
    promised: 10,
    notHandled: [
      { case: '未列入审批目录、实行登记表备案的 | Projects that only register', basis: `${impact}第十六条` },
    ],
    result: '环境影响报告表批复 | Approval',
  },
  {
    ...here,
    id: 'impact-register',
    name: '建设项目环境影响登记表备案 | Registering a project’s environmental impact',
    basis: [`${impact}第十六条、第二十二条`, '《建设项目环境影响登记表备案管理办法》'],
    conditions: ['对环境影响很小、按名录填报登记表的项目 | Projects of small impact, by the list'],
    procedure: [
      '在网上系统如实填报登记表并承诺 | Fill in the form online with the pledge',
      '提交后自动备案，打印备案回执 | Filed at once; print the receipt',
      '建设单位按承诺落实措施 | The owner does as pledged',
    ],
    papers: [
      {
        id: 'impact-register-form',
        name: '建设项目环境影响登记表 | Registration form',
        kind: 'filled-here',
        howToGet: '网上填报，窗口可以帮办 | Filled in online; the window helps',
      },
    ],
    kind: 'instant',
    notHandled: [elsewhere('应当编制报告书、报告表的项目 | Projects that need report or form')],
    result: '备案回执 | Receipt of filing',
  },
  {
    ...here,
    id: 'discharge-permit',
    name: '排污许可 | Pollutant discharge permit',
    basis: [`${permits}第二条、第六条、第十一条、第十二条`, '《排污许可管理办法》'],
    conditions: [
      '列入固定污染源排污许可分类管理名录的单位，已有环评批复，按规定公开信息；重点管理的法定时限为 30 日 | On the list, with impact approval and disclosure; under key management the law allows 30 days',
    ],
    procedure: 'promised',
    papers: [
      formOf('discharge-form', '排污许可证申请表 | Application for a discharge permit'),
      'business-licence:copy',
      { id: 'monitor-plan', name: '自行监测方案 | Self-monitoring plan', howToGet: ownMade },
      {
        id: 'impact-ok',
        name: '环评批复文号或者备案信息 | Impact approval or filing',
        howToGet: '信息共享的免交 | Not needed once shared',
      },
      {
        id: 'disclosure',
        name: '申请前信息公开情况说明 | Statement of disclosure',
        howToGet: ownMade,
        when: '实行重点管理的 | Under key management',
      },
    ],
    statutory: 20,
    promised: 10,
    notHandled: [
      {
        case: '位于法律禁止建设区域，或者不符合总量控制要求的 | In forbidden areas or beyond total limits',
        basis: `${permits}第十一条`,
      },
    ],
    result: '排污许可证 | Discharge permit',
  },
  {
    ...here,
    id: 'discharge-register',
    name: '固定污染源排污登记 | Registering a small source of pollution',
    basis: [`${permits}第二十四条`],
    conditions: ['污染物产生量、排放量和环境影响都很小，不需要许可证 | Very small amounts, no permit needed'],
    procedure: [
      '在全国排污许可证管理信息平台填报 | Fill in on the national platform',
      '提交后即时完成登记，取得回执 | Done at once, with a receipt',
    ],
    papers: [
      {
        id: 'discharge-register-form',
        name: '排污登记表 | Registration form',
        kind: 'filled-here',
        howToGet: '网上填报，窗口可以帮办 | Filled in online; the window helps',
      },
    ],
    notHandled: [elsewhere('列入重点、简化管理的单位，申请排污许可证 | Under key or simplified management: a permit')],
    result: '固定污染源排污登记回执 | Receipt',
  },
]
