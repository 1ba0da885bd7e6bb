/** Guides: passports, permits for Hong Kong, Macao and Taiwan. */
import type { GuideDef, PaperDef } from '../../compose.ts'
import { minorPapers } from './minors.ts'

const passports = '《中华人民共和国护照法》'
const hongKong = '《中国公民因私事往来香港地区或者澳门地区的暂行管理办法》'
const taiwan = '《中国公民往来台湾地区管理办法》'
const organ = 'public-security'
const service = 'id-entry-exit'

const exitPhoto: PaperDef = {
  id: 'exit-photo',
  name: '出入境证件照片 | Photograph for travel documents',
  kind: 'electronic',
  howToGet: '大厅免费拍摄，或者照相馆出具照片检测回执 | Taken in the hall, or a photo shop’s checked file',
}
const staffConsent: PaperDef = {
  id: 'staff-consent',
  name: '所在单位同意办理出入境证件的函 | Letter of consent of the employer',
  when: '登记备案的国家工作人员、现役军人 | Registered officials and soldiers',
  issuer: '有人事管理权限的单位 | The employing body',
}

export const travelDocumentGuides: readonly GuideDef[] = [
  {
    id: 'passport',
    service,
    organ,
    name: '普通护照申请 | Ordinary passport',
    basis: [`${passports}第五条、第六条`],
    conditions: ['中国公民本人申请，全国任一出入境窗口可以办理 | In person, at any exit-entry window in the country'],
    procedure: 'forwarded',
    papers: ['id-card', exitPhoto, ...minorPapers, staffConsent],
    statutory: { days: 15, of: 'calendar' },
    promised: 7,
    fee: { standard: '每本 120 元 | 120 yuan', basis: '国家公布的出入境证件收费标准' },
    notHandled: [
      {
        case: '不具有中国国籍、无法证明身份、在申请中弄虚作假、被判刑正在服刑等不予签发情形 | Cases in which the law refuses a passport',
        basis: `${passports}第十三条`,
      },
    ],
    result: '普通护照 | Passport',
  },
  {
    id: 'passport-renew',
    service,
    organ,
    name: '普通护照换发、补发 | Renewing or replacing a passport',
    basis: [`${passports}第十一条`],
    conditions: ['有效期不足、签证页用完、损毁、遗失或者被盗 | Running out, full, damaged, lost or stolen'],
    procedure: 'forwarded',
    papers: [
      'id-card',
      exitPhoto,
      {
        id: 'old-passport',
        name: '原普通护照 | The old passport',
        when: '换发的 | For a renewal',
        issuer: '公安机关出入境管理机构 | Exit-entry police',
      },
      ...minorPapers,
      staffConsent,
    ],
    statutory: { days: 15, of: 'calendar' },
    promised: 7,
    fee: { standard: '每本 120 元 | 120 yuan', basis: '国家公布的出入境证件收费标准' },
    result: '普通护照 | Passport',
  },
  {
    id: 'hongkong-permit',
    service,
    organ,
    name: '往来港澳通行证和签注申请 | Permit and endorsement for Hong Kong and Macao',
    basis: [hongKong],
    conditions: ['内地居民因探亲、旅游、商务、其他事由往来港澳 | For family, travel, business and other visits'],
    procedure: 'forwarded',
    papers: [
      'id-card',
      exitPhoto,
      ...minorPapers,
      {
        id: 'visit-purpose',
        name: '与申请事由相应的材料 | Papers for the purpose of the visit',
        when: '探亲、商务等非旅游签注 | For visits other than travel',
        howToGet: '亲属关系材料、单位材料等 | Proof of kinship, letter of the firm',
      },
      staffConsent,
    ],
    promised: 7,
    fee: {
      standard: '通行证每证 60 元，签注按次收费 | 60 yuan, plus the endorsement',
      basis: '国家公布的出入境证件收费标准',
    },
    result: '往来港澳通行证 | Permit',
  },
  {
    id: 'hongkong-endorse',
    service,
    organ,
    name: '往来港澳签注（自助办理） | Endorsement for Hong Kong and Macao, at the machine',
    basis: [hongKong],
    conditions: ['持有效的电子往来港澳通行证 | With a valid electronic permit'],
    procedure: 'window',
    papers: [
      'id-card',
      {
        id: 'hongkong-card',
        name: '电子往来港澳通行证 | Electronic permit',
        issuer: '公安机关出入境管理机构 | Exit-entry police',
      },
    ],
    fee: { standard: '按签注次数收费 | By number of visits', basis: '国家公布的出入境证件收费标准' },
    result: '签注 | Endorsement',
  },
  {
    id: 'taiwan-permit',
    service,
    organ,
    name: '往来台湾通行证和签注申请 | Permit and endorsement for Taiwan',
    basis: [taiwan],
    conditions: ['大陆居民前往台湾探亲、商务、学习、定居等 | For family, business, study, settling'],
    procedure: 'forwarded',
    papers: [
      'id-card',
      exitPhoto,
      {
        id: 'entry-permit',
        name: '台湾地区入境许可或者与事由相应的材料 | Entry permit of Taiwan or papers for the purpose',
        issuer: '台湾地区有关机构、邀请方 | Authorities of Taiwan, host',
      },
      staffConsent,
    ],
    promised: 7,
    fee: { standard: '按国家公布的标准 | As published', basis: '国家公布的出入境证件收费标准' },
    result: '往来台湾通行证 | Permit',
  },
  {
    id: 'border-permit',
    service,
    organ,
    name: '边境管理区通行证申请 | Permit for border areas',
    basis: ['《中华人民共和国边境管理区通行证管理办法》'],
    conditions: ['需要前往边境管理区的年满 16 周岁中国公民 | Citizens from 16 who travel to a border area'],
    procedure: 'window',
    papers: ['id-card'],
    result: '边境管理区通行证 | Permit',
  },
  {
    id: 'exit-record',
    service,
    organ,
    name: '出入境记录查询 | Record of exits and entries',
    basis: ['《中华人民共和国出境入境管理法》'],
    conditions: ['查询本人或者被监护人的出入境记录 | One’s own record, or a ward’s'],
    procedure: 'enquiry',
    papers: ['id-card', 'mandate', 'agent-id-card'],
    result: '出入境记录查询结果 | Record',
  },
]
