/** Guides: what the district decides of social assistance, children, associations. */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'

const organ = 'civil-affairs'
const service = 'civil-aid'
const assistance = '《社会救助暂行办法》'

export const districtAssistanceGuides: readonly GuideDef[] = [
  {
    id: 'aid-margin',
    service,
    organ,
    name: '最低生活保障边缘家庭、刚性支出困难家庭认定 | Recognition as a household on the margin of poverty',
    basis: [assistance, '《关于加强低收入人口动态监测做好分层分类社会救助工作的意见》'],
    conditions: [
      '未纳入低保、特困，家庭人均收入低于当地规定倍数的低保标准，财产符合规定 | Income below the set multiple of the allowance, property within limits',
      '或者因医疗、教育、残疾康复等刚性支出较大，基本生活出现严重困难 | Or in grave difficulty from unavoidable spending on health, schooling or care',
    ],
    procedure: 'publicity',
    papers: [
      'id-card',
      'household-book',
      'means-consent',
      formOf('margin-form', '低收入家庭认定申请表 | Application for recognition'),
      {
        id: 'spending-proof',
        name: '医疗、教育等刚性支出票据 | Bills of medical, school and like spending',
        kind: 'copy',
        when: '以刚性支出申请的 | On grounds of spending',
        issuer: '医疗机构、学校等 | Hospitals, schools',
      },
    ],
    promised: 30,
    result: '认定结果告知 | Decision',
  },
  {
    id: 'aid-change',
    service,
    organ,
    name: '低保、特困对象信息变更和停保 | Changes in a household that receives assistance',
    basis: [`${assistance}第十三条`],
    conditions: [
      '家庭人口、收入、财产有变化的，应当及时告知 | Any change of members, income or property is told at once',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      {
        id: 'change-papers',
        name: '家庭情况变化的材料 | Proof of the change',
        howToGet:
          '如死亡证明、结婚证、就业合同；可以书面承诺 | Death or marriage certificate, labour contract; or a pledge',
        byPledge: true,
      },
    ],
    promised: 10,
    result: '调整或者停发决定 | Decision to change or end',
  },
  {
    id: 'aid-appeal',
    service,
    organ,
    name: '社会救助决定异议复核 | Asking for a review of an assistance decision',
    basis: [assistance],
    conditions: ['对不予确认、调整、停发决定有异议 | Disagreeing with a refusal, change or end'],
    procedure: 'promised',
    papers: [
      'id-card',
      {
        id: 'decision-letter',
        name: '不予确认或者停发告知书 | The letter of the decision',
        issuer: '乡镇人民政府（街道办事处）、民政部门 | Township or civil affairs bureau',
      },
      formOf('review-form', '复核申请书 | Application for review'),
    ],
    promised: 20,
    result:
      '复核结果；仍有异议的，可以依法申请行政复议或者提起诉讼 | Outcome; administrative review or lawsuit remain open',
  },
  {
    id: 'aid-study',
    service,
    organ,
    name: '困难家庭学生教育救助身份证明 | Certificate for school aid',
    basis: [`${assistance}第三十三条`],
    conditions: ['低保家庭、特困供养学生以及其他困难家庭学生 | Students of households on assistance'],
    procedure: 'enquiry',
    papers: ['id-card', 'agent-id-card'],
    result: '社会救助对象身份证明 | Certificate',
  },
  {
    id: 'children-welfare-school',
    service,
    organ,
    name: '孤儿助学申请（福彩圆梦） | Study grant for orphans',
    basis: ['《国务院办公厅关于加强孤儿保障工作的意见》（国办发〔2010〕54号）'],
    conditions: [
      '已认定为孤儿，年满 18 周岁后在普通全日制学校就读 | Recognised as an orphan, 18 or over, in full-time study',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      {
        id: 'school-admission',
        name: '录取通知书或者学籍证明 | Letter of admission or proof of enrolment',
        issuer: '就读学校 | The school',
      },
      'bank-card',
    ],
    promised: 20,
    result: '助学金发放 | Grant paid',
  },
  {
    id: 'association-found',
    service,
    organ,
    name: '社会团体成立登记 | Founding an association',
    basis: ['《社会团体登记管理条例》第十条、第十二条'],
    conditions: [
      '有 50 个以上个人会员或者 30 个以上单位会员；个人、单位混合的，会员总数不少于 50 个 | Fifty people or thirty bodies, or fifty in all',
      '有规范的名称、组织机构、固定住所、专职工作人员 | A proper name, organisation, seat and staff',
      '有合法资产和经费来源，能独立承担民事责任 | Lawful means, liable in its own name',
    ],
    procedure: 'promised',
    papers: [
      formOf('association-form', '社会团体成立登记申请书 | Application'),
      {
        id: 'supervisor-approval',
        name: '业务主管单位批准文件 | Approval of the supervising body',
        when: '直接登记的除外 | Not for direct registration',
        issuer: '业务主管单位 | Supervising body',
      },
      {
        id: 'capital-report',
        name: '验资报告、场所使用权证明 | Report of capital, right to the premises',
        kind: 'copy',
        issuer: '会计师事务所、产权人 | Accountants, owner',
      },
      {
        id: 'founders',
        name: '发起人和拟任负责人基本情况、身份证明 | Founders and officers',
        howToGet: '发起人填写 | Filled in by the founders',
      },
      { id: 'articles', name: '章程草案 | Draft articles', howToGet: '按示范文本起草 | After the model text' },
    ],
    statutory: { days: 60, of: 'calendar' },
    promised: 20,
    result: '社会团体法人登记证书 | Certificate of registration',
  },
  {
    id: 'private-body-found',
    service,
    organ,
    name: '民办非企业单位（社会服务机构）成立登记 | Founding a private non-profit body',
    basis: ['《民办非企业单位登记管理暂行条例》第八条、第十一条'],
    conditions: [
      '经业务主管单位审查同意，有规范的名称、组织机构、从业人员、合法财产和场所 | Approved, with a proper name, organisation, staff, means and premises',
    ],
    procedure: 'promised',
    papers: [
      formOf('private-body-form', '民办非企业单位登记申请书 | Application'),
      {
        id: 'supervisor-approval',
        name: '业务主管单位批准文件 | Approval of the supervising body',
        issuer: '业务主管单位 | Supervising body',
      },
      {
        id: 'capital-report',
        name: '验资报告、场所使用权证明 | Report of capital, right to the premises',
        kind: 'copy',
        issuer: '会计师事务所、产权人 | Accountants, owner',
      },
      {
        id: 'founders',
        name: '拟任负责人基本情况、身份证明 | Officers',
        howToGet: '举办者填写 | Filled in by the founders',
      },
      { id: 'articles', name: '章程草案 | Draft articles', howToGet: '按示范文本起草 | After the model text' },
    ],
    statutory: { days: 60, of: 'calendar' },
    promised: 20,
    result: '民办非企业单位登记证书 | Certificate of registration',
  },
  {
    id: 'association-change',
    service,
    organ,
    name: '社会组织变更、注销登记 | Changing or dissolving an association or non-profit body',
    basis: ['《社会团体登记管理条例》', '《民办非企业单位登记管理暂行条例》'],
    conditions: [
      '自业务主管单位审查同意之日起 30 日内申请变更 | Within 30 days of the supervising body’s consent',
      '注销前成立清算组织完成清算 | Wound up before dissolution',
    ],
    procedure: 'promised',
    papers: [
      formOf('association-change-form', '社会组织变更（注销）登记申请书 | Application'),
      {
        id: 'meeting-minutes',
        name: '会员大会或者理事会会议纪要 | Minutes of the assembly or board',
        howToGet: '会议形成，到会人员签名 | Signed by those present',
      },
      {
        id: 'registration-cert',
        name: '法人登记证书 | Certificate of registration',
        issuer: '民政部门 | Civil affairs bureau',
      },
      {
        id: 'liquidation',
        name: '清算报告 | Report of the winding up',
        when: '注销的 | For dissolution',
        howToGet: '清算组织出具 | From the liquidators',
      },
    ],
    promised: 10,
    result: '变更后的登记证书或者注销证明 | New certificate, or proof of dissolution',
  },
]
