/** Guides: public places, drinking water, clinics, doctors and nurses (卫生许可). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { ownMade } from '../../papersBusiness.ts'
import { elsewhere } from './refusals.ts'

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
      elsewhere(
        '国务院已取消卫生许可的场所不需要办理，例如饭馆、咖啡馆 | Places freed from the licence, such as restaurants and cafés',
      ),
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
    notHandled: [
      {
        case: '经营地址、项目改变的，重新申请 | New address or items: apply anew',
        basis: '《公共场所卫生管理条例实施细则》',
      },
    ],
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
      {
        id: 'water-plan',
        name: '供水设施平面图和水源防护说明 | Plan of the works and protection of the source',
        howToGet: ownMade,
      },
      'rules',
    ],
    statutory: 20,
    promised: 10,
    notHandled: [{ case: '水质检测不合格的 | Water fails the test', basis: '《生活饮用水卫生监督管理办法》' }],
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
      {
        id: 'clinic-approval',
        name: '设置医疗机构批准书 | Approval to set up',
        issuer: '卫生健康部门 | Health authority',
        kind: 'copy',
      },
      'site-proof',
      'floor-plan',
      'staff-certs',
      'rules',
      'capital-proof',
    ],
    statutory: { days: 45, of: 'calendar' },
    promised: 20,
    notHandled: [elsewhere('诊所实行备案管理，不办理设置审批 | Clinics are filed, not approved')],
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
        issuer: '卫生健康部门 | Health authority',
        kind: 'copy',
      },
      'site-proof',
      'floor-plan',
      'rules',
    ],
    notHandled: [
      elsewhere('设住院病床或者超出诊所标准的，办理执业登记 | With beds or beyond the standard: registration'),
    ],
    result: '诊所备案凭证 | Certificate of filing',
  },
]
