/** Papers builders, owners and drivers are asked for: what they are called, who issues them, how to get one. */
import type { PaperDef } from '../../compose.ts'
import { ownMade } from '../../papersBusiness.ts'

const stamped = '加盖申请单位公章 | Stamped by the applicant'

export const papersProperty: readonly PaperDef[] = [
  // Building and land
  {
    id: 'project-approval',
    name: '项目批准、核准或者备案文件 | Approval or filing of the project',
    kind: 'copy',
    issuer: '发展改革部门 | Development and reform office',
    howToGet: '投资项目在线审批监管平台可查的免交 | Not needed when the investment platform shows it',
  },
  {
    id: 'land-paper',
    name: '土地使用权属证明 | Proof of the right to the land',
    kind: 'copy',
    issuer: '自然资源部门 | Natural resources bureau',
  },
  {
    id: 'planning-permit',
    name: '建设工程规划许可证 | Planning permit for construction works',
    kind: 'copy',
    issuer: '自然资源部门 | Natural resources bureau',
  },
  {
    id: 'building-permit',
    name: '建筑工程施工许可证 | Construction permit',
    kind: 'copy',
    issuer: '住房城乡建设部门 | Housing and construction bureau',
  },
  {
    id: 'design-plan',
    name: '设计方案或者设计图纸 | Design drawings',
    form: '设计单位和注册人员签章，附电子文件 | Signed and sealed by the designers, with files',
    issuer: '有资质的设计单位 | A qualified design firm',
  },
  {
    id: 'site-drawing',
    name: '现状地形图或者用地红线图 | Survey map or red-line map',
    issuer: '有资质的测绘单位 | A qualified surveyor',
    form: '按规定比例，附电子文件 | At the scale required, with the file',
  },
  {
    id: 'traffic-plan',
    name: '交通组织和施工方案 | Works and traffic plan',
    howToGet: ownMade,
    form: stamped,
  },
  {
    id: 'survey-report',
    name: '测绘成果或者权籍调查表 | Survey of the land and building',
    issuer: '有资质的测绘单位 | A qualified surveyor',
  },
  // Homes
  {
    id: 'both-ids',
    name: '双方身份证明 | Identity of both sides',
    howToGet: '双方自备；电子证照同样有效 | From each side; the electronic one is as good',
    form: '个人交居民身份证，单位交营业执照 | Persons: identity card; bodies: licence',
  },
  {
    id: 'applicant-id',
    name: '申请人身份证明 | Identity of the applicant',
    howToGet: '申请人自备；电子证照同样有效 | From the applicant; the electronic one is as good',
    form: '个人交居民身份证，单位交营业执照 | Persons: identity card; bodies: licence',
  },
  {
    id: 'house-contract',
    name: '房屋买卖合同 | Contract of sale of the home',
    howToGet: '买卖双方签订并网上签约备案 | Signed by both sides and filed online',
    form: '已经网签备案 | Signed online and filed',
  },
  {
    id: 'deed-tax-proof',
    name: '契税完税或者免税凭证 | Proof of deed tax paid or waived',
    issuer: '税务机关 | Tax authority',
    howToGet: '本大厅税务窗口办理；信息已共享的免交 | From the tax window here; not needed once shared',
  },
  {
    id: 'loan-contract',
    name: '主债权合同和抵押合同 | Loan contract and mortgage contract',
    issuer: '银行等债权人与抵押人签订 | Bank or other creditor and the mortgagor',
  },
  {
    id: 'no-home-proof',
    name: '家庭住房情况查询结果 | Result of the search for homes of the household',
    issuer: '不动产登记机构 | Real-estate registry',
    byPledge: true,
  },
  // Vehicles and drivers
  {
    id: 'vehicle-licence',
    name: '机动车行驶证 | Vehicle licence',
    issuer: '公安交通管理部门 | Traffic police',
  },
  {
    id: 'vehicle-title',
    name: '机动车登记证书 | Vehicle registration certificate',
    issuer: '公安交通管理部门 | Traffic police',
  },
  {
    id: 'driver-licence',
    name: '机动车驾驶证 | Driving licence',
    issuer: '公安交通管理部门 | Traffic police',
    howToGet: '电子驾驶证同样有效 | The electronic licence is as good',
  },
  {
    id: 'road-insurance',
    name: '机动车交通事故责任强制保险凭证 | Compulsory traffic insurance',
    issuer: '保险公司 | Insurer',
    howToGet: '已联网的免交纸质凭证 | No paper needed once on the network',
  },
  {
    id: 'owner-id',
    name: '机动车所有人身份证明 | Identity of the owner of the vehicle',
    howToGet: '所有人自备；电子证照同样有效 | From the owner; the electronic one is as good',
    form: '个人交居民身份证，单位交营业执照等 | Persons: identity card; bodies: licence or the like',
  },
  {
    id: 'body-check',
    name: '身体条件证明 | Medical certificate of fitness to drive',
    issuer: '县级或者部队团级以上医疗机构等 | A county hospital or one of the same rank',
    form: '6 个月以内 | Not older than six months',
  },
]
