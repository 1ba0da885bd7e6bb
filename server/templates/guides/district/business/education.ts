/** Guides: schools, pupils and teachers (教育). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'

const compulsory = '《中华人民共和国义务教育法》'
const privateSchools = '《中华人民共和国民办教育促进法》'
const privateRules = '《中华人民共和国民办教育促进法实施条例》'
const teachers = '《中华人民共和国教师法》'
const here = { service: 'education', organ: 'education-bureau', procedure: 'promised' } as const

export const educationGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'school-transfer',
    name: '义务教育阶段学生转学 | Moving a pupil to another school',
    basis: [compulsory, '《中小学生学籍管理办法》'],
    conditions: ['户籍、居住地或者父母工作变动，转入学校有学位 | The family moved and the new school has a place'],
    papers: [
      formOf('transfer-form', '转学申请表 | Application to change school'),
      'household-book',
      { id: 'guardian-papers', name: '父母或者监护人身份证 | Parents’ or guardian’s card', kind: 'copy' },
      'property-cert:copy ? 有自有住房的，或者租赁合同、居住证 | Own home; else lease or residence permit',
    ],
    promised: 10,
    notHandled: ['休学期间，或者毕业年级第二学期的 | During leave, or in the last term'],
    result: '转学证明和学籍转接 | Transfer and school record moved',
  },
  {
    ...here,
    id: 'migrant-schooling',
    name: '进城务工人员随迁子女入学 | School places for children of migrant workers',
    basis: [`${compulsory}第十二条`, '《居住证暂行条例》第十二条'],
    conditions: [
      '父母持有居住证，在本地有稳定就业和住所；以居住证为主要依据 | Parents hold residence permits, work and live here',
    ],
    papers: [
      formOf('school-form', '入学申请表 | Application for a school place'),
      'household-book',
      'residence-permit',
      'labour-contract:copy ? 或者营业执照 | Or a business licence',
      'lease:copy ? 租房居住的 | For tenants',
    ],
    promised: 15,
    notHandled: ['未满入学年龄的 | Below school age'],
    result: '入学通知 | School place assigned',
  },
  {
    ...here,
    id: 'teacher-cert',
    name: '教师资格认定 | Recognition as a teacher',
    basis: [`${teachers}第十条`, '《教师资格条例》第十三条'],
    conditions: [
      '具有规定学历和普通话水平，国家教师资格考试合格 | Degree, Mandarin grade and examination as required',
      '遵守宪法和法律，体检合格 | Law-abiding and fit',
    ],
    papers: [
      formOf('teacher-form', '教师资格认定申请表 | Application for recognition as a teacher'),
      'id-card',
      {
        id: 'degree',
        name: '学历证书 | Degree certificate',
        kind: 'copy',
        issuer: '毕业院校 | University',
        howToGet: '学信网可查的免交 | Not needed when the national register shows it',
      },
      {
        id: 'mandarin',
        name: '普通话水平测试等级证书 | Mandarin grade certificate',
        kind: 'copy',
        issuer: '普通话水平测试机构 | Mandarin test body',
      },
      {
        id: 'exam-pass',
        name: '教师资格考试合格证明 | Examination certificate',
        kind: 'copy',
        issuer: '考试机构 | Examination body',
      },
      {
        id: 'teacher-check',
        name: '教师资格体检合格证明 | Medical certificate',
        issuer: '指定医院 | A named hospital',
      },
      'photo-small',
    ],
    statutory: { days: 30, of: 'calendar' },
    promised: 15,
    notHandled: [
      {
        case: '因故意犯罪受到有期徒刑以上刑事处罚的 | Convicted of an intentional crime with prison',
        basis: `${teachers}第十四条`,
      },
    ],
    result: '教师资格证书 | Teacher’s certificate',
  },
  {
    ...here,
    id: 'teacher-cert-replace',
    name: '教师资格证书换发、补发 | Replacing a teacher’s certificate',
    basis: ['《教师资格条例》'],
    conditions: ['证书遗失、损毁或者信息有误 | Lost, damaged or wrong'],
    procedure: 'window',
    papers: [
      formOf('teacher-replace-form', '教师资格证补（换）发申请表 | Application to replace the certificate'),
      'id-card',
      'photo-small',
      'loss-notice',
    ],
    promised: 5,
    notHandled: ['被撤销或者丧失教师资格的 | After revocation or loss of the qualification'],
    result: '教师资格证书 | Teacher’s certificate',
  },
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
        form: '写明规模、层次、培养目标 | With size, level and aims',
      },
      'officer-papers',
      'staff-certs',
      { id: 'school-safety', name: '校舍安全、消防验收材料 | Safety and fire papers of the buildings', kind: 'copy' },
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
    notHandled: ['未妥善安置在校学生的 | Without provision for the pupils'],
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
      { id: 'tutoring-plan', name: '培训方案和收费标准 | Courses and charges', form: '加盖公章 | Stamped' },
    ],
    promised: 30,
    notHandled: ['义务教育阶段学科类培训 | Subject tutoring in compulsory schooling'],
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
      { id: 'bus-route', name: '包括行驶线路、开行时间和停靠站点的运行方案 | Routes, times and stops' },
    ],
    statutory: 20,
    promised: 10,
    notHandled: ['车辆不符合校车安全国家标准的 | The vehicle is below the school bus standard'],
    result: '校车标牌（由公安机关核发） | School bus badge',
  },
]
