/** Papers firms are asked for: what they are called, who issues them, how to get one. */
import type { PaperDef } from './compose.ts'

/** What a firm writes itself. */
export const ownMade = '申请人自行编写，窗口有样本 | Written by the applicant; a sample is at the window'
const stamped = '加盖申请单位公章 | Stamped by the applicant'

export const papersBusiness: readonly PaperDef[] = [
  // Firms
  {
    id: 'site-proof',
    name: '住所（经营场所）使用证明 | Proof of the right to use the premises',
    kind: 'copy',
    form: '自有的交不动产权证书，租用的交租赁合同 | Own premises: the title; rented: the lease',
    howToGet: '可以按当地规定作住所申报承诺 | A declaration may replace it where local rules allow',
  },
  {
    id: 'articles',
    name: '章程 | Articles of association',
    form: '全体股东（投资人）签署 | Signed by all shareholders',
    howToGet: '窗口和登记系统提供示范文本 | Model text at the window and in the online system',
  },
  {
    id: 'investor-id',
    name: '股东（出资人）主体资格文件或者身份证明 | Identity papers of the investors',
    howToGet: '出资人自备；电子证照可查的免交 | From each investor; not needed when the electronic one shows',
    kind: 'copy',
    form: '个人交身份证，单位交营业执照等 | Persons: identity card; bodies: licence or the like',
  },
  {
    id: 'officer-papers',
    name: '法定代表人、董事、监事和经理的任职文件 | Appointment papers of representative, directors and managers',
    howToGet: ownMade,
    form: '依章程产生，有签名 | Made as the articles say, signed',
  },
  {
    id: 'resolution',
    name: '决议或者决定 | Resolution',
    howToGet: ownMade,
    form: '由章程规定的机构或者人员签署 | Signed as the articles say',
  },
  {
    id: 'licence-both',
    name: '营业执照正本、副本 | Business licence, original and duplicates',
    issuer: '登记机关 | Registrar',
    howToGet: '遗失的在国家企业信用信息公示系统公告作废 | If lost, announced void in the national credit system',
  },
  {
    id: 'tax-clearance',
    name: '清税证明 | Tax clearance',
    issuer: '税务机关 | Tax authority',
    howToGet: '税务窗口或者电子税务局申请；信息已共享的免交 | At the tax window or online; not needed once shared',
  },
  {
    id: 'clearing-report',
    name: '清算报告 | Liquidation report',
    howToGet: ownMade,
    form: '清算组作出，由股东会等确认 | By the liquidators, confirmed by the shareholders',
  },
  {
    id: 'old-permit',
    name: '原许可证（批准证书） | The permit held now',
    issuer: '原发证机关 | The authority that issued it',
    form: '正本、副本 | Original and duplicates',
  },
  {
    id: 'change-proof',
    name: '变更事项的证明 | Proof of what has changed',
    howToGet:
      '由作出变更的机关、单位出具，例如变更登记通知书 | From whoever made the change, such as a notice of registration',
    kind: 'copy',
    form: stamped,
  },
  {
    id: 'loss-notice',
    name: '遗失声明 | Statement of loss',
    kind: 'filled-here',
    when: '原证遗失的 | If the old one is lost',
  },
  // Premises, people, rules
  {
    id: 'floor-plan',
    name: '平面布局图 | Floor plan',
    form: '标明功能分区、面积和出入口 | With functional areas, sizes and exits',
    howToGet: '自行绘制，有样本 | Drawn by yourself; a sample is at the window',
  },
  { id: 'equipment-list', name: '设施设备清单 | List of equipment', howToGet: ownMade, form: stamped },
  { id: 'rules', name: '管理制度文本 | Written management rules', howToGet: ownMade, kind: 'copy', form: stamped },
  {
    id: 'emergency-plan',
    name: '事故应急救援预案 | Emergency plan',
    howToGet: ownMade,
    kind: 'copy',
    form: stamped,
  },
  {
    id: 'staff-certs',
    name: '专业技术人员资格证书 | Certificates of the qualified staff',
    kind: 'copy',
    issuer: '发证机关 | The issuing authorities',
  },
  {
    id: 'health-card',
    name: '从业人员健康证明 | Health certificates of the staff',
    kind: 'copy',
    issuer: '疾病预防控制机构或者医疗机构 | Disease control or medical institution',
  },
  {
    id: 'test-report',
    name: '检测报告 | Test report',
    kind: 'copy',
    issuer: '有资质的检验检测机构 | An accredited laboratory',
  },
  {
    id: 'capital-proof',
    name: '资金证明 | Proof of funds',
    kind: 'copy',
    issuer: '银行或者会计师事务所 | Bank or accountants',
  },
  {
    id: 'rep-resume',
    name: '负责人简历和学历、职称证明 | Résumé and qualifications of the person in charge',
    issuer: '本人书写，学历、职称由发证机构出具 | By oneself; certificates by their issuers',
    kind: 'copy',
  },
]
