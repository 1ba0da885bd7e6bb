/** Guides: private schools, tutoring centres and school buses (民办教育、校车). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { ownMade } from '../../papersBusiness.ts'

const privateSchools = '《中华人民共和国民办教育促进法》'
const privateRules = '《中华人民共和国民办教育促进法实施条例》'
const here = { service: 'education', organ: 'education-bureau', procedure: 'promised' } as const

export const schoolFoundingGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'private-school',
    name: '民办学校（幼儿园）设立 | Setting up a private school or kindergarten',
    basis: [`${privateSchools}第十二条、第十七条`, privateRules],
    conditions: [
      '有符合规定的举办者、资金、章程、场所和教师 | Founder, funds, articles, premises and teachers as required',
      '幼儿园符合《中华人民共和国学前教育法》的规定 | Kindergartens: also the law on preschool education',
    ],
    procedure: 'inspected',
    papers: [
      formOf('school-found-form', '民办学校设立申请表 | Application to set up a private school'),
      'investor-id',
      'articles',
      'capital-proof',
      'site-proof',
      {
        id: 'school-plan',
        name: '办学报告和建设规划 | Report and building plan',
        howToGet: ownMade,
        form: '写明规模、层次、培养目标 | With size, level and aims',
      },
      'officer-papers',
      'staff-certs',
      {
        id: 'school-safety',
        name: '校舍安全、消防验收材料 | Safety and fire papers of the buildings',
        issuer: '房屋鉴定机构、住房城乡建设部门 | Building examiners, construction bureau',
        kind: 'copy',
      },
    ],
    statutory: { days: 90, of: 'calendar' },
    promised: 40,
    notHandled: [{ case: '举办者有法律规定不得举办民办学校情形的 | Founders barred by law', basis: privateSchools }],
    result: '民办学校办学许可证 | Private school licence',
  },
  {
    ...here,
    id: 'private-school-change',
    name: '民办学校变更和终止审批 | Changing or ending a private school',
    basis: [privateSchools, privateRules],
    conditions: [
      '经学校决策机构同意；变更名称、层次、类别、举办者或者终止 | By the school’s board; change of name, level, founder, or end',
    ],
    papers: [
      formOf('school-change-form', '民办学校变更（终止）申请书 | Application to change or end'),
      'resolution',
      'old-permit',
      'clearing-report ? 终止的 | At the end',
      'change-proof',
    ],
    statutory: { days: 90, of: 'calendar' },
    promised: 20,
    notHandled: [{ case: '未妥善安置在校学生的 | Without provision for the pupils', basis: privateSchools }],
    result: '变更后的办学许可证或者终止批复 | Changed licence or leave to end',
  },
  {
    ...here,
    id: 'tutoring-licence',
    name: '校外培训机构办学许可 | Licence for tutoring centres',
    basis: [
      privateSchools,
      '《中共中央办公厅 国务院办公厅关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见》',
    ],
    conditions: [
      '不新批面向义务教育阶段学生的学科类培训机构 | No new subject tutoring for compulsory schooling',
      '场所、师资、资金监管符合要求 | Premises, teachers and supervised funds as required',
    ],
    procedure: 'inspected',
    papers: [
      formOf('tutoring-form', '校外培训机构设立申请表 | Application for a tutoring centre'),
      'investor-id',
      'articles',
      'site-proof',
      'staff-certs',
      'capital-proof',
      {
        id: 'tutoring-plan',
        name: '培训方案和收费标准 | Courses and charges',
        howToGet: ownMade,
        form: '加盖公章 | Stamped',
      },
    ],
    promised: 30,
    notHandled: [
      {
        case: '义务教育阶段学科类培训 | Subject tutoring in compulsory schooling',
        basis: '《中共中央办公厅 国务院办公厅关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见》',
      },
    ],
    result: '办学许可证 | Licence',
  },
  {
    ...here,
    id: 'school-bus',
    name: '校车使用许可 | School bus permit',
    basis: ['《校车安全管理条例》第十四条、第十五条'],
    kind: 'joint',
    conditions: [
      '车辆符合校车国家标准，有合格驾驶人和行驶方案，已投保 | Vehicle, driver and route to standard, insured',
    ],
    papers: [
      formOf('bus-form', '校车使用许可申请表 | Application for a school bus permit'),
      'vehicle-licence:copy',
      {
        id: 'bus-driver',
        name: '校车驾驶资格证明 | Proof of the driver’s qualification',
        kind: 'copy',
        issuer: '公安交通管理部门 | Traffic police',
      },
      'road-insurance',
      {
        id: 'bus-route',
        name: '包括行驶线路、开行时间和停靠站点的运行方案 | Routes, times and stops',
        howToGet: ownMade,
      },
    ],
    statutory: 20,
    promised: 10,
    notHandled: [
      {
        case: '车辆不符合校车安全国家标准的 | The vehicle is below the school bus standard',
        basis: '《校车安全管理条例》第十四条',
      },
    ],
    result: '校车标牌（由公安机关核发） | School bus badge',
  },
]
