/** The papers of a matter as they leave the hall: every field the rules ask for, as data, as strips, in both languages. */
import { describe, expect, test } from 'vitest'
import type { MatterId } from '#shared/domain/words.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import type { Paper } from '#shared/print/papers/paper.ts'
import { noticePaper } from '#shared/print/papers/noticePaper.ts'
import { notAcceptedPaper } from '#shared/print/papers/notAcceptedPaper.ts'
import type { PaperNeeds } from '#shared/print/papers/paperDesk.ts'
import { receiptPaper } from '#shared/print/papers/receiptPaper.ts'
import { stripLines } from '#shared/print/papers/strip.ts'
import { matterPicture } from '#shared/views/matter.ts'
import { encode } from '../../server/effects/printer/encode.ts'
import { paperDots } from '../../shared/print/line.ts'
import { townshipPeople, townshipSetup } from '../../server/templates/township.ts'
import { clockTime, liveHall } from '../support/hall.ts'
import { printedText } from '../support/printedText.ts'
import { printedBy } from './slips.ts'

const setup = townshipSetup({ hallName: '清河镇便民服务中心', people: townshipPeople, demo: true })
const item = setup.items.find(({ id }) => id === 'pension-transfer')!
const url = 'http://192.168.1.20:7070/m/20260105-0001.Zm9yLXRlc3RzLW9ubHktMDE'
const zhang = { role: 'clerk', id: 'zhang-min' } as const

/** Zhang Min sees a citizen at window 1 who came for the transfer of a pension; `what` happens then. */
const atWindow = (what: (hall: ReturnType<typeof liveHall>, visit: { window: string; ticket: string }) => void) => {
  const hall = liveHall({ ...setup, demo: false })
  const say = (time: string, by: { role: 'clerk' | 'kiosk'; id: string }, wish: Parameters<typeof hall.say>[1]) => {
    const decision = hall.say(by, wish, clockTime(time))
    if (!decision.ok) throw new Error(`${wish.type}: ${decision.refusal}`)
  }
  say('08:25', zhang, { type: 'signIn', window: 'w1' })
  say('08:26', zhang, { type: 'openWindow', window: 'w1' })
  say('08:30', { role: 'kiosk', id: 'k' }, { type: 'issueTicket', service: item.service, language: 'zh-CN' })
  say('08:31', zhang, { type: 'callNext', window: 'w1' })
  const ticket = [...hall.hall.visits.keys()][0]!
  say('08:32', zhang, { type: 'startService', window: 'w1', ticket })
  what(hall, { window: 'w1', ticket })
  return hall
}
const must = (decision: { ok: boolean }) => {
  if (!decision.ok) throw new Error(JSON.stringify(decision))
}
const told = atWindow((hall, visit) => {
  const lines = item.materials.slice(0, 3).map((material, i) => ({
    key: material.id,
    material: material.id,
    text: material.name['zh-CN'],
    defect: (['missing', 'expired', 'not-signed'] as const)[i]!,
    ...(i === 1 && { remark: '请换领新证' }),
  }))
  must(hall.say(zhang, { type: 'giveNotice', ...visit, item: item.id, form: 'written', lines }, clockTime('08:40')))
})
const received = item.materials.map(({ id, count }) => ({ material: id, count }))
const accepted = atWindow((hall, visit) => {
  const how = { procedure: 'agency', received, collection: 'by-post' } as const
  must(hall.say(zhang, { type: 'acceptMatter', ...visit, item: item.id, ...how }, clockTime('08:40')))
})
const declined = atWindow((hall, visit) => {
  const unit = setup.units[0]!
  const why = {
    reason: 'not-this-organ',
    basis: '《中华人民共和国行政许可法》第三十二条',
    organ: { unit: unit.id },
  } as const
  must(hall.say(zhang, { type: 'declineMatter', ...visit, item: item.id, ...why }, clockTime('08:40')))
})

