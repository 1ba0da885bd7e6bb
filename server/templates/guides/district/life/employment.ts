/** Guides: unemployment insurance, starting a business, support for employers. */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'

const law = '《中华人民共和国社会保险法》'
const jobLaw = '《中华人民共和国就业促进法》'
const funds = '《就业补助资金管理办法》'

export const employmentGuides: readonly GuideDef[] = [
  {
    id: 'dole-claim',
    service: 'employment',
    name: '失业保险金申领 | Unemployment benefit',
    organ: 'hrss',
    basis: [`${law}第四十五条、第五十条`, '《失业保险条例》'],
    conditions: [
      '失业前用人单位和本人已经缴纳失业保险费满 1 年 | At least one year of premiums before',
      '非因本人意愿中断就业 | Work ended not by own wish',
      '已经进行失业登记，并有求职要求 | Registered as unemployed and looking for work',
    ],
    procedure: 'promised',
    papers: ['id-card', 'bank-card', 'contract-end-proof pledge'],
    promised: 10,
    notHandled: [
      {
        case: '重新就业、应征服兵役、移居境外、享受基本养老保险待遇的 | Working again, in the army, abroad, or drawing a pension',
        basis: `${law}第五十一条`,
      },
      '本人主动辞职的 | Resigned by own wish',
    ],
    result: '失业保险金核定告知，按月发放 | Statement of the benefit, paid monthly',
  },
  {
    id: 'dole-move',
    service: 'employment',
    name: '失业保险关系转移接续 | Moving unemployment insurance',
    organ: 'hrss',
    basis: [`${law}第五十二条`],
    conditions: ['职工跨统筹地区就业，或者失业后跨统筹地区领取待遇 | Work or benefit in another region'],
    procedure: 'promised',
    papers: ['id-card', formOf('dole-move-form', '失业保险关系转移申请表 | Application for the transfer')],
    promised: 15,
    result: '失业保险关系转移结果 | Insurance moved',
  },
  {
    id: 'skill-subsidy',
    service: 'employment',
    name: '失业保险技能提升补贴申领 | Subsidy for a new skill certificate',
    organ: 'hrss',
    basis: ['《失业保险条例》'],
    conditions: [
      '参加失业保险达到规定年限 | Insured for as long as required',
      '取得职业资格证书或者职业技能等级证书，自核发之日起 12 个月内申领 | Within twelve months of the certificate',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      {
        id: 'skill-certificate',
        name: '职业资格证书或者职业技能等级证书 | Certificate of qualification or skill level',
        issuer: '技能评价机构 | Assessment body',
      },
      'bank-card',
    ],
    promised: 15,
    notHandled: ['同一证书已经享受过补贴的 | A subsidy was already paid for the certificate'],
    result: '补贴发放到账户 | Subsidy paid to the account',
  },
  {
    id: 'startup-loan',
    service: 'employment',
    name: '创业担保贷款资格审核 | Guaranteed loan for starting a business',
    organ: 'hrss',
    basis: [`${jobLaw}第十九条`, '《普惠金融发展专项资金管理办法》'],
    conditions: [
      '城镇登记失业人员、就业困难人员、复员转业退役军人、高校毕业生、返乡创业农民工等 | Unemployed, hard to place, veterans, graduates, returning migrant workers and others',
      '个人创业或者合伙创业，有固定经营场所 | Starting alone or with partners, at a fixed place',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      'business-licence:copy',
      formOf('loan-form', '创业担保贷款申请表 | Loan application'),
      {
        id: 'group-proof',
        name: '符合扶持群体的身份材料 | Proof of belonging to one of the groups',
        howToGet:
          '退役证、毕业证等；可以通过信息比对的不用提交 | Discharge papers, diploma; not asked for when on record',
        byPledge: true,
      },
    ],
    promised: 10,
    result: '创业担保贷款资格审核意见 | Decision on eligibility, sent to the bank',
  },
  {
    id: 'startup-grant',
    service: 'employment',
    name: '一次性创业补贴申领 | One-off grant for starting a business',
    organ: 'hrss',
    basis: [jobLaw, funds],
    conditions: [
      '首次创办小微企业或者从事个体经营，正常运营 1 年以上 | First small firm or business, running for a year',
      '离校 2 年内高校毕业生、就业困难人员、返乡创业人员等 | Recent graduates, people hard to place, returners',
    ],
    procedure: 'publicity',
    papers: [
      'id-card',
      'business-licence:copy',
      'bank-card',
      formOf('grant-form', '一次性创业补贴申请表 | Grant application'),
    ],
    promised: 20,
    result: '补贴资金拨付 | Grant paid',
  },
  {
    id: 'graduate-subsidy',
    service: 'employment',
    name: '高校毕业生求职补贴申领 | Job-search subsidy for graduates',
    organ: 'hrss',
    basis: [funds],
    conditions: [
      '毕业学年有就业创业意愿，且属于低保家庭、残疾、获得国家助学贷款等规定情形 | In the final year, from a poor household, disabled or on a state loan',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      'bank-card',
      {
        id: 'student-proof',
        name: '学籍证明 | Proof of enrolment',
        issuer: '就读学校 | The university',
        howToGet: '学信网学籍在线验证报告也可以 | The online report of the student register will do',
      },
      {
        id: 'case-proof',
        name: '符合条件的材料（低保证、残疾人证、助学贷款合同等） | Proof: allowance record, disability certificate or loan contract',
        kind: 'copy',
        howToGet: '能够通过信息比对的不用提交 | Not asked for when on record',
        byPledge: true,
      },
    ],
    promised: 20,
    result: '求职补贴发放到账户 | Subsidy paid to the account',
  },
  {
    id: 'public-job',
    service: 'employment',
    name: '公益性岗位申请 | Public welfare job',
    organ: 'hrss',
    basis: [`${jobLaw}第五十三条`],
    conditions: ['已认定为就业困难人员，服从岗位安排 | Recognised as hard to place and ready for the job offered'],
    procedure: 'publicity',
    papers: ['id-card', formOf('public-job-form', '公益性岗位报名表 | Application form')],
    promised: 20,
    result: '公益性岗位录用结果 | Decision on the job',
  },
  {
    id: 'hiring-subsidy',
    service: 'employment',
    name: '用人单位吸纳就业困难人员社会保险补贴申领 | Subsidy for employers who hire people hard to place',
    organ: 'hrss',
    basis: [`${jobLaw}第五十二条`, funds],
    conditions: ['与就业困难人员签订劳动合同并缴纳社会保险费 | With a labour contract and premiums paid'],
    procedure: 'promised',
    papers: [
      'business-licence:copy',
      'labour-contract:copy',
      formOf('hiring-form', '社会保险补贴申请表及人员花名册 | Application with the list of people'),
      'agent-id-card',
      'mandate',
    ],
    promised: 20,
    result: '补贴资金拨付到单位账户 | Subsidy paid to the firm',
  },
  {
    id: 'migrant-training',
    service: 'employment',
    name: '职业培训补贴申领 | Subsidy for vocational training',
    organ: 'hrss',
    basis: [jobLaw, funds],
    conditions: [
      '参加目录内职业培训并取得证书的失业人员、农村劳动者、毕业年度学生等 | Unemployed, rural workers or final-year students who passed a listed course',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      {
        id: 'training-certificate',
        name: '培训合格证书或者技能等级证书 | Certificate of the course or skill level',
        issuer: '培训或者评价机构 | Training or assessment body',
      },
      {
        id: 'training-invoice',
        name: '培训费发票 | Invoice of the course',
        when: '个人先垫付培训费的 | When paid by oneself',
        issuer: '培训机构 | Training body',
      },
      'bank-card',
    ],
    promised: 20,
    result: '培训补贴发放 | Subsidy paid',
  },
]
