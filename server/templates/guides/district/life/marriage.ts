/** Guides: marriage, divorce and adoption. */
import type { GuideDef, PaperDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'

const code = '《中华人民共和国民法典》'
const rule = '《婚姻登记条例》'
const adoption = '《中国公民收养子女登记办法》'
const organ = 'civil-affairs'
const service = 'marriage'

const bothCards: PaperDef = {
  id: 'both-id-cards',
  name: '双方居民身份证 | Identity cards of both',
  issuer: '公安机关 | Police',
  form: '在有效期内 | Not expired',
}
const couplePhoto: PaperDef = {
  id: 'couple-photo',
  name: '双方近期半身免冠合影 | Recent photograph of both together',
  count: 3,
  form: '2 寸，红底 | Two inches, red background',
  howToGet: '照相馆或者登记处拍摄 | A photo shop or the registry',
}

export const marriageGuides: readonly GuideDef[] = [
  {
    id: 'wedding',
    service,
    organ,
    name: '内地居民结婚登记 | Registering a marriage',
    basis: [`${code}第一千零四十六条、第一千零四十七条、第一千零四十九条`, rule],
    conditions: [
      '双方完全自愿，亲自到场；全国任一婚姻登记机关可以办理 | Both freely willing and present; at any registry in the country',
      '男不早于 22 周岁，女不早于 20 周岁，均无配偶 | He 22, she 20 or over, both unmarried',
      '没有直系血亲和三代以内旁系血亲关系 | Not related in direct line or within three generations',
    ],
    procedure: [
      '双方共同到窗口提出申请 | Both apply together',
      '填写声明书，在登记员面前签名、按指纹 | The declaration is signed and fingerprinted before the registrar',
      '审查，符合条件的当场登记、颁证 | Examined; registered and certified on the spot',
    ],
    papers: [
      bothCards,
      couplePhoto,
      {
        id: 'wedding-declaration',
        name: '申请结婚登记声明书 | Declaration for the marriage',
        kind: 'filled-here',
        count: 2,
        form: '声明本人无配偶、与对方没有禁止结婚的血亲关系 | Unmarried and not related within the forbidden degrees',
      },
    ],
    notHandled: [
      {
        case: '未到法定婚龄、非双方自愿、已有配偶、有禁止结婚的亲属关系 | Under age, unwilling, already married, or related',
        basis: rule,
      },
    ],
    result: '结婚证 | Marriage certificate',
  },
  {
    id: 'divorce',
    service,
    organ,
    name: '内地居民离婚登记 | Registering a divorce',
    basis: [`${code}第一千零七十六条、第一千零七十七条`, rule],
    conditions: [
      '双方自愿离婚，对子女抚养、财产和债务处理协商一致，签订书面协议 | Both willing, agreed in writing on children, property and debts',
      '双方均具有完全民事行为能力 | Both of full capacity',
    ],
    procedure: [
      '申请：双方共同到窗口申请，领取回执单 | Both apply together and get a receipt',
      '冷静期：自收到申请之日起 30 日内，任何一方可以撤回 | For 30 days either may withdraw',
      '期满后 30 日内，双方共同到场申请发给离婚证；未到场的视为撤回 | In the next 30 days both come for the certificate, or it lapses',
      '审查、登记、发证 | Examined, registered, certified',
    ],
    papers: [
      bothCards,
      'marriage-cert',
      {
        id: 'divorce-agreement',
        name: '离婚协议书 | Divorce agreement',
        count: 3,
        form: '双方在登记员面前签名 | Signed before the registrar',
        howToGet: '双方自行拟定，窗口有示范文本 | Written by both; model at the window',
      },
      {
        id: 'single-photo',
        name: '各自近期半身免冠照片 | Recent photograph of each',
        count: 2,
        form: '2 寸，红底或者白底 | Two inches',
        howToGet: '照相馆或者登记处拍摄 | A photo shop or the registry',
      },
    ],
    notHandled: [
      {
        case: '未达成离婚协议、一方无或者限制民事行为能力、结婚登记不是在内地办理的 | Not agreed, not of full capacity, or married outside the mainland',
        basis: rule,
      },
    ],
    result: '离婚证 | Divorce certificate',
  },
  {
    id: 'marriage-reissue',
    service,
    organ,
    name: '补领婚姻登记证 | Replacing a marriage or divorce certificate',
    basis: [rule],
    conditions: [
      '证件遗失或者损毁，当事人依法登记且目前仍维持该状况 | Lost or damaged, and the state registered still holds',
    ],
    procedure: 'window',
    papers: [
      'id-card',
      { ...couplePhoto, when: '补领结婚证的；离婚证交本人单人照 | For marriage; for divorce of the person alone' },
      {
        id: 'reissue-statement',
        name: '申请补领婚姻登记证声明书 | Declaration for the replacement',
        kind: 'filled-here',
      },
    ],
    notHandled: ['档案没有记载、又不能提供其他证明的 | No record and no other proof'],
    result: '结婚证或者离婚证 | Certificate',
  },
  {
    id: 'marriage-annul',
    service,
    organ,
    name: '撤销受胁迫婚姻的咨询和引导 | Advice on marriages made under coercion',
    basis: [`${code}第一千零五十二条`],
    conditions: [
      '因胁迫结婚，自胁迫行为终止之日起 1 年内向人民法院请求撤销 | Asked of the court within a year of the end of the coercion',
    ],
    procedure: 'advice',
    papers: ['id-card', 'marriage-cert'],
    result: '告知受理法院和所需材料 | The court and papers are told',
  },
  {
    id: 'marriage-record',
    service,
    organ,
    name: '婚姻登记档案查询 | Marriage records',
    basis: ['《婚姻登记档案管理办法》'],
    conditions: [
      '当事人本人或者受托人；律师、司法机关凭法定手续 | The parties or somebody authorised; lawyers and courts with their papers',
    ],
    procedure: 'enquiry',
    papers: ['id-card', 'mandate', 'agent-id-card'],
    result: '婚姻登记档案复印件、证明 | Copy of the record',
  },
  {
    id: 'adoption',
    service,
    organ,
    name: '收养登记 | Adoption',
    basis: [`${code}第一千零九十三条、第一千零九十八条、第一千一百零五条`, adoption],
    conditions: [
      '收养人无子女或者只有一名子女，有抚养教育能力，未患不应当收养的疾病，无不利于被收养人的犯罪记录，年满 30 周岁 | At most one child, able to raise, healthy, without such crimes, 30 or over',
      '被收养人为孤儿、查找不到生父母的未成年人，或者生父母有特殊困难无力抚养的子女 | Orphans, children whose parents can’t be found, or can’t raise them',
    ],
    procedure: [
      '收养人、送养人到窗口申请；8 周岁以上的被收养人到场表示同意 | Both sides apply; children from eight come and agree',
      '受理、收养评估 | Accepted; the adopters are assessed',
      '查找不到生父母的，登记前公告 60 日 | For foundlings 60 days of public notice',
      '审查、登记、发证 | Examined, registered, certified',
    ],
    papers: [
      'id-card',
      'household-book',
      formOf('adoption-form', '收养登记申请书 | Application for adoption'),
      {
        id: 'adopter-proof',
        name: '收养人婚姻、子女情况和抚养能力证明 | Proof of marriage, children and means',
        issuer: '所在单位或者村（居）委会 | Employer or village committee',
        byPledge: true,
      },
      {
        id: 'health-check',
        name: '县级以上医疗机构出具的健康检查证明 | Health certificate',
        issuer: '县级以上医疗机构 | A county hospital or above',
      },
      {
        id: 'sender-papers',
        name: '送养人身份证明和送养意见 | Papers and consent of who gives the child',
        howToGet: '送养人提供：福利机构、监护人或者生父母 | From the institution, guardian or parents',
      },
    ],
    statutory: { days: 30, of: 'calendar' },
    promised: { days: 30, of: 'calendar' },
    result: '收养登记证 | Certificate of adoption',
  },
  {
    id: 'adoption-end',
    service,
    organ,
    name: '解除收养关系登记 | Ending an adoption',
    basis: [`${code}第一千一百一十四条、第一千一百一十六条`, adoption],
    conditions: [
      '收养人、送养人（或者成年被收养人）协议解除；养子女 8 周岁以上的应当征得本人同意 | By agreement; a child from eight must consent',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      'household-book',
      { id: 'adoption-cert', name: '收养登记证 | Certificate of adoption', issuer: '民政部门 | Civil affairs office' },
      {
        id: 'end-agreement',
        name: '解除收养关系协议书 | Agreement to end the adoption',
        count: 3,
        howToGet: '双方拟定并签名 | Written and signed by both',
      },
    ],
    statutory: { days: 30, of: 'calendar' },
    promised: { days: 20, of: 'calendar' },
    result: '解除收养关系证明 | Certificate',
  },
]
