/** Sections and who is in them: what does not fit together. */
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
      // Somebody who may come in no more is locked out at once, head or not: that is only hinted at.
      if (!person) return [problem('head-unknown', path, name['zh-CN'], head)]
      return person.section === id ? [] : [problem('head-elsewhere', path, name['zh-CN'], person.name)]
    }),
  ]
}
