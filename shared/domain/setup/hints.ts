/** What an appraisal will want that a setup has not yet. Without the schema: a screen says it while somebody types. */
import type { SetupDraft } from './check.ts'

/** Something an appraisal can't do without. It stops nobody from publishing: many halls begin without one. */
export const setupHintCodes = ['nobody-directs', 'director-alone', 'section-without-head', 'head-left'] as const
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
    ...sections.flatMap(({ name, head }): SetupHint[] => {
      if (head === undefined) return [{ code: 'section-without-head', name: name['zh-CN'] }]
      return active.some(({ id }) => id === head) ? [] : [{ code: 'head-left', name: name['zh-CN'] }]
    }),
  ]
}
