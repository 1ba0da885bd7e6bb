/** Guides: seals, lodging trade, large events, guards. */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'

const organ = 'public-security'
const service = 'seal-public-security'

export const publicOrderGuides: readonly GuideDef[] = [
  {
    id: 'seal-carving',
    service,
    organ,
    name: '公章刻制备案 | Filing a new official seal',
    basis: ['《印铸刻字业暂行管理规则》'],
    conditions: ['依法成立的单位刻制公章、财务章、发票章等 | Lawfully founded bodies'],
    procedure: 'filing',
    papers: ['business-licence:copy', 'legal-rep-id', 'mandate', 'agent-id-card'],
    result: '印章备案信息，凭备案到刻章企业刻制 | Filed; the seal is then carved by a licensed firm',
  },
  {
    id: 'seal-replace',
    service,
    organ,
    name: '公章遗失、更换、缴销备案 | Lost, changed or returned seals',
    basis: ['《印铸刻字业暂行管理规则》'],
    conditions: ['公章遗失、被盗、损坏，或者名称变更 | Lost, stolen or damaged, or the name changed'],
    procedure: 'filing',
    papers: [
      'business-licence:copy',
      'legal-rep-id',
      {
        id: 'loss-statement',
        name: '遗失声明或者情况说明 | Statement of the loss',
        when: '遗失、被盗的 | If lost or stolen',
        form: '法定代表人签名 | Signed by the legal representative',
        howToGet: '单位自行书写 | Written by the firm',
      },
      'agent-id-card',
    ],
    result: '印章备案信息 | Filed',
  },
  {
    id: 'hotel-permit',
    service,
    organ,
    name: '旅馆业特种行业许可 | Licence for the lodging trade',
    basis: ['《旅馆业治安管理办法》'],
    conditions: [
      '房屋建筑、消防设备、出入口和通道等符合规定，有必要的防盗安全设施 | The building, fire equipment and exits meet the rules; secured against theft',
      '能够实时登记上传住宿信息 | Guests can be registered at once',
    ],
    procedure: 'inspected',
    papers: [
      formOf('hotel-form', '特种行业许可证申请登记表 | Application'),
      'business-licence:copy',
      'legal-rep-id',
      'lease:copy ? 租用场所的 | For rented premises',
      {
        id: 'hotel-plan',
        name: '旅馆平面图、客房数和安全设施说明 | Plan, number of rooms, security equipment',
        howToGet: '申请人绘制 | Drawn by the applicant',
      },
      {
        id: 'fire-proof',
        name: '公众聚集场所投入使用、营业前消防安全检查意见 | Fire safety check before opening',
        kind: 'copy',
        issuer: '消防救援机构 | Fire brigade',
      },
    ],
    statutory: 20,
    promised: 8,
    result: '特种行业许可证 | Licence',
  },
  {
    id: 'event-permit',
    service,
    organ,
    name: '大型群众性活动安全许可 | Safety permit for a large public event',
    basis: ['《大型群众性活动安全管理条例》第十一条、第十三条'],
    conditions: [
      '预计参加人数 1000 人以上 5000 人以下的，在活动举办日的 20 日前向县级公安机关申请 | 1,000 to 5,000 people: applied for 20 days before the event',
    ],
    procedure: 'inspected',
    papers: [
      formOf('event-form', '大型群众性活动安全许可申请表 | Application'),
      'business-licence:copy',
      {
        id: 'safety-plan',
        name: '活动方案、安全工作方案和应急预案 | Plan of the event, of safety and for emergencies',
        howToGet: '承办者制订 | Drawn up by the organiser',
      },
      {
        id: 'venue-consent',
        name: '活动场所管理者同意提供场所的证明 | Consent of the venue',
        issuer: '场所管理者 | The venue',
      },
    ],
    statutory: { days: 7, of: 'calendar' },
    promised: { days: 7, of: 'calendar' },
    notHandled: [
      '影剧院、音乐厅、公园、娱乐场所等在其日常业务范围内举办的活动 | Events in the ordinary business of theatres, parks and the like',
    ],
    result: '安全许可决定书 | Decision',
  },
  {
    id: 'guard-card',
    service,
    organ,
    name: '保安员证核发 | Security guard’s card',
    basis: ['《保安服务管理条例》第十六条'],
    conditions: [
      '年满 18 周岁，身体健康，品行良好，具有初中以上学历 | 18 or over, healthy, of good conduct, nine years of school',
      '经考试、审查合格并留存指纹等信息 | Examined, checked and fingerprinted',
    ],
    procedure: 'forwarded',
    papers: [
      'id-card',
      'photo',
      formOf('guard-form', '保安员考试报名表 | Application for the examination'),
      {
        id: 'health-proof',
        name: '体检证明 | Health certificate',
        issuer: '县级以上医疗机构 | A county hospital or above',
      },
      {
        id: 'school-record',
        name: '初中以上学历证明 | Proof of schooling',
        kind: 'copy',
        issuer: '学校 | School',
        byPledge: true,
      },
    ],
    promised: 20,
    notHandled: [
      {
        case: '曾被收容教育、强制隔离戒毒，或者因故意犯罪被刑事处罚等情形 | Earlier intentional crimes and the like',
        basis: '《保安服务管理条例》第十七条',
      },
    ],
    result: '保安员证 | Guard’s card',
  },
]
