/** The sheet as people read it: the registers on the left, the log on the right, and whatever differs below. */
import type { Text } from '#shared/domain/setup/setup.ts'
import { interpretations, type Interpretation } from './interpret.ts'
import type { Replayed } from './replayDay.ts'
import type { Sheet, Times } from './sheet.ts'

const mostListed = 20

/** Width in terminal columns; a Chinese character takes two. */
const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0)
const left = (text: string, columns: number): string => text + ' '.repeat(Math.max(1, columns - widthOf(text)))
const right = (text: string, columns: number): string => ' '.repeat(Math.max(0, columns - widthOf(text))) + text

/** `4:07`, minutes and seconds. */
export const minutesOf = (ms: number): string => {
  const seconds = Math.round(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
const mean = ({ sumMs, count }: Times): number => (count > 0 ? sumMs / count : 0)
const five = (t: Times | undefined): string =>
  t
    ? right(String(t.count), 7) + [mean(t), t.medianMs, t.p90Ms, t.maxMs].map((ms) => right(minutesOf(ms), 11)).join('')
    : right('—', 7)

const row = (name: string, hall: string, log: string): string => `  ${left(name, 34)}${hall}   |${log}`
const same = (a: unknown, b: unknown): string => (JSON.stringify(a) === JSON.stringify(b) ? '' : '  ≠')

const counts = (hall: Sheet, log: Sheet): string[] =>
  (
    [
      ['取号 issued', 'issued'],
      ['办结 served', 'served'],
      ['离开 left', 'left'],
      ['日终作废 ended with the day', 'expired'],
    ] as const
  ).map(
    ([name, what]) =>
      row(name, right(String(hall[what]), 7), right(String(log[what]), 7)) + same(hall[what], log[what]),
  )

const tableOf = (
  hall: Readonly<Record<string, Times>>,
  log: Readonly<Record<string, Times>>,
  name: (id: string) => string,
) =>
  [...new Set([...Object.keys(hall), ...Object.keys(log)])].map(
    (id) => row(name(id), five(hall[id]), five(log[id])) + same(hall[id], log[id]),
  )

/** The whole sheet, ready to print. */
export const printSheet = (day: Replayed): string => {
  const { inHall, inLog, setup } = day
  const said = (text: Text): string => `${text['zh-CN']}${text.en ? ` ${text.en}` : ''}`
  const serviceName = (id: string): string => setup.services.find((s) => s.id === id)?.name['zh-CN'] ?? id
  const windowName = (id: string): string => setup.windows.find((w) => w.id === id)?.name ?? id
  const head = `  ${left('', 34)}${['个 n', '平均 mean', '中位 med', '九成 p90', '最长 max'].map((t, i) => right(t, i ? 11 : 7)).join('')}   | …`
  return [
    '',
    `${day.day}  ${said(setup.name)}`,
    ...(day.acknowledgement ? [day.acknowledgement] : []),
    '',
    row('', right('登记 hall', 10), right('日志 log', 10)),
    ...counts(inHall, inLog),
    '',
    head,
    row('等候 wait (办结 served)', five(inHall.waits), five(inLog.waits)) + same(inHall.waits, inLog.waits),
    row('等到离开 wait (left)', five(inHall.patience), five(inLog.patience)) + same(inHall.patience, inLog.patience),
    row('办理 service time', five(inHall.service), five(inLog.service)) + same(inHall.service, inLog.service),
    '',
    '  按业务 by service',
    ...tableOf(inHall.byService, inLog.byService, serviceName),
    '',
    '  按窗口 by server',
    ...tableOf(inHall.byServer, inLog.byServer, windowName),
    '',
    ...ruleLines(day),
    ...noteLines(day),
    ...differenceLines(day),
    '',
  ].join('\n')
}

const ruleLines = ({ agreement: { calls, byRule } }: Replayed): string[] => {
  const share = calls > 0 ? ((100 * byRule) / calls).toFixed(1) : '0'
  return [
    `  ${calls} 次叫号中，${byRule} 次（${share}%）与本厅规则一致；其余按“选呼”记录`,
    `  of ${calls} calls, ${byRule} (${share} %) are the hall's own choice; the others are recorded as called by number`,
  ]
}

const noteLines = ({ notes }: Replayed): string[] => {
  const kinds = (Object.keys(interpretations) as Interpretation[]).filter((kind) => notes.has(kind))
  if (kinds.length === 0) return ['', '  没有需要解释的行 · no row needed interpreting']
  return [
    '',
    '  需要解释的行 · rows that had to be interpreted',
    ...kinds.flatMap((kind) => {
      const lines = notes.get(kind) ?? []
      const [chinese, english] = interpretations[kind]
      const listed = lines.slice(0, mostListed).join(' ')
      const more = lines.length > mostListed ? ' …' : ''
      return [`  ${right(String(lines.length), 5)}  ${chinese} · ${english}`, `         行 lines ${listed}${more}`]
    }),
  ]
}

const differenceLines = ({ differences, refused, rows }: Replayed): string[] => [
  '',
  ...refused.slice(0, mostListed).map(({ line, verb, refusal }) => `  行 line ${line}: ${verb} → ${refusal}`),
  ...differences
    .slice(0, mostListed)
    .map((d) => `  行 line ${d.line} ${d.ticket} ${d.what}: 日志 log ${d.inLog}, 登记 hall ${d.inHall}`),
  differences.length === 0
    ? `  ${rows} 行与 ${rows} 个号逐一对上，没有差别 · ${rows} rows and ${rows} tickets agree one by one`
    : `  ${differences.length} 处对不上 · ${differences.length} differences`,
]
