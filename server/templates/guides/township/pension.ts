/** Guides: the residents' pension scheme (城乡居民养老保险). */
import type { GuideDef } from '../compose.ts'

const law = '《中华人民共和国社会保险法》第二十条、第二十二条'
const scheme = '《国务院关于建立统一的城乡居民基本养老保险制度的意见》（国发〔2014〕8号）'

export const pensionJoinGuides: readonly GuideDef[] = [
  {
    id: 'pension-enrol',
    service: 'pension-join',
    name: '城乡居民养老保险参保登记 | Joining the residents’ pension scheme',
    organ: 'hrss',
    basis: [law, scheme],
    conditions: [
      '年满 16 周岁，不含在校学生 | Aged 16 or over and not at school',
      '非国家机关和事业单位工作人员，不属于职工基本养老保险覆盖范围 | Not a public employee and not in the employees’ scheme',
      '具有本地户籍 | Household registered here',
    ],
    procedure: 'window',
    papers: [
      'id-card',
      'household-book',
      'bank-card:copy ? 委托银行扣缴的 | When premiums are drawn from an account',
      'agent-id-card',
    ],
    notHandled: [
      {
        case: '正在参加职工基本养老保险的 | Already insured in the employees’ scheme',
        basis: '《国务院关于建立统一的城乡居民基本养老保险制度的意见》（国发〔2014〕8号）',
      },
      '在校学生 | Pupils and students',
    ],
    result: '参保登记成功告知 | Confirmation of enrolment',
  },
  {
    id: 'pension-pay',
    service: 'pension-join',
    name: '城乡居民养老保险缴费档次选择和补缴 | Choosing or making up pension premiums',
    organ: 'hrss',
    basis: [law, scheme],
    conditions: [
      '已经参加城乡居民养老保险，尚未领取待遇 | Insured and not yet drawing the pension',
      '缴费档次由本人自主选择，每年缴一次 | The level is free to choose, paid once a year',
    ],
    procedure: [
      '到窗口选择当年缴费档次，或者说明要补缴的年度 | Choose this year’s level, or name the years to make up',
      '窗口当场核定应缴金额 | The amount is worked out at once',
      '通过税务部门渠道或者签约银行缴费 | Pay through the tax bureau’s channels or the bank',
    ],
    papers: ['id-card', 'agent-id-card'],
    fee: {
      standard: '按所选缴费档次缴纳保险费，不收手续费 | The premium of the level chosen; no handling fee',
      basis: '当年公布的缴费档次标准',
    },
    result: '缴费核定结果 | Statement of the premium due',
  },
  {
    id: 'pension-details',
    service: 'pension-join',
    name: '城乡居民养老保险参保信息变更 | Changing details in the pension scheme',
    organ: 'hrss',
    basis: [scheme, '《社会保险经办条例》（国务院令第765号）'],
    conditions: [
      '姓名、身份证号码、银行账户、联系方式等登记信息有变化或者有错误 | Name, card number, account or contact has changed or is wrong',
    ],
    procedure: 'window',
    papers: [
      'id-card',
      'household-book ? 变更姓名或者身份证号码的 | When the name or card number changes',
      'bank-card ? 变更银行账户的 | When the account changes',
      'agent-id-card',
    ],
    result: '信息变更结果 | Changed record',
  },
  {
    id: 'pension-transfer',
    service: 'pension-join',
    name: '城乡居民养老保险关系转入 | Bringing a residents’ pension account here',
    organ: 'hrss',
    basis: [scheme, '《城乡养老保险制度衔接暂行办法》（人社部发〔2014〕17号）'],
    conditions: [
      '户籍跨县（市、区）迁入本地 | Household moved here from another county',
      '在原参保地尚未领取养老待遇 | Not yet drawing the pension where insured before',
    ],
    procedure: [
      '到窗口填写转入申请 | Fill in the application at the window',
      '本地经办机构向原参保地发出联系函 | The office here writes to the former one',
      '原参保地核对后转出关系和个人账户资金 | The former office sends the record and the savings',
      '本地接收后计入个人账户并告知本人 | They are credited here and the insured is told',
    ],
    papers: [
      'id-card',
      'household-book',
      {
        id: 'transfer-form',
        name: '城乡居民基本养老保险关系转入申请表 | Application to transfer the pension account',
        kind: 'filled-here',
      },
    ],
    promised: 15,
    notHandled: [
      '已经按规定领取养老待遇的，无论户籍是否迁移，都不再转移 | Whoever already draws the pension stays where it is paid',
    ],
    result: '养老保险关系转入办结通知 | Notice that the account has arrived',
  },
]

