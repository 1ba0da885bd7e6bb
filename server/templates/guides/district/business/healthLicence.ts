/** Guides: public places, drinking water, clinics, doctors and nurses (卫生许可). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'

const places = '《公共场所卫生管理条例》'
const clinics = '《医疗机构管理条例》'
const clinicRules = '《医疗机构管理条例实施细则》'
const here = { service: 'health-licence', organ: 'health-bureau', procedure: 'promised' } as const

export const healthLicenceGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'public-place-health',
    name: '公共场所卫生许可 | Hygiene licence for a public place',
    basis: [`${places}第四条、第八条`, '《公共场所卫生管理条例实施细则》'],
    conditions: [
      '宾馆、理发店、美容店、游泳场馆、商场等；可以采用告知承诺 | Hotels, hairdressers, pools, shops and the like; a pledge may replace the check',
      '空气、水质、采光、通风和用品消毒符合卫生标准 | Air, water, light, ventilation and disinfecting to standard',
    ],
    papers: [
      formOf('place-form', '公共场所卫生许可申请表 | Application for a hygiene licence'),
      'business-licence:copy',
      'floor-plan',
      { id: 'place-pledge', name: '告知承诺书 | Pledge', kind: 'filled-here', when: '采用告知承诺的 | If you pledge' },
      {
        id: 'place-test',
        name: '卫生检测或者评价报告 | Hygiene test',
        kind: 'copy',
        issuer: '疾病预防控制机构或者有资质的机构 | Disease control or a qualified body',
        byPledge: true,
      },
      'rules',
    ],
    statutory: 20,
    promised: 5,
    notHandled: [
      '国务院已取消卫生许可的场所不需要办理，例如饭馆、咖啡馆 | Places freed from the licence, such as restaurants and cafés',
    ],
    result: '卫生许可证 | Hygiene licence',
  },
  {
    ...here,
    id: 'public-place-renew',
    name: '公共场所卫生许可延续、变更 | Renewing or changing a hygiene licence',
    basis: [places, '《公共场所卫生管理条例实施细则》'],
    conditions: [
      '有效期届满 30 日前申请延续；名称、负责人变化的办理变更 | Renew 30 days before it expires; change of name or head',
    ],
    papers: [
      formOf('place-change-form', '卫生许可变更（延续）申请表 | Application'),
      'old-permit',
      'change-proof ? 变更的 | For a change',
    ],
    statutory: 20,
    promised: 5,
    notHandled: ['经营地址、项目改变的，重新申请 | New address or items: apply anew'],
    result: '卫生许可证 | Hygiene licence',
  },
  {
    ...here,
    id: 'water-supply-health',
    name: '饮用水供水单位卫生许可 | Hygiene licence for water suppliers',
    basis: ['《中华人民共和国传染病防治法》', '《生活饮用水卫生监督管理办法》'],
    conditions: [
      '水源水质、净水工艺、设施防护和供管水人员健康符合要求 | Source, treatment, protection and staff health as required',
    ],
    procedure: 'inspected',
    papers: [
      formOf('water-form', '供水单位卫生许可申请表 | Application'),
      'business-licence:copy',
      { id: 'water-test', name: '水质检测报告 | Water test', issuer: '有资质的检验机构 | An accredited laboratory' },
      'health-card',
      { id: 'water-plan', name: '供水设施平面图和水源防护说明 | Plan of the works and protection of the source' },
      'rules',
    ],
    statutory: 20,
    promised: 10,
    notHandled: ['水质检测不合格的 | Water fails the test'],
    result: '饮用水供水卫生许可证 | Licence',
  },
  {
    ...here,
    id: 'clinic-register',
    name: '医疗机构执业登记 | Registering a medical institution',
    basis: [`${clinics}第十五条、第十六条`, clinicRules],
    conditions: [
      '有设置医疗机构批准书（依法不需要的除外），符合基本标准，有从业人员和规章制度 | Approved, meets the basic standards, with staff and rules',
    ],
    procedure: 'inspected',
    papers: [
      formOf('clinic-form', '医疗机构申请执业登记注册书 | Application for registration'),
      { id: 'clinic-approval', name: '设置医疗机构批准书 | Approval to set up', kind: 'copy' },
      'site-proof',
      'floor-plan',
      'staff-certs',
      'rules',
      'capital-proof',
    ],
    statutory: { days: 45, of: 'calendar' },
    promised: 20,
    notHandled: ['诊所实行备案管理，不办理设置审批 | Clinics are filed, not approved'],
    result: '医疗机构执业许可证 | Licence of the institution',
  },
  {
    ...here,
    id: 'clinic-filing',
    name: '诊所备案 | Filing a clinic',
    basis: ['《中华人民共和国基本医疗卫生与健康促进法》', '《诊所备案管理暂行办法》'],
    conditions: [
      '医师取得执业证书并执业满 5 年，符合诊所基本标准 | A doctor with five years of practice, to the basic standard',
    ],
    procedure: 'filing',
    papers: [
      formOf('clinic-filing-form', '诊所备案信息表 | Filing form for clinics'),
      {
        id: 'doctor-papers',
        name: '诊所主要负责人医师资格和执业证书 | Doctor’s qualification and practice certificate',
        kind: 'copy',
      },
      'site-proof',
      'floor-plan',
      'rules',
    ],
    notHandled: ['设住院病床或者超出诊所标准的，办理执业登记 | With beds or beyond the standard: registration'],
    result: '诊所备案凭证 | Certificate of filing',
  },
  {
    ...here,
    id: 'doctor-register',
    name: '医师执业注册、变更、多机构备案 | Registering a doctor to practise',
    basis: ['《中华人民共和国医师法》', '《医师执业注册管理办法》'],
    conditions: [
      '取得医师资格，有拟执业的医疗机构聘用 | Qualified and employed',
      '受吊销证书处罚等的，须满法定期限 | After revocation the legal period must have passed',
    ],
    papers: [
      formOf('doctor-form', '医师执业注册申请表 | Application for registration'),
      {
        id: 'doctor-qualification',
        name: '医师资格证书 | Doctor’s qualification',
        kind: 'copy',
        issuer: '卫生健康部门 | Health authority',
      },
      { id: 'hire-proof', name: '聘用证明 | Proof of employment', issuer: '拟执业医疗机构 | The institution' },
      'photo-small*2',
      'id-card',
    ],
    statutory: 20,
    promised: 5,
    notHandled: [
      {
        case: '无民事行为能力或者受刑事处罚等不予注册情形的 | Grounds on which registration is refused',
        basis: '《中华人民共和国医师法》',
      },
    ],
    result: '医师执业证书 | Doctor’s practice certificate',
  },
  {
    ...here,
    id: 'nurse-register',
    name: '护士执业注册、变更、延续 | Registering a nurse to practise',
    basis: ['《护士条例》第七条、第八条', '《护士执业注册管理办法》'],
    conditions: [
      '通过护士执业资格考试，身体符合要求；延续在期满前 30 日申请 | Examination passed, fit; renew 30 days before expiry',
    ],
    papers: [
      formOf('nurse-form', '护士执业注册申请审核表 | Application for registration'),
      'id-card',
      {
        id: 'nurse-exam',
        name: '护士执业资格考试成绩合格证明 | Examination certificate',
        when: '首次注册的 | First registration',
      },
      {
        id: 'nurse-health',
        name: '健康体检证明 | Medical certificate',
        issuer: '二级以上医院 | A hospital of the second grade',
        form: '6 个月以内 | Not older than six months',
      },
      { id: 'nurse-hire', name: '聘用证明 | Proof of employment', issuer: '医疗卫生机构 | The institution' },
      'photo-small*2',
    ],
    statutory: 20,
    promised: 5,
    notHandled: ['未通过执业资格考试的 | Without the examination'],
    result: '护士执业证书 | Nurse’s practice certificate',
  },
  {
    ...here,
    id: 'radiation-clinic',
    name: '放射诊疗许可 | Licence for radiology',
    basis: ['《中华人民共和国职业病防治法》', '《放射诊疗管理规定》'],
    conditions: [
      '放射设备、防护设施和人员资质符合要求，已取得辐射安全许可 | Equipment, protection and staff as required; radiation safety licence held',
    ],
    procedure: 'inspected',
    papers: [
      formOf('radio-form', '放射诊疗许可申请表 | Application for a radiology licence'),
      'business-licence:copy ? 或者医疗机构执业许可证 | Or the institution’s licence',
      {
        id: 'radio-test',
        name: '放射防护检测与评价报告 | Radiation protection report',
        issuer: '有资质的放射卫生技术机构 | A qualified body',
      },
      { id: 'radio-staff', name: '放射工作人员资质和体检证明 | Staff certificates and medical checks', kind: 'copy' },
      'equipment-list',
      'rules',
    ],
    statutory: 20,
    promised: 10,
    notHandled: ['防护检测不合格的 | The protection fails the test'],
    result: '放射诊疗许可证 | Radiology licence',
  },
]
