/** Guides: driving licences and offences (驾驶证和交通违法). */
import type { GuideDef } from '../../compose.ts'
import { formOf } from '../../papers.ts'

const law = '《中华人民共和国道路交通安全法》'
const licence = '《机动车驾驶证申领和使用规定》'
const here = { service: 'vehicle', organ: 'traffic-police', procedure: 'window' } as const
const form = formOf('driver-form', '机动车驾驶证申请表 | Driving licence application')
const fee = { standard: '工本费 10 元，以本省公布为准 | 10 yuan, as the province sets' }
const points = {
  case: '道路交通安全违法行为未处理完毕，或者驾驶证被扣押、扣留、暂扣的 | Offences unsettled, or the licence withheld',
  basis: licence,
}

export const drivingGuides: readonly GuideDef[] = [
  {
    ...here,
    id: 'licence-renew',
    name: '驾驶证期满换证 | Renewing a driving licence',
    basis: [`${law}第十九条`, licence],
    conditions: [
      '有效期满前 90 日内申请，身体条件符合要求 | Within 90 days before it expires, fit to drive',
      '每个记分周期均未记满 12 分的，六年证换十年证，十年证换长期证 | Without 12 points in any period: six years become ten, ten become for good',
    ],
    papers: [form, 'id-card', 'driver-licence', 'photo-small*2', 'body-check'],
    statutory: 1,
    fee,
    notHandled: [points],
    result: '机动车驾驶证 | Driving licence',
  },
  {
    ...here,
    id: 'licence-replace',
    name: '驾驶证补证、换证 | Replacing a driving licence',
    basis: [law, licence],
    conditions: ['丢失补证，损毁、信息变化换证 | Lost, damaged or changed'],
    papers: [
      form,
      'id-card',
      'photo-small*2',
      'driver-licence ? 损毁、信息变化的 | If damaged or changed',
      {
        id: 'change-paper',
        name: '变化信息的证明 | Proof of the changed facts',
        howToGet: '公安机关户籍证明等自备 | From the police or whoever made the change',
        when: '信息变化的 | If facts changed',
      },
    ],
    statutory: 1,
    fee,
    notHandled: [points],
    result: '机动车驾驶证 | Driving licence',
  },
  {
    ...here,
    id: 'licence-transfer-in',
    name: '驾驶证转入 | Moving a driving licence here',
    basis: [law, licence],
    conditions: ['驾驶证核发地在外地，现在本地居住 | Issued elsewhere, living here now'],
    papers: [
      form,
      'id-card',
      'driver-licence',
      'photo-small*2',
      'body-check ? 同时期满换证的 | If renewed at the same time',
      'residence-permit ? 非本地户籍的 | If registered elsewhere',
    ],
    statutory: 1,
    fee,
    notHandled: [points],
    result: '机动车驾驶证 | Driving licence',
  },
  {
    ...here,
    id: 'traffic-offence',
    name: '交通违法处理 | Settling a traffic offence',
    basis: [law, '《道路交通安全违法行为处理程序规定》'],
    conditions: ['本人到场，对违法事实、处罚有异议可以陈述申辩 | In person; you may state your case'],
    procedure: [
      '到窗口查询并核对违法记录 | Look up and check the record',
      '民警告知事实、依据和陈述申辩权，当事人确认或者申辩 | The officer tells facts and law; you confirm or object',
      '出具处罚决定书，按规定缴纳罚款 | Decision, then the fine is paid',
    ],
    papers: ['id-card', 'driver-licence', 'vehicle-licence'],
    fee: { standard: '不收手续费；罚款按处罚决定缴纳 | No charge; the fine as decided' },
    notHandled: [
      {
        case: '涉嫌犯罪或者需要吊销驾驶证的，由办案部门处理 | Suspected crime or revocation: the investigating unit',
        basis: law,
      },
    ],
    result: '公安交通管理行政处罚决定书 | Decision on the penalty',
  },
]
