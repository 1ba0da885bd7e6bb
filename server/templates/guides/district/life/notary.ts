/** Guides: notarial acts, and consulting the archives. */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'

const law = '《中华人民共和国公证法》'
const archivesLaw = '《中华人民共和国档案法》'
const service = 'notary-archives'
const organ = 'notary-office'
const fee = {
  standard:
    '按所在省公布的公证服务收费标准，符合法律援助条件的减免 | The province’s published fees; reduced for those entitled to legal aid',
  basis: '当地公布的公证服务收费标准',
}

export const notaryGuides: readonly GuideDef[] = [
  {
    id: 'notary-kinship',
    service,
    organ,
    name: '亲属关系、出生、婚姻状况公证 | Notarised kinship, birth, marriage',
    basis: [`${law}第十一条、第三十条`],
    conditions: [
      '由当事人向住所地、经常居住地、行为地或者事实发生地的公证机构申请 | At the notary of home, residence, or place of the fact',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      'household-book',
      formOf('notary-form', '公证申请表 | Application'),
      {
        id: 'kinship-evidence',
        name: '亲属关系或者出生、婚姻证明 | Proof of kinship, birth or marriage',
        issuer: '公安机关、民政部门、档案机构、医疗机构 | Police, civil affairs, archives, hospital',
      },
      'photo*4 ? 用于国外的 | For use abroad',
      'agent-id-card',
      'mandate',
    ],
    statutory: 15,
    promised: 7,
    fee,
    result: '公证书 | Notarial certificate',
  },
  {
    id: 'notary-inherit',
    service,
    organ,
    name: '继承公证 | Notarised inheritance',
    basis: [`${law}第十一条、第三十条`, '《中华人民共和国民法典》第一千一百二十三条'],
    conditions: [
      '全体继承人到场，或者放弃、委托手续齐全，遗产权属清楚 | All heirs present or represented, and the estate clear',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      'death-cert',
      {
        id: 'heirs-kinship',
        name: '全部继承人与被继承人的亲属关系证明 | Proof of kinship of all heirs',
        issuer: '公安机关、档案管理机构、所在单位 | Police, keeper of the file, employer',
      },
      {
        id: 'estate-proof',
        name: '遗产权属凭证（不动产权证、存单等） | Title to the estate',
        issuer: '不动产登记机构、银行等 | Registry, bank',
      },
      {
        id: 'will',
        name: '遗嘱 | Will',
        when: '有遗嘱的 | If there is one',
        howToGet: '继承人保管的遗嘱原件；公证遗嘱由公证机构查询 | The original; notarial wills are looked up',
      },
    ],
    statutory: 15,
    promised: 15,
    fee,
    notHandled: [{ case: '继承人之间有争议的 | Disputed among heirs', basis: `${law}第三十一条` }],
    result: '继承权公证书 | Notarial certificate',
  },
  {
    id: 'notary-mandate',
    service,
    organ,
    name: '委托书、声明书公证 | Notarised power of attorney or statement',
    basis: [`${law}第十一条、第二十六条、第三十条`],
    conditions: ['本人亲自到公证处，意思表示真实 | In person and of own will'],
    procedure: 'promised',
    papers: [
      'id-card',
      {
        id: 'mandate-draft',
        name: '委托书或者声明书文本 | Text',
        howToGet: '公证处可以代书 | The notary can write it',
      },
      {
        id: 'object-proof',
        name: '委托事项涉及的权属证明 | Title to what it is about',
        when: '涉及不动产等财产的 | For property',
        issuer: '不动产登记机构等 | Registry',
      },
      'marriage-cert ? 涉及夫妻共有财产的 | For common property',
    ],
    statutory: 15,
    promised: 3,
    fee,
    result: '公证书 | Notarial certificate',
  },
  {
    id: 'notary-will',
    service,
    organ,
    name: '遗嘱公证 | Notarised will',
    basis: [`${law}第十一条、第二十六条`, '《中华人民共和国民法典》第一千一百三十九条'],
    conditions: [
      '遗嘱人亲自申请，具有完全民事行为能力；行动不便的可以上门办理 | In person, of full capacity; home visits for those who cannot come',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      'household-book',
      'marriage-cert ? 已婚的 | If married',
      {
        id: 'estate-title',
        name: '遗嘱所涉财产凭证 | Title to the property',
        issuer: '不动产登记机构、银行等 | Registry, bank',
      },
      {
        id: 'will-draft',
        name: '遗嘱文本 | Text of the will',
        when: '已写好的 | If written already',
        howToGet: '公证处可以代书 | The notary can write it',
      },
    ],
    statutory: 15,
    promised: 10,
    fee,
    result: '遗嘱公证书 | Notarised will',
  },
  {
    id: 'notary-diploma',
    service,
    organ,
    name: '学历、学位、证件与原件相符公证 | Notarised diplomas and copies',
    basis: [`${law}第十一条、第三十条`],
    conditions: ['证书真实，原件可供核验 | Genuine, with the original at hand'],
    procedure: 'promised',
    papers: [
      'id-card',
      {
        id: 'original-document',
        name: '需公证的证书、文书原件 | The original document',
        issuer: '学校、发证机关 | School or issuer',
      },
      'agent-id-card',
    ],
    statutory: 15,
    promised: 5,
    fee,
    result: '公证书 | Notarial certificate',
  },
  {
    id: 'archive-consult',
    service,
    organ: 'archives',
    name: '馆藏档案查阅利用 | Consulting the archives',
    basis: [`${archivesLaw}第二十八条`],
    conditions: [
      '持合法身份证明可以利用已经开放的档案；涉及本人的婚姻、知青、招工、土地等民生档案凭证件查询 | Open records with a card; personal records by whom they concern',
    ],
    procedure: 'enquiry',
    papers: [
      'id-card',
      'mandate',
      'agent-id-card',
      {
        id: 'archive-kin',
        name: '与档案当事人关系证明 | Proof of relation',
        when: '查询亲属档案的 | For a relative’s record',
        howToGet: '户口簿、结婚证等 | Register, marriage certificate',
      },
    ],
    notHandled: ['尚未开放又与本人无关的档案 | Records not yet open and not one’s own'],
    result: '档案复印件、档案证明 | Copy or certificate',
  },
  {
    id: 'archive-remote',
    service,
    organ: 'archives',
    name: '民生档案异地查询（跨馆出证） | Records kept in another archive',
    basis: [archivesLaw],
    conditions: ['档案保管在已联网的其他档案馆 | Kept in another archive of the network'],
    procedure: 'promised',
    papers: ['id-card', formOf('remote-form', '民生档案跨馆利用申请表 | Application')],
    promised: 5,
    result: '跨馆出具的档案证明 | Certificate of the other archive',
  },
]
