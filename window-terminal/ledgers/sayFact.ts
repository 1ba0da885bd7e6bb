/** Any record's name and what it says, whatever book it stands in. */
import type { ComplaintFact } from '#shared/domain/complaint/facts.ts'
import type { ContactFact } from '#shared/domain/contact/facts.ts'
import type { StoryFact } from '#shared/domain/facts.ts'
import type { MatterFact } from '#shared/domain/matter/facts.ts'
import type { Language } from '#shared/domain/words.ts'
import type { FactRow } from '#shared/scoring/measures/answer.ts'
import { sayFact as sayHallFact } from '../scorecard/sayFact.ts'
import { sayMatterFact, type Details, type StoryTeller } from './sayMatterFact.ts'
import { sayComplaintFact, sayContactFact, sayStoryFact } from './sayOtherFacts.ts'

export type FactTeller = StoryTeller & { readonly language: Language; readonly time: (at: number) => string }
export type SaidFact = { readonly name: string; readonly details: readonly string[] }

/** The machine folded these records before it told them: each is a fact of the book its fields say. */
const detailsOf = (body: FactRow['body'], type: string, tell: FactTeller): Details => {
  const fact: unknown = body
  if ('subject' in body) return sayStoryFact(fact as StoryFact, tell)
  if ('complaint' in body && type in tell.words.ledger.facts.names)
    return sayComplaintFact(fact as ComplaintFact, tell, tell.language)
  return 'contact' in body ? sayContactFact(fact as ContactFact, tell) : sayMatterFact(fact as MatterFact, tell)
}

/** Names instead of ids, sentences instead of codes. */
export const sayFact = ({ type, body }: Pick<FactRow, 'type' | 'body'>, tell: FactTeller): SaidFact => {
  const { ledger, scorecard } = tell.words
  const ofStory = (ledger.facts.names as Readonly<Record<string, string>>)[type]
  if (!ofStory) return { name: scorecard.factNames[type] ?? type, details: sayHallFact(body, tell) }
  return { name: ofStory, details: detailsOf(body, type, tell).filter((part): part is string => Boolean(part)) }
}
