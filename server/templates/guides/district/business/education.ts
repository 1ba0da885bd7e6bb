/** Guides: schools, pupils and teachers (教育). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'

const compulsory = '《中华人民共和国义务教育法》'
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
      {
        id: 'guardian-papers',
        name: '父母或者监护人身份证 | Parents’ or guardian’s card',
        issuer: '公安机关 | Police',
        kind: 'copy',
      },
      'property-cert:copy ? 有自有住房的 | With a home of your own',
      'lease:copy ? 租房居住的 | For tenants',
    ],
    promised: 10,
    notHandled: [
      {
        case: '休学期间，或者毕业年级第二学期的 | During leave, or in the last term',
        basis: '《中小学生学籍管理办法》',
      },
    ],
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
      'labour-contract:copy ? 受雇就业的 | If employed',
      'business-licence:copy ? 自己经营的 | If in business',
      'lease:copy ? 租房居住的 | For tenants',
    ],
    promised: 15,
    notHandled: [{ case: '未满入学年龄的 | Below school age', basis: `${compulsory}第十一条` }],
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
    notHandled: [
      { case: '被撤销或者丧失教师资格的 | After revocation or loss of the qualification', basis: '《教师资格条例》' },
    ],
    result: '教师资格证书 | Teacher’s certificate',
  },
]
