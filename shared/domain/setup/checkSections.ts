/** Sections and who is in them: what does not fit together, and what an appraisal will want that is not there yet. */
import type { SetupDraft } from './check.ts'
import { problem, type SetupProblem } from './problem.ts'

/** A section named must be there; its head must be one of its own people. */
export const sections = (setup: SetupDraft): SetupProblem[] => {
  const known = new Set(setup.sections.map(({ id }) => id))
  const people = new Map(setup.people.map((person) => [person.id, person]))
  return [
    ...setup.people.flatMap(({ name, section }, index) =>
      section === undefined || known.has(section)
        ? []
        : [problem('section-unknown', ['people', index, 'section'], name, section)],
    ),
    ...setup.windows.flatMap(({ name, section }, index) =>
      section === undefined || known.has(section)
        ? []
        : [problem('section-unknown', ['windows', index, 'section'], name, section)],
    ),
    ...setup.sections.flatMap(({ id, name, head }, index) => {
      if (head === undefined) return []
      const person = people.get(head)
      const path = ['sections', index, 'head'] as const
      if (!person?.active) return [problem('head-unknown', path, name['zh-CN'], person?.name ?? head)]
      return person.section === id ? [] : [problem('head-elsewhere', path, name['zh-CN'], person.name)]
    }),
  ]
}

/** Something an appraisal can't do without. It stops nobody from publishing: many halls begin without one. */
export const setupHintCodes = ['nobody-directs', 'director-alone', 'section-without-head'] as const
export type SetupHint = { readonly code: (typeof setupHintCodes)[number]; readonly name: string }

/**
 * What proposes and what approves are two people: where somebody appraises, somebody else must direct.
 * `name` is the section a hint speaks of, or empty.
 */
export const setupHints = ({ people, sections }: SetupDraft): SetupHint[] => {
  const active = people.filter((person) => person.active)
  const having = (role: 'appraiser' | 'director') =>
    active.filter(({ roles }) => roles.includes(role)).map(({ id }) => id)
  const [appraisers, directors] = [having('appraiser'), having('director')]
  const all = new Set([...appraisers, ...directors])
  return [
    ...(appraisers.length > 0 && directors.length === 0 ? [{ code: 'nobody-directs', name: '' } as const] : []),
    ...(appraisers.length > 0 && directors.length > 0 && all.size === 1
      ? [{ code: 'director-alone', name: '' } as const]
      : []),
    ...sections.flatMap(({ name, head }) =>
      head === undefined ? [{ code: 'section-without-head', name: name['zh-CN'] } as const] : [],
    ),
  ]
}
