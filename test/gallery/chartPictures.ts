/** A hall's month as charts see it: funnel, tiers, a year's trend, parts of a score, a calendar and ratings. */
import type { CalendarDay } from '#shared/ui/charts/MonthCalendar.tsx'
import type { FunnelLimit, FunnelUnit } from '#shared/ui/charts/FunnelPlot.tsx'
import type { BarPart } from '#shared/ui/charts/Bars.tsx'
import type { Tier } from '#shared/ui/charts/TierChart.tsx'
import type { TrendPoint } from '#shared/ui/charts/TrendLine.tsx'

export const hallShare = 0.9
/** Wald limits of a share: near enough to look at; the figures of a hall come from the exact ones. */
export const funnelLimits: readonly FunnelLimit[] = Array.from({ length: 40 }, (_, i) => {
  const n = 10 + i * 12
  const sd = Math.sqrt((hallShare * (1 - hallShare)) / n)
  const at = (z: number): number => Math.min(1, Math.max(0, hallShare + z * sd))
  return { n, lo95: at(-1.96), hi95: at(1.96), lo998: at(-3.09), hi998: at(3.09) }
})
const names = ['张敏', '李强', '王芳', '陈静', '刘洋', '赵磊', '孙丽娟', '周建国', '吴敏', '郑小红', '冯涛', '欧阳春晓']
const unit = (i: number, n: number, value: number | null, kind: FunnelUnit['kind'] = 'within'): FunnelUnit => ({
  key: `s${i}`,
  name: names[i]!,
  n,
  value,
  kind,
})
export const funnelUnits: readonly FunnelUnit[] = [
  unit(0, 412, 0.928),
  unit(1, 388, 0.879),
  unit(2, 436, 0.961, 'far'),
  unit(3, 297, 0.842, 'apart'),
  unit(4, 64, 0.906),
  unit(5, 22, 0.955, 'few'),
  unit(6, 341, 0.891),
  unit(7, 205, 0.912),
  unit(8, 178, 0.87),
  unit(9, 260, 0.9),
  unit(10, 0, null, 'few'),
  unit(11, 320, 0.82, 'far'),
]
export const tiers: readonly Tier[] = [
  {
    label: '第一层',
    units: [
      { key: 's2', name: '王芳', value: 123, lo: 112.2, hi: 134.8, note: '436 件' },
      { key: 's5', name: '赵磊', value: 121.7, lo: 97.5, hi: 151.8, note: '22 件 · 样本不足' },
    ],
  },
  {
    label: '第二层',
    units: [
      { key: 's1', name: '李强', value: 94.1, lo: 82.6, hi: 107.1, note: '388 件' },
      { key: 's11', name: '欧阳春晓', value: 99.9, lo: 89.1, hi: 111.9, note: '320 件' },
      { key: 's0', name: '张敏', value: 106, lo: 94.4, hi: 119.1, note: '412 件' },
    ],
  },
]
const month = (n: number, is: number | null, sd = 1.6): TrendPoint => ({
  key: `2026-${String(n).padStart(2, '0')}`,
  label: `${n} 月`,
  value: is === null ? null : { is, lo: is - 1.96 * sd, hi: is + 1.96 * sd },
})
export const trend: readonly TrendPoint[] = [
  ...[84.2, 86.1, 85.4, 88.9, 87.2].map((is, i) => month(i + 1, is, i === 2 ? 3.4 : 1.6)),
  month(6, null),
  ...[90.4, 89.7, 91.6, 90.8, 91.2].map((is, i) => month(i + 7, is)),
]
export const parts: readonly BarPart[] = [
  { key: 'satisfaction', name: '满意度', value: { is: 88.6, lo: 83.9, hi: 92.6 }, weight: 30, note: '60 个评价' },
  { key: 'efficiency', name: '效率', value: { is: 96, lo: 88, hi: 100 }, weight: 20, note: '412 件' },
  { key: 'promise', name: '承诺时限内办结', value: { is: 90, lo: 82.1, hi: 96 }, weight: 20, note: '412 件' },
  { key: 'notice', name: '一次性告知', value: { is: 90, lo: 81.2, hi: 96.5 }, weight: 15, note: '38 件' },
  { key: 'complaints', name: '投诉', value: { is: 92.2, lo: 63.6, hi: 100 }, weight: 10, note: '3 件属实' },
  { key: 'arrival', name: '到场比率', value: null, weight: 5, note: '样本不足' },
]
export const calendar: readonly CalendarDay[] = [
  ...[1, 7, 8, 14, 15, 21, 22, 28, 29].map((n) => ({
    date: `2026-11-${String(n).padStart(2, '0')}`,
    marks: [],
    closed: true,
  })),
  { date: '2026-11-04', marks: [{ key: 'a', words: '迟到 −1', tone: 'done' }] },
  {
    date: '2026-11-12',
    marks: [
      { key: 'a', words: '迟到 −1', tone: 'look' },
      { key: 'b', words: '早退 −1', tone: 'look' },
    ],
  },
  { date: '2026-11-19', marks: [{ key: 'a', words: '请假半天', tone: 'plain' }] },
]
