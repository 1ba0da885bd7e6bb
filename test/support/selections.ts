/** A selection of quality windows to try things on: a hall with a rule-book, three windows nominated. */
import type { Wish } from '#shared/domain/decide.ts'
import type { Selection } from '#shared/domain/selection/selection.ts'
import { qualityWindows } from '#shared/scoring/presets/qualityWindows.ts'
import { demonstrationWindow } from '#shared/scoring/presets/demonstrationWindow.ts'
import { defaultRuleBook, withPreset } from '#shared/scoring/presets/composeBook.ts'
import type { actor } from './cast.ts'
import { clockTime, liveHall, type LiveHall } from './hall.ts'

export const selection = '2026:quality-windows'
export const judged = `2026:${demonstrationWindow.id}`
export const file = 'b'.repeat(64)
export const at = (time = '10:00', day = '2026-01-05'): number => clockTime(time, day)
/** The Monday after the ballots are closed. */
export const dayAfter = at('09:00', '2026-01-12')
export const must = (live: LiveHall, who: string | ReturnType<typeof actor>, wish: object, when = at()): void => {
  const said = live.say(who, wish as Wish, when)
  if (!said.ok) throw new Error(`${JSON.stringify(who)} ${JSON.stringify(wish).slice(0, 80)}: ${said.refusal}`)
}
export const selectionIn = (live: LiveHall, id = selection): Selection => live.books.story('selection', id)!
const scheme = qualityWindows.scheme
if (scheme.kind !== 'selection') throw new Error('quality windows are chosen')
export const vetoes = scheme.vetoes.map(({ id }) => id)
export const contents = scheme.contents.map(({ id }) => id)
export const marksOf = (mark: number): Record<string, number> => Object.fromEntries(contents.map((id) => [id, mark]))

/** A hall whose rule-book holds from the new year on. */
export const withRuleBook = (): LiveHall => {
  const live = liveHall()
  const book = withPreset(defaultRuleBook, demonstrationWindow)
  must(live, 'feng', { type: 'proposeRuleBook', book, effective: '2026-01-01' })
  must(live, 'gao', { type: 'approveRuleBook', draft: 1 })
  return live
}
/** Opened with these judges; windows 1, 2 (social affairs) and 3 (general) stand as candidates of the office group. */
export const nominated = (judges = ['feng', 'gao', 'qian', 'wang']): LiveHall => {
  const live = withRuleBook()
  must(live, 'feng', { type: 'openSelection', period: '2026', scheme: 'quality-windows', judges })
  for (const candidate of ['1', '2', '3'])
    must(live, 'sun', { type: 'nominate', selection, candidate, group: 'office' })
  return live
}
/** All six vetoes looked into by feng, confirmed by gao; `found` is one of them that was found. */
export const vetted = (live: LiveHall, candidate: string, found?: string): void => {
  for (const veto of vetoes) {
    const evidence = veto === found ? [file] : []
    must(live, 'feng', {
      type: 'checkVeto',
      selection,
      candidate,
      veto,
      found: veto === found,
      evidence,
      note: '查阅记录',
    })
    must(live, 'gao', { type: 'confirmVeto', selection, candidate, veto })
  }
}
/** Marks of one judge, the daily part, the vetoes. */
export const scored = (live: LiveHall, candidate: string, mark: number, daily: number, found?: string): void => {
  must(live, 'feng', { type: 'judgeCandidate', selection, candidate, marks: marksOf(mark) })
  must(live, 'feng', {
    type: 'enterDaily',
    selection,
    candidate,
    score: daily,
    satisfied: { num: 95, den: 100 },
    reason: '年度台账',
  })
  vetted(live, candidate, found)
}
/** Everybody votes; `choices` of each paper in turn. */
export const voted = (live: LiveHall, ...papers: string[][]): void => {
  must(live, 'feng', { type: 'openBallot', selection, until: '2026-01-09' })
  papers.forEach((choices, n) =>
    must(live, { role: 'ballot', id: `code-${n}` }, { type: 'castVote', selection, choices }),
  )
  live.pass(at('18:00', '2026-01-09'))
}