const needs = (
  live: ReturnType<typeof liveHall>,
  language: 'zh-CN' | 'en',
  rest: Partial<PaperNeeds> = {},
): PaperNeeds => ({
  setup: live.hall.setup!,
  matter: matterPicture(live, '20260105-0001' as MatterId)!,
  item,
  words: catalogue[language],
  language,
  url,
  ...rest,
})
const made: Record<string, (language: 'zh-CN' | 'en', rest?: Partial<PaperNeeds>) => Paper> = {
  notice: (language, rest) => {
    const all = needs(told, language, rest)
    return noticePaper(all, all.matter.notices[0]!.notice)!
  },
  receipt: (language, rest) => receiptPaper(needs(accepted, language, rest))!,
  'not-accepted': (language, rest) => notAcceptedPaper(needs(declined, language, rest))!,
}
const strip = (paper: Paper, width: 58 | 80, language: 'zh-CN' | 'en') =>
  printedBy(encode(stripLines(paper, width, language), { width, encoding: 'gb18030' }).bytes)

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  test.each(Object.keys(made))('%s on 80 mm paper, as agreed', async (kind) => {
    const strips = strip(made[kind]!(language), 80, language)
    expect(strips, 'one for the applicant, one for the file').toHaveLength(2)
    expect(strips.flatMap((one) => one.notUnderstood)).toEqual([])
    await expect(printedText(strips[0]!, paperDots[80])).toMatchFileSnapshot(`golden/${kind}-${language}-80.txt`)
  })

  test.each(Object.keys(made))('%s as data, as agreed', async (kind) => {
    await expect(`${JSON.stringify(made[kind]!(language), null, 2)}\n`).toMatchFileSnapshot(
      `golden/${kind}-${language}.json`,
    )
  })

  test.each(Object.keys(made))('%s fits 58 mm paper line by line', (kind) => {
    for (const one of strip(made[kind]!(language), 58, language))
      for (const printed of one.printed)
        if (printed.is === 'text') {
          const columns = [...printed.text].reduce((sum, sign) => sum + (sign < '\u0080' ? 1 : 2), 0)
          expect(columns * 12 * printed.across, printed.text).toBeLessThanOrEqual(paperDots[58])
        }
  })
})

/** Everything a paper says, in one text. */
const wordsOf = (paper: Paper): string => JSON.stringify(paper)

test('a notice has every field the working rules and 行政许可法 art. 32 ask for', () => {
  const text = wordsOf(made['notice']!('zh-CN', { addressee: { name: '赵德明', phone: '138-0000-1234' } }))
  const asked = [
    '编号',
    '赵德明',
    '138-0000-1234',
    '事项名称',
    '办理依据',
    '办理条件',
    '办理程序',
    '受理时限',
    '承诺时限',
    '收费',
  ]
  const more = [
    '不予办理',
    '监督电话',
    '咨询电话',
    '经办人',
    '办理窗口',
    '签收人',
    '受理专用章',
    '一式两份',
    '出具单位',
    '获取方式',
  ]
  for (const field of [...asked.slice(1), ...more]) expect(text, field).toContain(field)
})

test('a receipt promises a day that is a working day, and says what is not counted', () => {
  const paper = made['receipt']!('zh-CN')
  const text = wordsOf(paper)
  // Accepted Monday 5 January 2026, promised in 15 working days: Monday 26 January.
  expect(item.promised).toEqual({ days: 15, of: 'working' })
  expect(text).toContain('2026-01-26')
  expect(text).toContain('不计算在内')
  expect(text).toContain('全程代办')
})

test('a refusal names the competent unit with its phone, the basis and the remedies', () => {
  const text = wordsOf(made['not-accepted']!('zh-CN'))
  expect(text).toContain(setup.units[0]!.name['zh-CN'])
  expect(text).toContain(setup.units[0]!.phone)
  expect(text).toContain('行政复议')
  expect(text).toContain('行政许可法')
})

test('without personal data a paper leaves lines to be filled in by hand, and names nobody', () => {
  for (const kind of Object.keys(made)) expect(wordsOf(made[kind]!('zh-CN'))).toContain('________')
})

test('nothing a citizen or clerk wrote becomes a printer command', () => {
  const evil = '\u001b@\u001dV\u0000赵\n德明'
  const lines = stripLines(made['notice']!('zh-CN', { addressee: { name: evil } }), 80, 'zh-CN')
  expect(JSON.stringify(lines)).not.toMatch(/\\u00(1b|1d|00)/)
})
