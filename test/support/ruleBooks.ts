/** Two people of the appraisal, and rule-books proposed and approved, to try things on. */
import type { Wish } from '#shared/domain/decide.ts'
import type { Fact } from '#shared/domain/facts.ts'
import type { RuleBook } from '#shared/domain/ruleBook/ruleBook.ts'
import { ruleBooksId } from '#shared/domain/ruleBook/ruleBooks.ts'
import type { Actor } from '#shared/domain/words.ts'
import { defaultRuleBook } from '#shared/scoring/presets/composeBook.ts'
import { actor } from './cast.ts'
import { clockTime, liveHall, type LiveHall } from './hall.ts'

export const office: Actor = actor('feng')
export const director: Actor = actor('gao')
export const booksIn = (live: LiveHall) => live.books.story('ruleBook', ruleBooksId)

export const propose = (effective: string, book: RuleBook = defaultRuleBook, more: object = {}): Wish =>
  ({ type: 'proposeRuleBook', book, effective, ...more }) as Wish

export const done = (live: LiveHall, who: Actor, wish: Wish, time = '10:00'): readonly Fact[] => {
  const decision = live.say(who, wish, clockTime(time))
  if (!decision.ok) throw new Error(`${who.id} ${wish.type}: ${decision.refusal}`)
  return decision.facts
}

/** A hall whose rule-book holds from each of these days, approved in this order. */
export const withBooks = (...effective: readonly string[]): LiveHall => {
  const live = liveHall()
  for (const [index, day] of effective.entries()) {
    const name = { 'zh-CN': `第 ${index + 1} 版`, en: `Book ${index + 1}` }
    done(live, office, propose(day, { ...defaultRuleBook, name }))
    done(live, director, { type: 'approveRuleBook', draft: index + 1 })
  }
  return live
}

/** `township`, or with weights of people's indicators beside it: `township,efficiency:25,satisfaction:25`. */
export const bookNamed = (text: string): RuleBook => {
  const weights = new Map(
    text
      .split(',')
      .slice(1)
      .map((part) => [part.split(':')[0], Number(part.split(':')[1])] as const),
  )
  const schemes = defaultRuleBook.schemes.map((scheme) =>
    scheme.kind === 'points' && scheme.id === 'measured-people'
      ? {
          ...scheme,
          indicators: scheme.indicators.map((one) => ({ ...one, weight: weights.get(one.id) ?? one.weight })),
        }
      : scheme,
  )
  return { ...defaultRuleBook, schemes }
}
