/** Troubles outside the hall's rules that a person should look at: raised once, cleared when they are over. */
import type { Problem } from '#shared/views/scene.ts'

export type Problems = ReturnType<typeof keepProblems>

export const keepProblems = (now: () => number, changed: () => void = () => {}) => {
  const standing = new Map<string, Problem>()
  let listener = changed
  const idOf = (kind: Problem['kind'], about: string) => `${kind} ${about}`
  return {
    /** Raising what already stands changes nothing: it keeps the time it began. */
    raise: (kind: Problem['kind'], about = ''): void => {
      const id = idOf(kind, about)
      if (standing.has(id)) return
      standing.set(id, { id, kind, about, since: now() })
      listener()
    },
    clear: (kind: Problem['kind'], about = ''): void => {
      if (standing.delete(idOf(kind, about))) listener()
    },
    /** Oldest first. */
    all: (): readonly Problem[] => [...standing.values()],
    onChange: (tell: () => void): void => void (listener = tell),
  }
}
