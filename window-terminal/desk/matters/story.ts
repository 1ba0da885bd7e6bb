/** What happened to a matter, in order, one line each. */
import type { Here } from '#shared/domain/matter/matter.ts'
import type { MatterView } from '#shared/views/matter.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import { lineName } from './lines.ts'

export type Told = {
  readonly at: number
  readonly what: string
  readonly by?: Pick<Here, 'staff' | 'window'> | undefined
}

type Say = (text: Text) => string

const papersOf = (matter: MatterView, words: Catalogue['matter'], say: Say): Told[] => {
  const settled = new Map<string, { at: number; corrected: boolean; texts: string[] }>()
  for (const line of matter.lines) {
    const { settled: end } = line
    if (!end) continue
    const key = `${end.at} ${end.how}`
    const one = settled.get(key) ?? { at: end.at, corrected: end.how === 'corrected', texts: [] }
    one.texts.push(say(lineName(line, matter.papers)))
    settled.set(key, one)
  }
  return [...settled.values()].map(({ at, corrected, texts }) => ({
    at,
    what: (corrected ? words.story.corrected : words.story.brought)(texts.join(words.story.comma)),
  }))
}

const runOf = (matter: MatterView, words: Catalogue['matter']): Told[] => {
  const { story } = words
  const { extension } = matter
  return [
    ...matter.suspensions.flatMap(({ why, from, to }) => [
      { at: from.at, what: story.suspended(words.suspensions[why]), by: from },
      ...(to ? [{ at: to.at, what: story.resumed, by: to }] : []),
    ]),
    ...(extension
      ? [{ at: extension.asked.at, what: story.asked(extension.asked.workdays), by: extension.asked }]
      : []),
    ...(extension?.decided
      ? [
          {
            at: extension.decided.at,
            what: extension.decided.granted ? story.granted : story.refused,
            by: extension.decided,
          },
        ]
      : []),
    ...matter.steps.flatMap(({ what, begunAt, doneAt, staff }) => [
      { at: begunAt, what: story.step(what), by: { staff, window: undefined } },
      ...(doneAt !== undefined && doneAt !== begunAt ? [{ at: doneAt, what: story.stepDone(what) }] : []),
    ]),
    ...(matter.warnedAt === undefined ? [] : [{ at: matter.warnedAt, what: story.warned }]),
    ...(matter.overdue ? [{ at: matter.overdue.at, what: story.overdue }] : []),
    ...(matter.undelivered ? [{ at: matter.undelivered.at, what: story.undelivered }] : []),
  ]
}

/** Every step of the matter's story, the earliest first; steps of one instant stay in the order they are made. */
export const storyOf = (matter: MatterView, words: Catalogue['matter'], say: Say): readonly Told[] => {
  const { story } = words
  const lineText = (key: string): string => {
    const line = matter.lines.find((one) => one.key === key)
    return line ? say(lineName(line, matter.papers)) : key
  }
  const { accepted, notAccepted, completed, delivered, withdrawn } = matter
  const told: Told[] = [
    { at: matter.opened.at, what: story.opened, by: matter.opened },
    ...matter.notices.map((one) => ({
      at: one.at,
      what: story.notice(String(one.revision), one.lines.length),
      by: one,
    })),
    ...matter.omissions.map(({ at, of, line }) => ({
      at,
      what: story.omission(matter.people[of] ?? of, lineText(line)),
    })),
    ...papersOf(matter, words, say),
    ...(accepted ? [{ at: accepted.at, what: story.accepted(accepted.receipt), by: accepted }] : []),
    ...(notAccepted
      ? [
          {
            at: notAccepted.at,
            what: story.notAccepted(words.notAcceptedReasons[notAccepted.reason]),
            by: notAccepted,
          },
        ]
      : []),
    ...runOf(matter, words),
    ...(completed ? [{ at: completed.at, what: story.completed(words.results[completed.result]), by: completed }] : []),
    ...(delivered
      ? [{ at: delivered.at, what: story.delivered(words.collections[delivered.how]), by: delivered }]
      : []),
    ...(withdrawn ? [{ at: withdrawn.at, what: story.withdrawn, by: withdrawn }] : []),
  ]
  return told.sort((a, b) => a.at - b.at)
}
