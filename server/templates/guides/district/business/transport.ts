/** Guides: carrying goods and people by road (道路运输). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'
import { elsewhere } from './refusals.ts'

const regulation = '《中华人民共和国道路运输条例》'
const staff = '《道路运输从业人员管理规定》'
const freight = '《道路货物运输及站场管理规定》'
const here = { service: 'transport', organ: 'transport-bureau', procedure: 'promised' } as const
const photos = 'photo-small*2'

export const transportGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'freight-licence',
    name: '道路普通货物运输经营许可 | Licence to carry goods by road',
    basis: [`${regulation}第二十一条、第二十四条`, freight],
    conditions: [
      '有检测合格的车辆，有符合条件的驾驶人员，有健全的安全生产管理制度 | Tested vehicles, qualified drivers, safety rules',
      '使用总质量 4.5 吨及以下普通货运车辆的，不需要许可 | Vehicles up to 4.5 t total mass need no licence',
    ],
    papers: [
      formOf('freight-form', '道路货物运输经营申请表 | Application to carry goods by road'),
      'business-licence:copy',
      'id-card',
      {
        id: 'vehicle-papers',
        name: '机动车行驶证和检测合格证明 | Vehicle licences and test certificates',
        kind: 'copy',
        howToGet: '拟购置的交购车承诺书 | Vehicles yet to be bought: a pledge',
      },
      {
        id: 'driver-papers',
        name: '驾驶员驾驶证和从业资格证 | Drivers’ licences and qualification certificates',
        howToGet: '驾驶员本人提供；系统可查的免交 | From the drivers; not needed when the system shows it',
        kind: 'copy',
      },
      'rules',
    ],
    statutory: 20,
    promised: 5,
    notHandled: [elsewhere('危险货物运输由设区的市交通运输部门许可 | Dangerous goods are licensed by the city')],
    result: '道路运输经营许可证 | Road transport licence',
  },
  {
    ...here,
    id: 'vehicle-operation-cert',
    name: '道路运输证配发 | Certificate of operation for a vehicle',
    basis: [regulation, freight],
    conditions: ['经营者已取得道路运输经营许可，车辆检测合格 | The operator is licensed and the vehicle tested'],
    papers: [
      formOf('operation-form', '道路运输证申领表 | Application for the certificate of operation'),
      'vehicle-licence:copy',
      {
        id: 'transport-licence',
        name: '道路运输经营许可证 | Road transport licence',
        issuer: '交通运输部门 | Transport bureau',
        kind: 'copy',
      },
      {
        id: 'tech-report',
        name: '车辆技术等级评定或者检验检测报告 | Technical grading or test report',
        issuer: '机动车检验检测机构 | Vehicle test station',
      },
    ],
    promised: 3,
    notHandled: [{ case: '报废车、拼装车 | Scrapped or pieced-together vehicles', basis: regulation }],
    result: '道路运输证 | Certificate of operation',
  },
  {
    ...here,
    id: 'transport-driver-cert',
    name: '经营性道路客货运输驾驶员从业资格认定 | Qualification of drivers for hire',
    basis: [`${regulation}第九条、第二十二条`, staff],
    conditions: [
      '取得相应的机动车驾驶证，年龄符合国家规定；客运须取得驾驶证 1 年以上 | Licensed for the class and of the age allowed; passengers: for a year',
      '客运驾驶员三年内无重大以上且负主要责任的交通责任事故，考试合格 | Passenger drivers: no serious accident in three years, and the examination passed',
    ],
    papers: [
      formOf('transport-driver-form', '道路运输从业资格申请表 | Application for the qualification'),
      'id-card',
      'driver-licence',
      photos,
      {
        id: 'exam-result',
        name: '考试或者培训合格证明 | Proof of examination or training',
        howToGet:
          '考试、培训合格后由机构提供，系统可查的免交 | From the examiner or school; not needed when the system shows it',
      },
    ],
    statutory: 20,
    promised: 5,
    notHandled: [
      elsewhere('总质量 4.5 吨及以下普通货运车辆驾驶员不需要从业资格证 | Not needed for goods vehicles up to 4.5 t'),
    ],
    result: '道路运输从业人员从业资格证 | Qualification certificate',
  },
  {
    ...here,
    id: 'ride-hail-driver',
    name: '网络预约出租汽车驾驶员从业资格 | Qualification of ride-hailing drivers',
    basis: ['《网络预约出租汽车经营服务管理暂行办法》第十四条', '《出租汽车驾驶员从业资格管理规定》'],
    conditions: [
      '取得相应准驾车型驾驶证并有 3 年以上驾驶经历 | Licensed, with three years of driving',
      '无交通肇事、危险驾驶、吸毒、酒驾和暴力犯罪记录，近三个计分周期内没有记满 12 分 | No serious traffic, drug, drink or violence record; never 12 points in three periods',
    ],
    papers: [
      formOf('hail-form', '网约车驾驶员从业资格申请表 | Application for the qualification'),
      'id-card',
      'driver-licence',
      photos,
      { id: 'record-consent', name: '背景核查授权书 | Consent to the background check', kind: 'filled-here' },
    ],
    statutory: 20,
    promised: 5,
    notHandled: [
      {
        case: '背景核查不合格的 | The background check fails',
        basis: '《网络预约出租汽车经营服务管理暂行办法》第十四条',
      },
    ],
    result: '网络预约出租汽车驾驶员证 | Ride-hailing driver’s certificate',
  },
  {
    ...here,
    id: 'ride-hail-vehicle',
    name: '网络预约出租汽车运输证核发 | Certificate for ride-hailing vehicles',
    basis: ['《网络预约出租汽车经营服务管理暂行办法》第十二条、第十三条'],
    conditions: [
      '7 座及以下乘用车，安装卫星定位和应急报警装置，符合本地车辆标准 | Up to seven seats, with positioning and alarm, to local standards',
      '车辆使用性质登记为预约出租客运 | Registered for hailed hire',
    ],
    papers: [
      formOf('hail-vehicle-form', '网约车运输证申请表 | Application for the certificate'),
      'owner-id',
      'vehicle-licence',
      'vehicle-title',
      'road-insurance',
    ],
    statutory: 20,
    promised: 5,
    notHandled: [
      {
        case: '行驶里程达到 60 万千米或者使用年限达到 8 年的 | Beyond 600,000 km or eight years of use',
        basis: '《网络预约出租汽车经营服务管理暂行办法》',
      },
    ],
    result: '网络预约出租汽车运输证 | Certificate of operation',
  },
]
