/** Guides: cremation, burial and cemeteries. */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'

const rule = '《殡葬管理条例》'
const organ = 'civil-affairs'
const service = 'funeral'

export const funeralGuides: readonly GuideDef[] = [
  {
    id: 'cremation',
    service,
    organ,
    name: '遗体接运和火化预约 | Arranging a cremation',
    basis: [rule],
    conditions: ['在实行火葬的地区死亡的，凭死亡证明办理 | In areas of cremation, with the certificate of death'],
    procedure: 'window',
    papers: [
      'death-cert',
      { id: 'handler-card', name: '经办人居民身份证 | Identity card of the relative', issuer: '公安机关 | Police' },
      {
        id: 'deceased-id',
        name: '死者居民身份证或者户口簿 | Card or register of the deceased',
        issuer: '公安机关 | Police',
      },
    ],
    fee: {
      standard:
        '基本服务按政府定价收取；困难群众和符合条件的户籍居民减免 | Government prices; waived for those in need',
      basis: '当地公布的殡葬基本服务收费标准',
    },
    notHandled: [
      '非正常死亡、无名遗体，没有公安机关、司法机关证明的 | Unnatural deaths and unknown bodies without police papers',
    ],
    result: '预约单，火化后出具火化证明 | Appointment; certificate after the cremation',
  },
  {
    id: 'cremation-proof',
    service,
    organ,
    name: '火化证明补办 | Replacing a certificate of cremation',
    basis: [rule],
    conditions: ['原证明遗失，档案有记载 | The certificate is lost and the record kept'],
    procedure: 'window',
    papers: [
      { id: 'handler-card', name: '申请人居民身份证 | Identity card of the applicant', issuer: '公安机关 | Police' },
      {
        id: 'kin-deceased',
        name: '与死者关系材料 | Proof of kinship',
        howToGet: '户口簿、户籍档案等 | Register or household record',
        byPledge: true,
      },
    ],
    result: '火化证明 | Certificate',
  },
  {
    id: 'funeral-benefit',
    service,
    organ,
    name: '基本殡葬服务费用减免（补助）申请 | Waiver of basic funeral costs',
    basis: ['本地公布的惠民殡葬政策'],
    conditions: [
      '低保、特困、优抚对象或者符合政策的本地户籍居民 | People on assistance, veterans, or registered residents as locally set',
    ],
    procedure: 'promised',
    papers: [
      { id: 'handler-card', name: '经办人居民身份证 | Identity card of the relative', issuer: '公安机关 | Police' },
      'death-cert:copy',
      { id: 'cremation-cert', name: '火化证明 | Certificate of cremation', issuer: '殡仪馆 | Funeral home' },
      {
        id: 'funeral-bill',
        name: '殡葬服务收费票据 | Bill of the funeral home',
        when: '先行垫付的 | When paid already',
        issuer: '殡仪馆 | Funeral home',
      },
      'bank-card ? 先行垫付的 | When paid already',
    ],
    promised: 10,
    result: '费用减免或者补助发放 | Waived or paid',
  },
  {
    id: 'eco-burial',
    service,
    organ,
    name: '节地生态安葬（海葬、树葬）登记和奖补 | Burial at sea or under trees, with support',
    basis: [rule, '《关于推行节地生态安葬的指导意见》'],
    conditions: ['自愿选择不保留或者少占地安葬方式 | Of own will, without or with little ground'],
    procedure: 'promised',
    papers: [
      { id: 'handler-card', name: '申请人居民身份证 | Identity card of the applicant', issuer: '公安机关 | Police' },
      { id: 'cremation-cert', name: '火化证明 | Certificate of cremation', issuer: '殡仪馆 | Funeral home' },
      formOf('eco-form', '节地生态安葬登记表 | Registration form'),
      'bank-card ? 申领奖补的 | For the support',
    ],
    promised: 10,
    result: '安葬安排告知，奖补发放 | Burial arranged; support paid',
  },
  {
    id: 'village-graveyard',
    service,
    organ,
    name: '农村公益性墓地建设审核 | Permission for a village burial ground',
    basis: [rule],
    conditions: [
      '村民会议或者村民代表会议同意，经乡级人民政府审核；不得占用耕地、林地、水源保护区等 | Agreed by the villagers and the township; not on fields, woods or by water sources',
    ],
    procedure: 'inspected',
    papers: [
      formOf('graveyard-form', '公益性墓地建设申请书 | Application'),
      {
        id: 'village-decision',
        name: '村民会议或者村民代表会议决议 | Decision of the villagers',
        howToGet: '村民委员会组织形成 | From the village committee',
      },
      {
        id: 'land-papers',
        name: '用地、规划意见和平面图 | Land and planning opinion, plan',
        issuer: '自然资源部门 | Natural resources bureau',
      },
    ],
    statutory: 20,
    promised: 15,
    notHandled: [
      '占用耕地、林地，或者在城市公园、风景名胜区、水库河流堤坝附近、铁路公路干线两侧 | On fields or woods, in parks, near dams, rivers or main roads',
    ],
    result: '审批决定 | Decision',
  },
]
