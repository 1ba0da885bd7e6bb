/** A month's sheet of twelve people, made from invented parts with the sums of the method, for looking at scores. */
import type { Part, SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { Period } from '#shared/domain/period.ts'
import type { Scheme } from '#shared/domain/ruleBook/ruleBook.ts'
import type { MineAnswer, PublishedSheet, SchemesAnswer, SheetAnswer } from '#shared/protocol/appraisal.ts'
import { measuredPeople, measuredWindows } from '#shared/scoring/presets/measured.ts'
import type { Signal } from '#shared/scoring/flags/signal.ts'
import { normalCdf } from '#shared/scoring/stats/normal.ts'
import { galleryNow } from './fakeHall.ts'

const scheme: Scheme = measuredPeople.scheme
export const people = [
  ['zhang-min', '张敏', '1001'],
  ['li-qiang', '李强', '1002'],
  ['wang-fang', '王芳', '1003'],
  ['chen-jing', '陈静', '1004'],
  ['liu-yang', '刘洋', '1005'],
  ['zhao-lei', '赵磊', '1006'],
  ['sun-lijuan', '孙丽娟', '1007'],
  ['zhou-jianguo', '周建国', '1008'],
  ['wu-min', '吴敏', '1009'],
  ['zheng-xiaohong', '郑小红', '1010'],
  ['feng-tao', '冯涛', '1011'],
  ['ouyang-chunxiao', '欧阳春晓', '1012'],
] as const

/** Score and variance of the six parts; null: not scored. */
type Scores = readonly (readonly [score: number, variance: number] | null)[]
const golden: Scores = [
  [88.575, 4.934807],
  [96, 9],
  [90, 12.676056],
  [90, 17.647059],
  [92.173913, 64],
  [95, 4],
]
const partsOf = (scores: Scores, served: number): Part[] =>
  scheme.kind !== 'points'
    ? []
    : scheme.indicators.map(({ id, weight }, at) => {
        const scored = scores[at] ?? null
        const n = Math.round(served * [0.24, 0.97, 0.97, 0.12, 1, 1.1][at]!)
        const num = scored && at >= 2 && at !== 4 ? Math.round((n * scored[0]) / 100) : undefined
        return {
          indicator: id,
          score: scored && scored[0],
          variance: scored ? scored[1] : 0,
          weight,
          value: scored && (at === 1 ? 106.04 : at === 4 ? 1.08 : scored[0]),
          interval: null,
          n,
          ...(num !== undefined && { num, den: n }),
          ...(at === 0 && scored && { num: n, den: served }),
          ...(!scored && { because: 'too-few' as const }),
        }
      })

const rowOf = (id: string, scores: Scores, served: number, tier: number | null): SheetRow => {
  const parts = partsOf(scores, served)
  const scored = parts.filter(({ score }) => score !== null)
  const whole = scored.reduce((sum, { weight }) => sum + weight, 0)
  const enough = served >= 30 && whole > 0
  const total = whole === 0 ? null : scored.reduce((sum, { score, weight }) => sum + score! * weight, 0) / whole
  const sd = Math.sqrt(scored.reduce((sum, { variance, weight }) => sum + variance * (weight / whole) ** 2, 0))
  const chances = Object.fromEntries(
    scheme.kind === 'points' && total !== null && enough
      ? scheme.bands.filter(({ from }) => from > 0).map(({ code, from }) => [code, normalCdf((total - from) / sd)])
      : [],
  )
  const reached = scheme.kind === 'points' ? scheme.bands.find(({ code }) => (chances[code] ?? 0) >= 0.5) : undefined
  const next = scheme.kind === 'points' ? scheme.bands[scheme.bands.findIndex((one) => one === reached) - 1] : undefined
  const chance = reached ? chances[reached.code]! - (next ? chances[next.code]! : 0) : null
  return {
    id,
    total: enough ? total : null,
    sd: enough ? sd : null,
    interval: enough ? [total! - 1.96 * sd, Math.min(100, total! + 1.96 * sd)] : null,
    grade: enough ? (reached?.code ?? null) : null,
    standing: !enough ? 'insufficient' : !reached ? 'needs-review' : chance! < 0.8 ? 'tentative' : 'firm',
    chances,
    chance,
    expectedRank: null,
    rankInterval: enough ? [Math.max(1, (tier ?? 1) * 2 - 1), Math.min(10, (tier ?? 1) * 3 + 2)] : null,
    tier: enough ? tier : null,
    served,
    parts,
    post: 'window',
    section: null,
    lines: [],
    yearTotal: null,
    vetoed: false,
    proposes: [],
  }
}
const moved = (by: number): Scores =>
  golden.map((one) => one && ([Math.max(0, Math.min(100, one[0] + by)), one[1]] as const))
const rows: readonly SheetRow[] = [
  rowOf('zhang-min', golden, 412, 1),
  rowOf('li-qiang', moved(-7), 388, 2),
  rowOf('wang-fang', moved(3.4), 436, 1),
  rowOf('chen-jing', moved(-11.5), 297, 2),
  rowOf('liu-yang', [null, [100, 20], [93, 26], null, [97, 70], null], 64, 1),
  rowOf('zhao-lei', [null, [80, 60], null, null, null, null], 22, null),
  rowOf('sun-lijuan', moved(-2), 341, 1),
  rowOf('zhou-jianguo', moved(-9), 205, 2),
  rowOf('wu-min', moved(-1), 178, 1),
  rowOf(
    'zheng-xiaohong',
    [
      [70, 8],
      [61, 22],
      [72, 20],
      [66, 30],
      [68, 90],
      [74, 9],
    ],
    260,
    3,
  ),
  rowOf('feng-tao', [], 0, null),
  rowOf('ouyang-chunxiao', moved(-14), 320, 2),
]
const names = Object.fromEntries(
  people.map(([id, name, staffNo], at) => [
    id,
    { name: { 'zh-CN': name }, staffNo, section: { 'zh-CN': at % 2 ? '社会事务科' : '综合窗口', en: 'Section' } },
  ]),
)
const publication = { objectionDays: 5, decideDays: 5, names: 'full' } as const
const digest = '6f1c2a9be0d4457f9c1d3e88a7b0c6d2f4e5a1938c7b6d5e4f3a2b1c0d9e8f70'
export const publishedSheets: readonly PublishedSheet[] = [
  {
    version: 1,
    at: galleryNow - 4 * 86_400_000,
    by: '周主任',
    digest,
    objectUntil: '2026-11-26',
    objections: 1,
    frozenAt: null,
  },
]
export const schemesAnswer: SchemesAnswer = {
  schemes: [measuredPeople.scheme, measuredWindows.scheme].map(({ id, name, kind, of, every }) => ({
    id,
    name,
    kind,
    of,
    every,
  })),
}
export const sheetAnswer = (period: string, of: readonly SheetRow[] = rows): SheetAnswer => ({
  sheet: {
    scheme: scheme.id,
    period: period as Period,
    of: 'person',
    book: 2,
    rows: [...of],
    excluded: { forgotten: 7, cutOff: 2, wrongWindow: 11, short: 31, ratings: 1, test: 2 },
    sections: [],
    response: { num: 731, den: 2_923 },
    standsOn: { seq: 48_213, facts: 21_877, hash: digest },
  },
  digest,
  computedAt: galleryNow,
  scheme,
  publication,
  names,
  published: publishedSheets,
})
/** An earlier month: everybody a little lower, and nobody at all before the hall was opened in July. */
export const earlierSheet = (period: string): SheetAnswer => {
  const month = Number(period.slice(5, 7))
  const drop = (11 - month) * 1.3
  const earlier = rows.map((row) => ({
    ...row,
    total: month === 8 && row.id === 'zhang-min' ? null : row.total === null ? null : row.total - drop,
    interval: row.interval && ([row.interval[0] - drop, row.interval[1] - drop] as [number, number]),
  }))
  return sheetAnswer(period, month < 7 ? [] : earlier)
}
export const mineAnswer = (period: string, row: SheetRow | null = rows[0]!): MineAnswer => ({
  period: period as Period,
  row,
  scheme,
  publication,
  computedAt: galleryNow,
  until: '2026-11-20',
  published: [],
})
/** One person's short handlings, as the arithmetic names them. */
export const signals: readonly Signal[] = [
  {
    flag: 'G1',
    who: 'zhang-min',
    observed: 31,
    expected: 4.2,
    z: 6.2,
    p: 1e-9,
    facts: Array.from(
      { length: 31 },
      (_, i) => `2026-11-${String(2 + (i % 20)).padStart(2, '0')} A${String(i + 11).padStart(3, '0')}`,
    ),
  },
]
