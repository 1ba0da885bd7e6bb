/** Who may say what and see what: the one place that decides, from the tables of verbs and views. */
import { ruleOf, type CommandName } from '#shared/domain/decide.ts'
import { views, type ViewName } from '#shared/views/index.ts'
import type { Actor } from '#shared/domain/words.ts'

/** May this actor say this verb at all? What is possible right now is for the hall to decide. */
export const permits = (actor: Actor | undefined, verb: CommandName): boolean =>
  actor !== undefined && ruleOf(verb).by.includes(actor.role)

/** May this actor, or a stranger, see this picture with these (parsed) parameters? */
export const permitsView = (actor: Actor | undefined, name: ViewName, params: object): boolean => {
  const rule = views[name]
  if (rule.for === 'anyone') return true
  if (!actor || !(rule.for as readonly string[]).includes(actor.role)) return false
  const own = (rule as { own?: (actor: Actor, params: never) => boolean }).own
  return own ? own(actor, params as never) : true
}
