/** Guides: births, family planning benefits, vaccination and health checks. */
import type { GuideDef, PaperDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'

const population = '《中华人民共和国人口与计划生育法》'
const motherAndChild = '《中华人民共和国母婴保健法》'
const organ = 'health-bureau'
const service = 'birth-health'

const parentCards: PaperDef = {
  id: 'parents-id-cards',
  name: '父母居民身份证 | Identity cards of the parents',
  issuer: '公安机关 | Police',
}

export const birthGuides: readonly GuideDef[] = [
  {
    id: 'birth-certificate',
    service,
    organ,
    name: '出生医学证明首次签发（医疗机构外出生） | First birth certificate, born outside a hospital',
    basis: [`${motherAndChild}第二十三条`],
    conditions: [
      '在医疗机构以外出生的新生儿；在医院出生的由该院签发 | Born outside a hospital; otherwise the hospital issues it',
    ],
    procedure: 'promised',
    papers: [
      parentCards,
      formOf('birth-cert-form', '出生医学证明首次签发登记表 | Application'),
      {
        id: 'kinship-report',
        name: '亲子鉴定意见书 | Report of parentage',
        issuer: '有资质的司法鉴定机构 | A licensed institute',
      },
    ],
    promised: 10,
    result: '出生医学证明 | Birth certificate',
  },
  {
    id: 'birth-certificate-again',
    service,
    organ,
    name: '出生医学证明换发、补发 | Replacing a birth certificate',
    basis: [`${motherAndChild}第二十三条`],
    conditions: ['证件遗失、被盗，或者内容有误、损坏影响使用 | Lost, stolen, wrong or damaged'],
    procedure: 'promised',
    papers: [
      parentCards,
      'household-book',
      {
        id: 'old-birth-cert',
        name: '原出生医学证明 | The old certificate',
        when: '换发的 | For an exchange',
        issuer: '接生的医疗机构 | The hospital of the birth',
      },
      formOf('birth-again-form', '出生医学证明换（补）发申请表 | Application'),
    ],
    promised: 5,
    result: '出生医学证明 | Birth certificate',
  },
  {
    id: 'one-child-cert',
    service,
    organ,
    name: '独生子女父母光荣证补办和证明 | Certificate of parents of an only child',
    basis: [`${population}第三十一条`],
    conditions: [
      '在提倡一对夫妻生育一个子女期间，自愿终身只生育一个子女的夫妻；现不再新发 | Couples with one child from the time of that policy; no new ones are issued',
    ],
    procedure: 'window',
    papers: [
      'id-card',
      'household-book',
      'marriage-cert',
      {
        id: 'one-child-record',
        name: '原领证档案线索 | Where the first certificate was issued',
        when: '有的 | If known',
        howToGet: '原发证单位或者所在单位 | The first issuer or employer',
      },
    ],
    result: '补发的光荣证或者证明 | Certificate',
  },
  {
    id: 'family-planning-award',
    service,
    organ,
    name: '农村部分计划生育家庭奖励扶助申请 | Award for rural families who followed family planning',
    basis: [`${population}第三十一条`],
    conditions: [
      '农业户口（户籍改革后按原口径），年满 60 周岁，曾经生育一个子女或者两个女孩 | Rural household, 60 or over, one child or two girls',
    ],
    procedure: 'publicity',
    papers: ['id-card', 'household-book', 'bank-card', formOf('award-form', '奖励扶助对象申报表 | Application')],
    promised: 30,
    result: '奖励扶助对象确认，按年发放 | Decision; paid yearly',
  },
  {
    id: 'family-planning-support',
    service,
    organ,
    name: '计划生育家庭特别扶助申请 | Special support for families who lost an only child',
    basis: [`${population}第三十二条`],
    conditions: [
      '独生子女死亡或者伤残（三级以上），女方年满 49 周岁，未再生育或者收养 | The only child died or is gravely disabled; the mother 49 or over, no other child',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      'household-book',
      'death-cert ? 子女死亡的 | If the child died',
      {
        id: 'child-disability-card',
        name: '子女残疾人证 | Disability certificate of the child',
        when: '子女伤残的 | If disabled',
        issuer: '残疾人联合会 | Disabled persons’ federation',
      },
      'bank-card',
    ],
    promised: 20,
    result: '特别扶助对象确认，按月或者按年发放 | Decision; paid',
  },
  {
    id: 'vaccination-book',
    service,
    organ,
    name: '预防接种证办理、补办 | Vaccination record',
    basis: ['《中华人民共和国疫苗管理法》第四十七条'],
    conditions: [
      '儿童出生后 1 个月内，由监护人到居住地接种单位或者出生医院办理 | Within a month of birth, at the clinic where the child lives or was born',
    ],
    procedure: 'window',
    papers: ['birth-cert ? 首次办理的 | The first time', parentCards, 'household-book ? 补办的 | For a replacement'],
    result: '预防接种证 | Vaccination record',
  },
  {
    id: 'premarital-check',
    service,
    organ,
    name: '免费婚前医学检查和孕前优生健康检查 | Free check before marriage or pregnancy',
    basis: [`${motherAndChild}第七条`],
    conditions: [
      '准备结婚或者计划怀孕的夫妻，一方户籍或者居住地在本地 | Couples marrying or planning a child, one of them living here',
    ],
    procedure: 'advice',
    papers: ['id-card', 'marriage-cert ? 孕前检查的 | For a check before pregnancy'],
    result: '检查预约单 | Appointment',
  },
  {
    id: 'blood-refund',
    service,
    organ,
    name: '无偿献血者及家属用血费用报销 | Refund of blood costs for donors and family',
    basis: ['《中华人民共和国献血法》第十四条'],
    conditions: ['无偿献血者本人、配偶和直系亲属临床用血 | Donors, spouses and direct relatives who needed blood'],
    procedure: 'promised',
    papers: [
      'id-card',
      {
        id: 'donor-card',
        name: '无偿献血证 | Donor’s card',
        issuer: '血站 | Blood centre',
        howToGet: '电子献血证可以代替 | The electronic card will do',
      },
      'medical-bill',
      'cost-list',
      {
        id: 'donor-kin',
        name: '与献血者关系材料 | Proof of kinship with the donor',
        when: '家属用血的 | For family',
        howToGet: '户口簿、结婚证等 | Register, marriage certificate',
      },
      'bank-card',
    ],
    promised: 10,
    result: '费用报销 | Refund',
  },
  {
    id: 'sick-child-appraisal',
    service,
    organ,
    name: '病残儿医学鉴定申请 | Medical appraisal of a sick or disabled child',
    kind: 'escalated',
    basis: ['《病残儿医学鉴定管理办法》'],
    conditions: ['子女疑似因遗传或者非遗传疾病致残，需要医学鉴定 | A child with a suspected disabling illness'],
    procedure: 'forwarded',
    papers: [
      'id-card',
      'household-book',
      'diagnosis',
      formOf('sick-child-form', '病残儿医学鉴定申请审批表 | Application'),
      {
        id: 'child-photo',
        name: '子女近期照片 | Photograph of the child',
        count: 2,
        howToGet: '2 寸免冠 | Two inches, bareheaded',
      },
    ],
    promised: 30,
    result: '病残儿医学鉴定结论 | Conclusion',
  },
]
