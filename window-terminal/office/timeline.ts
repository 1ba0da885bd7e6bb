/** A matter's whole story in order of time: each thing in a sentence, with who did it, where, and what it changed. */
import type { Here } from '#shared/domain/matter/matter.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import type { MatterShown } from '#shared/views/matter.ts'
import { lineName } from '../desk/matters/lines.ts'

export type Event = {
  readonly at: number
  readonly what: string
  readonly notes: readonly string[]
  readonly who?: string | undefined
  readonly tone: 'done' | 'late' | 'near'
}
type Teller = {
  readonly matter: MatterShown
  readonly words: Catalogue
  readonly say: (text: Text) => string
  readonly by: (here: Pick<Here, 'staff' | 'window'>) => string
}
type Told = Omit<Event, 'tone' | 'notes'> & {
  readonly notes?: readonly (string | undefined)[]
  readonly tone?: Event['tone']
}

const named = ({ name, phone }: { readonly name: string; readonly phone?: string | undefined }): string =>
  [name, phone].filter(Boolean).join(' ')

/** Told, brought, found left out. */
const papers = ({ matter, words, say, by }: Teller): Told[] => {
  const { story } = words.office
  const nameOf = (line: Parameters<typeof lineName>[0]): string => say(lineName(line, matter.papers))
  const keyed = (key: string): string => {
    const line = matter.lines.find((one) => one.key === key)
    return line ? nameOf(line) : key
  }
  const settled = new Map<string, { at: number; how: 'brought' | 'corrected'; texts: string[] }>()
  for (const { settled: end, ...line } of matter.lines) {
    if (!end) continue
    const key = `${end.at} ${end.how}`
    settled.set(key, { at: end.at, how: end.how, texts: [...(settled.get(key)?.texts ?? []), nameOf(line)] })
  }
  return [
    ...matter.notices.map((one) => ({
      at: one.at,
      what: story.told(one.revision, one.lines.length, story.form[one.form]),
      who: by(one),
      notes: [
        one.notice,
        ...one.lines.map(({ defect, remark, late, ...line }) =>
          [nameOf(line), words.common.defects[defect], remark, late && words.matter.lateReasons[late]]
            .filter(Boolean)
            .join(' · '),
        ),
      ],
    })),
    ...[...settled.values()].map(({ at, how, texts }) => ({ at, what: story[how], notes: texts })),
    ...matter.omissions.map(({ at, of, line }) => ({
      at,
      what: story.omission(matter.people[of] ?? of),
      notes: [keyed(line)],
      tone: 'late' as const,
    })),
  ]
}

const decisions = ({ matter, words, by }: Teller): Told[] => {
  const { story } = words.office
  const { accepted, notAccepted, completed, delivered, withdrawn } = matter
  const told: (Told | undefined | false)[] = [
    accepted && {
      at: accepted.at,
      what: story.accepted(accepted.receipt),
      who: by(accepted),
      notes: [
        `${words.matter.itemKinds[accepted.kind]} · ${words.matter.procedures[accepted.procedure]}`,
        accepted.promised && story.acceptedDates(accepted.promised, accepted.statutory),
      ],
    },
    notAccepted && {
      at: notAccepted.at,
      what: story.notAccepted(words.matter.notAcceptedReasons[notAccepted.reason]),
      who: by(notAccepted),
      notes: [
        notAccepted.decision,
        story.basis(notAccepted.basis),
        notAccepted.organ && story.organ(named(notAccepted.organ)),
        notAccepted.note,
      ],
    },
    completed && {
      at: completed.at,
      what: story.completed(words.matter.results[completed.result]),
      who: by(completed),
      notes: [completed.document, completed.deliverBy && story.deliverBy(completed.deliverBy)],
    },
    delivered && {
      at: delivered.at,
      what: story.delivered(words.matter.collections[delivered.how]),
      who: by(delivered),
    },
    withdrawn && { at: withdrawn.at, what: story.withdrawn, who: by(withdrawn), notes: [withdrawn.reason] },
  ]
  return told.filter((one): one is Told => Boolean(one))
}

/** Time that stood still, was extended, ran short or ran out. */
const time = ({ matter, words, by }: Teller): Told[] => {
  const { story } = words.office
  const { extension, warnedAt, overdue, undelivered } = matter
  const movedAt = (at: number, because: 'resumed' | 'extended'): string | undefined => {
    const move = matter.moves.find((one) => one.at === at && one.because === because)
    return move && story.moved(move.from, move.to)
  }
  const lapse = (one: typeof overdue, what: string): Told[] =>
    one
      ? [{ at: one.at, what, notes: [story.lapse(one.due, matter.people[one.of] ?? one.of)], tone: 'late' as const }]
      : []
  return [
    ...matter.suspensions.flatMap(({ why, toldBy, from, to, stoodStill }): Told[] => [
      {
        at: from.at,
        what: story.suspended(words.matter.suspensions[why]),
        who: by(from),
        notes: [story.toldSuspended[toldBy]],
      },
      ...(to ? [{ at: to.at, what: story.resumed(stoodStill), who: by(to), notes: [movedAt(to.at, 'resumed')] }] : []),
    ]),
    ...(extension
      ? [
          {
            at: extension.asked.at,
            what: story.asked(extension.asked.workdays),
            who: by(extension.asked),
            notes: [extension.asked.reason],
          },
        ]
      : []),
    ...(extension?.decided
      ? [
          {
            at: extension.decided.at,
            what: extension.decided.granted ? story.granted : story.refused,
            who: by(extension.decided),
            notes: [extension.decided.reason, movedAt(extension.decided.at, 'extended')],
          },
        ]
      : []),
    ...(warnedAt === undefined ? [] : [{ at: warnedAt, what: story.warned, tone: 'near' as const }]),
    ...lapse(overdue, story.overdue),
    ...lapse(undelivered, story.undelivered),
  ]
}

const steps = ({ matter, words }: Teller): Told[] => {
  const { story } = words.office
  return matter.steps.flatMap(({ what, with: unit, begunAt, doneAt, staff }) => {
    const notes = unit ? [named(unit)] : []
    const who = matter.people[staff] ?? staff
    if (doneAt === begunAt) return [{ at: begunAt, what: story.stepAt(what), who, notes }]
    const done = doneAt === undefined ? [] : [{ at: doneAt, what: story.stepDone(what) }]
    return [{ at: begunAt, what: story.stepBegun(what), who, notes }, ...done]
  })
}

/** The earliest first; of one moment, in the order things are done. */
export const eventsOf = (matter: MatterShown, words: Catalogue, say: (text: Text) => string): readonly Event[] => {
  const { story } = words.office
  const by: Teller['by'] = ({ staff, window }) => {
    const name = window && matter.windows[window]
    return [matter.people[staff] ?? staff, name && words.common.windowNamed(name)].filter(Boolean).join(' · ')
  }
  const teller = { matter, words, say, by }
  const opened = { at: matter.opened.at, what: story.opened(story.channels[matter.channel]), who: by(matter.opened) }
  return [opened, ...papers(teller), ...decisions(teller), ...time(teller), ...steps(teller)]
    .map(({ notes = [], tone = 'done', ...event }: Told) => ({
      ...event,
      tone,
      notes: notes.filter((note): note is string => Boolean(note)),
    }))
    .sort((a, b) => a.at - b.at)
}
