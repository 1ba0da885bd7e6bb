/** What changed between two rule-books, as a director reads it. */
import { expect, test } from 'vitest'
import { diffRuleBook } from '#shared/domain/ruleBook/diffRuleBook.ts'
import { RuleBook } from '#shared/domain/ruleBook/ruleBook.ts'
import { rulebook } from '#shared/i18n/rooms/rulebook.ts'
import { defaultRuleBook, withPreset } from '#shared/scoring/presets/composeBook.ts'
import { presets } from '#shared/scoring/presets/presets.ts'
import { saySource, sayChange, sayValue, type Teller } from '../../../window-terminal/appraisal/rules/say.ts'

const tellers: Teller[] = (['zh-CN', 'en'] as const).map((language) => ({
  words: rulebook[language],
  text: (said) => said[language] ?? said['zh-CN'],
  services: [{ id: 'pension', name: { 'zh-CN': '养老待遇', en: 'Pension' } }],
}))
const [chinese, english] = tellers as [Teller, Teller]
const lines = (was: RuleBook, is: RuleBook, teller = chinese): string[] =>
  diffRuleBook(was, is).map((change) => {
    const { place, says } = sayChange(teller, change, was, is)
    return `${place} ${says}`
  })
const edited = (change: (book: RuleBook) => void): RuleBook => {
  const copy = JSON.parse(JSON.stringify(defaultRuleBook)) as RuleBook
  change(copy)
  return RuleBook.parse(copy)
}
const points = (book: RuleBook, id = 'measured-people') => {
  const scheme = book.schemes.find((one) => one.id === id)
  if (scheme?.kind !== 'points') throw new Error(`${id} has no points`)
  return scheme
}
const ten = (book: RuleBook) => {
  const [scheme] = book.schemes
  if (scheme?.kind !== 'deductions') throw new Error('the first one deducts')
  return scheme
}

test('the same book has no changes, whatever the order its fields were written in', () => {
  const turned = Object.fromEntries(Object.entries(defaultRuleBook).reverse()) as RuleBook
  expect(diffRuleBook(defaultRuleBook, turned)).toEqual([])
})

test('one figure is one line: the place, what it was, what it is', () => {
  const is = edited((book) => void (points(book).indicators[1]!.weight = 25))
  expect(lines(defaultRuleBook, is)).toEqual(['人员量化考核 › 办理效率 › 权重 20 → 25'])
  expect(lines(defaultRuleBook, is, english)).toEqual(['Measured: people › Efficiency › weight 20 → 25'])
})

test('bounds, doubling, sources and words are said as a regulation says them', () => {
  const is = edited((book) => {
    const rules = ten(book).rules
    rules.lists[0]!.doubling!.from = { is: 'more-than', value: 5 }
    rules.lists[1]!.doubling = undefined
    rules.section = 'sum'
    points(book).indicators[0]!.passAt = { is: 'at-least', value: 60 }
    points(book).indicators[5]!.source = { from: 'rate', rate: 'arrival', zero: 50, full: 95 }
    book.publication.names = 'staff-no'
    book.coefficients = { pension: 1.5 } as RuleBook['coefficients']
    book.levels[2] = 50
  })
  expect(lines(defaultRuleBook, is).sort()).toEqual(
    [
      '评价档次分值 › 基本满意 60 → 50',
      '业务折合系数 › 养老待遇 不设 → 1.5',
      '月度十分制考核 › 一般情形 › 加倍 当月本清单 5 次以上（含），从那一次起每次按 2 倍扣 → 当月本清单 超过 5 次，从那一次起每次按 2 倍扣',
      '月度十分制考核 › 较重情形 › 加倍 当月本清单 5 次以上（含），从那一次起每次按 2 倍扣 → 不设',
      '月度十分制考核 › 科室得分 成员平均 → 成员合计',
      '人员量化考核 › 满意度 › 单项合格线 不设 → 60 以上（含）',
      '人员量化考核 › 到场比率 › 数据来源 到场指数 → 到场比率，50％ 得 0 分，95％ 得满分',
      '公示姓名 全名 → 工号',
    ].sort(),
  )
})

test('entries are added, removed and put in another order', () => {
  const is = edited((book) => {
    const { indicators } = points(book)
    indicators.push({ ...indicators[0]!, id: 'new', name: { 'zh-CN': '新指标', en: 'New' } })
    ten(book).rules.lists[0]!.faults.splice(2, 1)
    const { bands } = points(book, 'measured-windows')
    bands.reverse()
  })
  expect(lines(defaultRuleBook, is)).toEqual([
    '月度十分制考核 › 一般情形 › 上班时间玩游戏 删去',
    '人员量化考核 › 新指标 新增',
    '窗口量化考核 › 等次 调整了顺序',
  ])
})

test('another kind of scheme under the same id is another scheme', () => {
  const is = edited((book) => {
    const goals = book.schemes.findIndex(({ kind }) => kind === 'goals')
    book.schemes[goals] = { ...points(book), id: 'section-goals', name: { 'zh-CN': '别的', en: 'Other' } }
  })
  expect(lines(defaultRuleBook, is)).toEqual(['科室目标考核 删去', '别的 新增'])
})

test('where only the English name changed, both are shown', () => {
  const is = edited((book) => void (book.name.en = 'Other rules'))
  expect(lines(defaultRuleBook, is)[0]).toContain('Other rules')
})

test('every value of every preset has its words in both languages', () => {
  const whole = presets.reduce(withPreset, defaultRuleBook)
  const poor = /undefined|\[object|NaN|^$/
  for (const teller of tellers) {
    for (const [index, scheme] of whole.schemes.entries()) {
      for (const [at, { when }] of scheme.consequences.entries()) {
        expect(sayValue(teller, whole, ['schemes', index, 'consequences', at, 'when'], when)).not.toMatch(poor)
      }
      if (scheme.kind !== 'points') continue
      for (const { source } of scheme.indicators) expect(saySource(teller, source, whole)).not.toMatch(poor)
    }
    const from = diffRuleBook(whole, { ...defaultRuleBook, schemes: [defaultRuleBook.schemes[0]!] })
    for (const change of from) expect(sayChange(teller, change, whole, defaultRuleBook).place).not.toMatch(poor)
  }
})
