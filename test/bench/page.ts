/** What the benches found, as lines for the terminal and as a page for people. */
import { benches } from './benches.ts'
import type { Finding } from './finding.ts'

const verdict = ({ met }: Finding): string => (met === undefined ? '–' : met ? 'met' : '**missed**')

/** Lines for the terminal. */
export const tableOf = (findings: readonly Finding[]): string =>
  findings
    .map((f) => {
      const mark = f.met === undefined ? '–' : f.met ? '✓' : '✗'
      const limit = f.limit ? ` | ${f.limit}` : ''
      const note = f.note ? `\n      ${f.note}` : ''
      return `${mark} ${f.bench.padEnd(13)} ${f.what}: ${f.measured}${limit} | target ${f.target}${note}`
    })
    .join('\n')

const row = (f: Finding): string =>
  `| ${f.bench} | ${f.what}${f.note ? ` <br> ${f.note}` : ''} | ${f.measured} | ${f.limit || '–'} | ${f.target} | ${verdict(f)} |`

export type Measured = {
  readonly machine: string
  readonly on: string
  readonly minutes: number
  readonly busy: boolean
}

const busyWarning = `
**This machine was busy with other work during the run**: more was waiting for its processors than they could do.
Latencies and rates are far worse than on a machine of one's own, and ratios spread widely; B-fold and B-estimate count
processor time and hold.
`

/** docs/benchmarks.md, written by the run itself so that nobody can improve a figure by hand. */
export const pageOf = (found: readonly Finding[], { machine, on, minutes, busy }: Measured): string => {
  const count = (met: boolean | undefined) => found.filter((f) => f.met === met).length
  return `# Benchmarks 性能

本页由 \`npm run bench\` 自动写成：每个数字旁边都是同一次运行中测得的“极限”（同一台机器上最裸的做法），达标与否一并列出，未达标的不隐藏。

Written by \`npm run bench\` on ${on} (${minutes.toFixed(1)} minutes). Machines differ and are rarely quiet, so each figure
stands beside a limit measured in the same run: the barest program that does the same work. Rounds alternate, ours and
the limit's; figures are medians of rounds with the least and the most in brackets. The server is a process of its own
with a SQLite file on the real disk and every commit flushed; the callers are another process, over loopback.

Measured on: ${machine}.
${busy ? busyWarning : ''}
**${count(true)} targets met, ${count(false)} missed, ${count(undefined)} without a verdict.**

| bench | what | measured | limit in the same run | target | |
| --- | --- | --- | --- | --- | --- |
${found.map(row).join('\n')}

## What each bench does

${benches.map(({ id, says }) => `- **${id}** ${says}`).join('\n')}
`
}
