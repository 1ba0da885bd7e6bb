/** Guides: pensions of employees; the residents' scheme is a township's and handled here too. */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'

const law = '《中华人民共和国社会保险法》'

export const employeePensionGuides: readonly GuideDef[] = [
  {
    id: 'retire-normal',
    service: 'pension',
    name: '职工正常退休申请 | Retiring at the regular age',
    organ: 'hrss',
    basis: [
      `${law}第十六条`,
      '《全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定》',
      '《国务院关于渐进式延迟法定退休年龄的办法》',
    ],
    conditions: [
      '达到法定退休年龄（按渐进式延迟后的年龄对照） | At the statutory age by the table of gradual delay',
      '累计缴费达到规定的最低年限 | With the least number of years of premiums',
      '自愿弹性提前退休的，提前 3 个月书面告知用人单位 | For choosing an earlier date: the employer told in writing three months before',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      formOf('retire-form', '基本养老保险待遇申领表 | Pension claim form'),
      {
        id: 'personnel-file',
        name: '职工人事档案 | Personnel file',
        when: '有视同缴费年限或者参加工作较早的 | With years that count as paid',
        issuer: '用人单位、档案管理机构 | Employer or keeper of the file',
      },
      'bank-card',
      'agent-id-card',
    ],
    promised: 15,
    result: '基本养老保险待遇核定表 | Statement of the pension',
  },
  {
    id: 'retire-early-work',
    service: 'pension',
    name: '特殊工种提前退休审核 | Early retirement from arduous work',
    organ: 'hrss',
    basis: ['《国务院关于工人退休、退职的暂行办法》（国发〔1978〕104号）'],
    conditions: [
      '从事井下、高空、高温、特别繁重体力劳动或者其他有害身体健康工作达到规定年限 | Long enough in work underground, at height, in heat, very heavy or harmful',
      '达到规定的提前退休年龄和缴费年限 | At the age and with the years set for it',
    ],
    procedure: [
      '用人单位或者本人到窗口申报 | Employer or employee applies at the window',
      '受理：材料齐全的当场受理并出具受理回执 | Accepted with a receipt when complete',
      '审核档案记载的工种和年限 | The file is examined for trade and years',
      '在本单位、经办机构公示 5 个工作日 | Posted for five working days',
      '作出审核决定并送达 | Decided and delivered',
    ],
    papers: [
      'id-card',
      {
        id: 'personnel-file',
        name: '职工人事档案 | Personnel file',
        issuer: '用人单位、档案管理机构 | Employer or keeper of the file',
      },
      formOf('early-retire-form', '特殊工种提前退休申请表 | Application for early retirement'),
    ],
    promised: 30,
    notHandled: ['档案没有原始记载、仅凭事后证明的 | No original entry in the file, only later statements'],
    result: '提前退休审核结果 | Decision on early retirement',
  },
  {
    id: 'retire-illness',
    service: 'pension',
    name: '因病或非因工丧失劳动能力病退、病残津贴申请 | Invalidity allowance',
    organ: 'hrss',
    basis: [`${law}第十七条`],
    conditions: [
      '未达到法定退休年龄，因病或者非因工致残，经鉴定完全丧失劳动能力 | Below pension age and found wholly unable to work, not through a work injury',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      {
        id: 'ability-conclusion',
        name: '劳动能力鉴定结论 | Conclusion on the ability to work',
        issuer: '劳动能力鉴定委员会 | Labour ability appraisal committee',
      },
      formOf('invalidity-form', '病残津贴申领表 | Claim form'),
      'bank-card',
    ],
    promised: 15,
    result: '病残津贴核定结果 | Statement of the allowance',
  },
  {
    id: 'pension-survivors',
    service: 'pension',
    name: '遗属待遇申领（丧葬补助金、抚恤金） | Survivors’ benefits',
    organ: 'hrss',
    basis: [`${law}第十七条`, '《企业职工基本养老保险遗属待遇暂行办法》'],
    conditions: [
      '参加职工养老保险的人员因病或者非因工死亡，由遗属申领 | The insured died of illness or not through work; claimed by the family',
    ],
    procedure: 'promised',
    papers: [
      { id: 'claimant-id', name: '申领人居民身份证 | Identity card of the claimant', issuer: '公安机关 | Police' },
      'death-cert',
      {
        id: 'kinship',
        name: '申领人与死者关系材料 | Proof of kinship with the deceased',
        howToGet:
          '户口簿、结婚证等能够证明的即可；不能证明的可以书面承诺 | Register or marriage certificate; otherwise a written pledge',
        byPledge: true,
      },
      'bank-card',
    ],
    promised: 15,
    result: '遗属待遇核定和支付 | Benefits set and paid',
  },
  {
    id: 'pension-move-in',
    service: 'pension',
    name: '企业职工养老保险关系转入 | Bringing an employee’s pension account here',
    organ: 'hrss',
    basis: [`${law}第十九条`, '《城镇企业职工基本养老保险关系转移接续暂行办法》'],
    conditions: ['已在本地建立养老保险关系并缴费，尚未领取待遇 | Insured and paying here, not yet drawing the pension'],
    procedure: [
      '本人提出转入申请 | The insured applies',
      '本地经办机构审核后发出联系函 | The office here writes to the former one',
      '原参保地办理转出 | The former office sends record and savings',
      '本地接收、计入并告知本人 | They are credited here and the insured is told',
    ],
    papers: ['id-card', formOf('move-in-form', '养老保险关系转移接续申请表 | Application for the transfer')],
    statutory: 45,
    promised: 30,
    result: '转移接续办结告知 | Notice that the account has arrived',
  },
  {
    id: 'pension-repeat',
    service: 'pension',
    name: '重复参保、重复领取清理 | Sorting out double insurance',
    organ: 'hrss',
    basis: ['《城乡养老保险制度衔接暂行办法》（人社部发〔2014〕17号）'],
    conditions: [
      '同一时期在职工和居民养老保险重复参保，或者在两地重复缴费 | Insured twice for the same period, in two schemes or places',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      'bank-card',
      formOf('repeat-form', '重复缴费清退申请表 | Application to settle double premiums'),
    ],
    promised: 15,
    result: '保留一份关系，重复缴费的个人账户部分退还本人 | One account kept; double savings are returned',
  },
  {
    id: 'annuity-plan',
    service: 'pension',
    name: '企业年金方案备案 | Filing an enterprise annuity plan',
    organ: 'hrss',
    basis: ['《企业年金办法》'],
    conditions: [
      '企业依法参加职工养老保险并履行缴费义务，经职工（代表）大会讨论通过 | The firm pays its premiums, and the staff assembly has agreed',
    ],
    procedure: 'filing',
    papers: [
      {
        id: 'annuity-text',
        name: '企业年金方案 | The annuity plan',
        howToGet: '企业制订，一式两份 | Drawn up by the firm, two copies',
        count: 2,
      },
      {
        id: 'assembly-decision',
        name: '职工代表大会或者全体职工讨论通过的决议 | Resolution of the staff assembly',
        howToGet: '会议记录加盖工会印章 | Minutes with the union’s seal',
      },
      'business-licence:copy',
    ],
    statutory: { days: 15, of: 'calendar' },
    result: '企业年金方案备案复函 | Letter of filing',
  },
]
