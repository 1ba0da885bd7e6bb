/** Guides: doctors, nurses and radiology (医护执业和放射诊疗). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'

const here = { service: 'health-licence', organ: 'health-bureau', procedure: 'promised' } as const

export const healthStaffGuides: readonly GuideDef[] = [
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
        issuer: '卫生健康部门 | Health authority',
        when: '首次注册的 | First registration',
      },
      {
        id: 'nurse-health',
        when: '首次注册、延续注册的 | First registration or renewal',
        name: '健康体检证明 | Medical certificate',
        issuer: '二级以上医院 | A hospital of the second grade',
        form: '6 个月以内 | Not older than six months',
      },
      { id: 'nurse-hire', name: '聘用证明 | Proof of employment', issuer: '医疗卫生机构 | The institution' },
      'photo-small*2',
    ],
    statutory: 20,
    promised: 5,
    notHandled: [{ case: '未通过执业资格考试的 | Without the examination', basis: '《护士条例》第七条' }],
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
      {
        id: 'clinic-licence',
        name: '医疗机构执业许可证 | Licence of the medical institution',
        issuer: '卫生健康部门 | Health authority',
        kind: 'copy',
      },
      {
        id: 'radio-test',
        name: '放射防护检测与评价报告 | Radiation protection report',
        issuer: '有资质的放射卫生技术机构 | A qualified body',
      },
      {
        id: 'radio-staff',
        name: '放射工作人员资质和体检证明 | Staff certificates and medical checks',
        issuer: '卫生健康部门、职业健康检查机构 | Health authority, occupational health service',
        kind: 'copy',
      },
      'equipment-list',
      'rules',
    ],
    statutory: 20,
    promised: 10,
    notHandled: [{ case: '防护检测不合格的 | The protection fails the test', basis: '《放射诊疗管理规定》' }],
    result: '放射诊疗许可证 | Radiology licence',
  },
]