export const pensionClaimGuides: readonly GuideDef[] = [
  {
    id: 'pension-claim',
    service: 'pension-claim',
    name: '城乡居民养老保险待遇申领 | Claiming the residents’ pension',
    organ: 'hrss',
    basis: ['《中华人民共和国社会保险法》第二十一条、第二十二条', scheme],
    conditions: [
      '年满 60 周岁 | Aged 60 or over',
      '累计缴费满 15 年；制度实施时距 60 周岁不足 15 年的，按规定逐年缴费 | Fifteen years of premiums, or as many as were possible when the scheme began',
      '未领取国家规定的其他基本养老保障待遇 | Drawing no other basic pension',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      'household-book',
      'bank-card',
      {
        id: 'pension-claim-form',
        name: '城乡居民基本养老保险待遇申领表 | Pension claim form',
        kind: 'filled-here',
      },
      'agent-id-card',
    ],
    promised: 10,
    notHandled: ['正在领取职工养老保险待遇的 | Already drawing an employees’ pension'],
    result: '待遇核定表，次月起按月发放 | Statement of the pension, paid monthly from next month',
  },
  {
    id: 'pension-alive',
    service: 'pension-claim',
    name: '领取社会保险待遇资格认证 | Yearly check that a pension is still due',
    organ: 'hrss',
    basis: ['《社会保险经办条例》（国务院令第765号）'],
    conditions: [
      '正在领取养老保险待遇，系统不能自动比对确认的 | Drawing a pension, and not confirmed by comparison of records',
      '行动不便的可以预约上门认证 | Home visits for those who cannot come',
    ],
    procedure: 'window',
    papers: ['id-card'],
    result: '资格认证成功告知 | Confirmation of the check',
  },
  {
    id: 'pension-end',
    service: 'pension-claim',
    name: '城乡居民养老保险注销登记 | Closing a residents’ pension account',
    organ: 'hrss',
    basis: ['《中华人民共和国社会保险法》第十四条', scheme],
    conditions: [
      '参保人死亡、丧失国籍，或者已经享受其他基本养老保障待遇 | The insured has died, lost nationality, or draws another basic pension',
      '由本人或者指定受益人、法定继承人申请 | Applied for by the insured, the beneficiary or an heir',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      'death-cert ? 参保人死亡的 | When the insured has died',
      {
        id: 'heir-proof',
        name: '能够证明继承关系的材料 | Proof of the right to inherit',
        when: '参保人死亡的 | When the insured has died',
        howToGet:
          '户口簿、结婚证能够证明的，出示即可；不能证明的，可以书面承诺 | The register or marriage certificate will do; otherwise a written pledge',
        byPledge: true,
      },
      'bank-card',
    ],
    promised: 10,
    result: '个人账户余额支付通知 | Notice of payment of the balance',
  },
  {
    id: 'pension-pause',
    service: 'pension-claim',
    name: '养老待遇暂停与恢复 | Pausing and resuming a pension',
    organ: 'hrss',
    basis: ['《社会保险经办条例》（国务院令第765号）', scheme],
    conditions: [
      '未按期认证、服刑等情形已经消失，申请恢复发放 | The reason for the pause, such as a missed check or a sentence, is over',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      'bank-card ? 账户有变化的 | When the account has changed',
      {
        id: 'release-proof',
        name: '刑满释放证明 | Certificate of release',
        when: '因服刑暂停的 | When paused because of a sentence',
        issuer: '监狱、看守所 | Prison',
      },
    ],
    promised: 5,
    result: '恢复发放告知，补发暂停期间应发待遇 | Notice of resumption, with what was due meanwhile',
  },
]
