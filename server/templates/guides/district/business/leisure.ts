/** Guides: travel agencies, dangerous sports, publications and monuments (旅游、体育、出版物、文物). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { elsewhere } from './refusals.ts'

const travel = '《旅行社条例》'
const here = { service: 'culture-tourism', organ: 'culture-tourism-bureau' } as const
/** 行政许可法第四十二条: decided within twenty working days. */
const permit = { ...here, statutory: 20 } as const

export const leisureGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'travel-branch-filing',
    name: '旅行社分社、服务网点备案 | Filing a branch or outlet of a travel agency',
    basis: [`${travel}第十条、第十一条`, '《旅行社条例实施细则》'],
    conditions: ['已取得分支机构营业执照，自登记之日起 3 个工作日内备案 | Registered; within three working days'],
    procedure: 'filing',
    papers: [
      formOf('travel-form', '旅行社分社（服务网点）备案登记表 | Filing form'),
      'business-licence:copy',
      {
        id: 'travel-permit',
        name: '设立社的旅行社业务经营许可证 | Licence of the agency',
        issuer: '文化和旅游部门 | Culture and tourism bureau',
        kind: 'copy',
      },
      'rep-resume',
      {
        id: 'travel-deposit',
        name: '增存质量保证金的证明 | Proof of the raised quality deposit',
        issuer: '银行 | Bank',
        kind: 'copy',
        when: '设立分社的 | For a branch',
      },
    ],
    notHandled: [{ case: '超出设立社经营范围的 | Beyond the scope of the agency', basis: `${travel}第十条` }],
    result: '旅行社分社（服务网点）备案登记证明 | Certificate of filing',
  },
  {
    ...permit,
    id: 'high-risk-sport',
    name: '经营高危险性体育项目许可 | Licence for dangerous sports',
    basis: ['《全民健身条例》第三十二条', '《经营高危险性体育项目许可管理办法》'],
    conditions: [
      '游泳、滑雪、潜水、攀岩等列入目录的项目 | Swimming, skiing, diving, climbing and others on the list',
      '体育设施符合国家标准，有足够的社会体育指导人员和救助人员 | Facilities to standard, instructors and rescuers enough',
    ],
    procedure: 'inspected',
    papers: [
      formOf('sport-form', '经营高危险性体育项目申请表 | Application for dangerous sports'),
      'business-licence:copy',
      {
        id: 'sport-facility',
        name: '体育设施符合国家标准的说明材料 | Facility statement',
        kind: 'copy',
        issuer: '检测机构 | Testing body',
      },
      'staff-certs',
      'rules',
      'site-proof',
    ],
    statutory: { days: 30, of: 'calendar' },
    promised: 15,
    notHandled: [elsewhere('未列入高危险性体育项目目录的，不需要许可 | Sports off the list need no licence')],
    result: '高危险性体育项目经营许可证 | Licence',
  },
  {
    ...permit,
    id: 'publication-retail',
    name: '出版物零售业务经营许可 | Licence to sell publications',
    organ: 'culture-tourism-bureau',
    basis: ['《出版管理条例》第三十五条', '《出版物市场管理规定》'],
    conditions: ['已完成工商登记，有固定经营场所和图书、音像等经营范围 | Registered, with fixed premises'],
    procedure: 'promised',
    papers: [
      formOf('book-form', '出版物经营许可申请表 | Application to sell publications'),
      'business-licence:copy',
      'site-proof',
      'legal-rep-id',
    ],
    promised: 10,
    notHandled: [elsewhere('出版物批发由省级部门许可 | Wholesale is licensed by the province')],
    result: '出版物经营许可证 | Licence',
  },
  {
    ...permit,
    id: 'heritage-works',
    name: '不可移动文物修缮审批 | Approval of repairs to monuments',
    basis: ['《中华人民共和国文物保护法》'],
    conditions: [
      '县级文物保护单位和尚未核定的不可移动文物；遵守不改变原状原则 | County-level monuments; their original state is kept',
    ],
    procedure: 'inspected',
    papers: [
      formOf('heritage-form', '文物修缮申请表 | Application for repair'),
      'design-plan',
      {
        id: 'heritage-survey',
        name: '勘察研究报告 | Survey of the monument',
        issuer: '有文物保护工程资质的单位 | A qualified firm',
      },
      'site-drawing',
    ],
    promised: 15,
    notHandled: [elsewhere('全国、省级文物保护单位由上级批准 | Higher monuments are approved above')],
    result: '文物修缮批准文件 | Approval',
  },
]
