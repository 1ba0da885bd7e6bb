/** Guides: social assistance for those who cannot live by their own means. */
import type { GuideDef } from '../compose.ts'
import { formOf } from '../papers.ts'

const assistance = '《社会救助暂行办法》'

export const assistanceGuides: readonly GuideDef[] = [
  {
    id: 'minimum-living',
    service: 'minimum-living',
    name: '最低生活保障申请 | Minimum living allowance',
    organ: 'civil-affairs',
    basis: [`${assistance}第九条、第十一条`, '《最低生活保障审核确认办法》（民发〔2021〕57号）'],
    conditions: [
      '共同生活的家庭成员人均收入低于当地最低生活保障标准 | Income per head below the local standard',
      '家庭财产状况符合当地规定 | Property within the local limits',
    ],
    procedure: 'publicity',
    papers: [
      'id-card',
      'household-book',
      formOf('allowance-form', '最低生活保障申请书 | Application for the allowance'),
      {
        id: 'means-statement',
        name: '家庭收入和财产状况申报表 | Statement of the household’s income and property',
        kind: 'filled-here',
        form: '如实填写，签名承诺所填信息真实、完整 | Truthful, with a signed pledge that it is complete',
      },
      'means-consent',
      'disability-card ? 家中有残疾人的 | When a member has a disability',
      'diagnosis ? 家中有重病患者的 | When a member is gravely ill',
    ],
    promised: 30,
    notHandled: ['拒绝签署核对授权书，或者隐瞒家庭收入、财产的 | Consent refused, or income or property hidden'],
    result: '最低生活保障审核确认通知书 | Notice of the decision',
  },
  {
    id: 'destitute-support',
    service: 'minimum-living',
    name: '特困人员救助供养申请 | Support for the destitute',
    organ: 'civil-affairs',
    basis: [`${assistance}第十四条`, '《特困人员认定办法》'],
    conditions: [
      '老年人、残疾人或者未满 18 周岁的未成年人 | Elderly, disabled or under 18',
      '无劳动能力、无生活来源，且法定赡养、抚养、扶养义务人无履行能力或者没有义务人 | Unable to work, without income, and without anybody obliged and able to support them',
    ],
    procedure: 'publicity',
    papers: [
      'id-card',
      'household-book',
      formOf('destitute-form', '特困人员救助供养申请书 | Application for support'),
      formOf(
        'means-statement',
        '劳动能力、生活来源、财产状况以及赡养抚养扶养情况书面声明 | Statement of means and relatives',
      ),
      'means-consent',
      'disability-card ? 申请人是残疾人的 | For persons with a disability',
    ],
    promised: 25,
    result: '特困人员救助供养确认通知书 | Notice of the decision',
  },
  {
    id: 'temporary-aid',
    service: 'minimum-living',
    name: '临时救助申请 | Temporary aid',
    organ: 'civil-affairs',
    basis: [`${assistance}第四十七条`, '《国务院关于全面建立临时救助制度的通知》（国发〔2014〕47号）'],
    conditions: [
      '因火灾、交通事故、突发重大疾病等，基本生活暂时出现严重困难 | In sudden grave need after fire, accident or illness',
      '情况紧急的先行救助，之后补办手续 | In urgent cases help comes first and papers later',
    ],
    procedure: [
      '本人、亲属或者村（居）委会到窗口申请，也可以由工作人员主动发现 | Applied for by the person, family or village; or found by officials',
      '情况紧急的，24 小时内先行救助 | In urgent cases help within 24 hours',
      '一般情形：调查核实，在村（社区）公示 | Otherwise checked and posted in the village',
      '审核确认后发放救助金或者实物 | Money or goods are given after the decision',
    ],
    papers: [
      'id-card',
      'household-book pledge',
      formOf('temporary-aid-form', '临时救助申请书 | Application for temporary aid'),
      {
        id: 'hardship-proof',
        name: '遭遇困难的材料 | Proof of what has happened',
        kind: 'copy',
        form: '医疗费用票据、事故认定书、火灾证明等，有哪样带哪样 | Bills, accident or fire reports: whatever there is',
        howToGet:
          '由医院、交警、消防等单位出具；紧急情况可以事后补交 | From hospital, police or fire brigade; later in urgent cases',
      },
      'bank-card',
    ],
    promised: 10,
    result: '临时救助金或者实物 | Aid in money or goods',
  },
  {
    id: 'children-alone',
    service: 'minimum-living',
    name: '孤儿、事实无人抚养儿童基本生活补贴申请 | Allowance for orphans and children nobody raises',
    organ: 'civil-affairs',
    basis: [
      '《国务院办公厅关于加强孤儿保障工作的意见》（国办发〔2010〕54号）',
      '《关于进一步加强事实无人抚养儿童保障工作的意见》（民发〔2019〕62号）',
    ],
    conditions: [
      '失去父母、查找不到生父母的未成年人 | Minors who lost their parents or whose parents can’t be found',
      '或者父母均符合重残、重病、服刑在押、强制隔离戒毒、失联等规定情形 | Or whose parents are both gravely disabled, ill, imprisoned, missing or the like',
    ],
    procedure: 'promised',
    papers: [
      'household-book',
      { id: 'guardian-id-card', name: '监护人居民身份证 | Identity card of the guardian', issuer: '公安机关 | Police' },
      formOf('child-form', '儿童基本生活补贴申请表 | Application for the allowance'),
      {
        id: 'parents-state',
        name: '父母情形证明（死亡、残疾、重病、服刑、失踪等） | Proof of the parents’ situation',
        issuer: '公安、法院、残联、医疗机构等 | Police, court, disabled persons’ federation, hospital',
        howToGet: '能够通过部门信息比对的，不再要求提交 | Not asked for when records of the offices show it',
        byPledge: true,
      },
      'bank-card',
    ],
    promised: 15,
    result: '儿童基本生活补贴确认结果 | Decision on the allowance',
  },
]

export const disabilityAllowanceGuides: readonly GuideDef[] = [
  {
    id: 'disability-allowance',
    service: 'minimum-living',
    name: '困难残疾人生活补贴和重度残疾人护理补贴申请 | Living and care allowances for persons with a disability',
    organ: 'civil-affairs',
    basis: ['《国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见》（国发〔2015〕52号）'],
    conditions: [
      '生活补贴：低保家庭中的残疾人 | Living allowance: in a household on minimum living allowance',
      '护理补贴：残疾等级一级、二级且需要长期照护的残疾人 | Care allowance: disability of grade one or two with lasting need of care',
    ],
    procedure: 'promised',
    papers: [
      'id-card',
      'disability-card',
      'bank-card',
      formOf('disability-allowance-form', '残疾人两项补贴申请审核表 | Application for the allowances'),
      'guardian-proof ? 由监护人代为申请的 | When a guardian applies',
    ],
    promised: 15,
    notHandled: ['已享受养育补贴、工伤生活护理费等不能同时享受的待遇的 | Already receiving a benefit that excludes it'],
    result: '补贴确认结果，按月发放 | Decision; paid monthly',
  },
]
