/** Papers people are asked for again and again, written down once: what they are called, who issues them, how to get one. */
import type { PaperDef } from './compose.ts'

const police = '公安机关 | Police'

export const papers: readonly PaperDef[] = [
  // Who somebody is
  { id: 'id-card', name: '居民身份证 | Resident identity card', issuer: police, form: '在有效期内 | Not expired' },
  {
    id: 'household-book',
    name: '居民户口簿 | Household register',
    issuer: police,
    howToGet: '遗失的到户籍所在地派出所补领 | If lost, replaced by the police station of the household',
  },
  {
    id: 'photo',
    name: '近期免冠照片 | Recent photograph, bareheaded',
    form: '2 寸，白底 | Two inches, white background',
    howToGet: '照相馆或者大厅自助照相机 | A photo shop or the hall’s photo booth',
  },
  {
    id: 'photo-small',
    name: '近期免冠照片 | Recent photograph, bareheaded',
    form: '1 寸，白底 | One inch, white background',
    howToGet: '照相馆或者大厅自助照相机 | A photo shop or the hall’s photo booth',
  },
  { id: 'residence-permit', name: '居住证 | Residence permit', issuer: police },
  {
    id: 'social-card',
    name: '社会保障卡 | Social security card',
    issuer: '人力资源社会保障局 | Human resources bureau',
  },
  {
    id: 'bank-card',
    name: '本人银行卡或者社会保障卡 | Own bank card or social security card',
    issuer: '银行 | A bank',
  },
  // Somebody acting for somebody
  {
    id: 'agent-id-card',
    name: '代办人居民身份证 | Identity card of the agent',
    issuer: police,
    when: '委托他人办理的 | When somebody acts for you',
  },
  {
    id: 'mandate',
    name: '授权委托书 | Power of attorney',
    when: '委托他人办理的 | When somebody acts for you',
    form: '委托人签名，写明委托事项和期限 | Signed, with the matter and the period',
    howToGet: '窗口有样本，委托人自行填写 | A sample is at the window; the principal fills it in',
  },
  {
    id: 'guardian-proof',
    name: '监护关系证明 | Proof of guardianship',
    issuer: '公安机关、村（居）民委员会、民政部门或者法院 | Police, village committee, civil affairs or court',
    howToGet:
      '户口簿、出生医学证明能够证明的，不再另外提交 | Not needed when the register or birth certificate shows it',
  },
  // Family and life
  { id: 'marriage-cert', name: '结婚证 | Marriage certificate', issuer: '民政部门 | Civil affairs office' },
  {
    id: 'divorce-cert',
    name: '离婚证或者生效的离婚判决书、调解书 | Divorce certificate or judgment',
    issuer: '民政部门、法院 | Civil affairs office, court',
  },
  {
    id: 'birth-cert',
    name: '出生医学证明 | Medical certificate of birth',
    issuer: '接生的医疗机构 | The hospital of the birth',
  },
  {
    id: 'death-cert',
    name: '死亡证明 | Certificate of death',
    issuer: '医疗卫生机构；公安机关、法院 | A medical institution; police or court',
    howToGet:
      '在医院去世的由医院开具；在家中去世的由乡镇卫生院（社区卫生服务中心）开具 | From the hospital; after a death at home from the township clinic',
  },
  // Where somebody lives, what somebody owns
  {
    id: 'property-cert',
    name: '不动产权证书或者房屋所有权证 | Certificate of real estate',
    issuer: '不动产登记机构 | Real-estate registry',
  },
  {
    id: 'lease',
    name: '房屋租赁合同 | Lease',
    form: '租赁双方签名，仍在租期内 | Signed by both sides and still running',
    howToGet: '与出租人签订；建议办理租赁备案 | Made with the landlord; better registered',
  },
  {
    id: 'lodging-proof',
    name: '就业单位、学校出具的住宿证明 | Proof of lodging by the employer or school',
    issuer: '就业单位、学校 | Employer or school',
  },
  {
    id: 'income-proof',
    name: '家庭收入证明 | Proof of the household’s income',
    issuer: '就业单位 | Employer',
    byPledge: true,
  },
  {
    id: 'means-consent',
    name: '家庭经济状况核对授权书 | Consent to the check of the household’s means',
    kind: 'filled-here',
    form: '共同生活的成年家庭成员全部签名 | Signed by every adult of the household',
  },
  // Work and firms
  { id: 'business-licence', name: '营业执照 | Business licence', issuer: '市场监督管理局 | Market regulation bureau' },
  {
    id: 'legal-rep-id',
    name: '法定代表人（负责人）居民身份证 | Identity card of the legal representative',
    kind: 'copy',
    issuer: police,
  },
  {
    id: 'labour-contract',
    name: '劳动合同 | Labour contract',
    howToGet: '用人单位和劳动者各执一份 | Employer and employee each hold one',
  },
  {
    id: 'contract-end-proof',
    name: '解除或者终止劳动合同证明 | Proof that the employment ended',
    issuer: '原用人单位 | Former employer',
    basis: '《中华人民共和国劳动合同法》第五十条',
  },
  // Health
  {
    id: 'disability-card',
    name: '残疾人证 | Disability certificate',
    issuer: '残疾人联合会 | Disabled persons’ federation',
  },
  {
    id: 'diagnosis',
    name: '诊断证明 | Diagnosis',
    issuer: '医疗机构 | Hospital',
    form: '医师签名、医疗机构盖章 | Signed by the doctor, stamped by the hospital',
  },
  {
    id: 'medical-bill',
    name: '医疗收费票据 | Medical bill',
    issuer: '医疗机构 | Hospital',
    form: '财政、税务部门监制的票据，电子票据打印有效 | An official bill; printed e-bills are valid',
  },
  {
    id: 'cost-list',
    name: '费用明细清单 | Itemised list of costs',
    issuer: '医疗机构 | Hospital',
    form: '医疗机构盖章 | Stamped by the hospital',
  },
  {
    id: 'discharge-record',
    name: '出院记录 | Discharge record',
    issuer: '医疗机构 | Hospital',
    form: '医疗机构盖章 | Stamped by the hospital',
  },
  // Service in the army
  { id: 'veteran-paper', name: '退出现役证件 | Discharge papers', issuer: '部队 | The army' },
  {
    id: 'veteran-card',
    name: '退役军人优待证 | Veteran’s card',
    issuer: '退役军人事务部门 | Veterans’ affairs office',
  },
]

/** A form of one matter, filled in at the window: `formOf('birth-form', '出生登记申请表 | Application for …')`. */
export const formOf = (id: string, name: string): PaperDef => ({ id, name, kind: 'filled-here' })
