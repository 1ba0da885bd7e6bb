/** The rule-books from their facts, whole each time. */
import type { AnyRecorded } from '../facts.ts'
import type { Recorded } from '../hall/facts.ts'
import { standing } from '../story.ts'
import { idOf } from '../subject.ts'
import type { RuleBookFact } from './facts.ts'
import type { BookDraft, RuleBooks } from './ruleBooks.ts'

type Decided = Exclude<RuleBookFact, { type: 'RuleBookProposed' }>

const decide = (books: RuleBooks, draft: BookDraft, fact: Recorded<Decided>): void => {
  const why = fact.type === 'RuleBookRejected' ? fact.reason : fact.type === 'RuleBookApproved' ? fact.note : undefined
  draft.decided = { at: fact.at, by: fact.staff, why }
  switch (fact.type) {
    case 'RuleBookApproved': {
      draft.state = 'approved'
      const { book, effective, note, by } = draft
      const { version, at, staff } = fact
      books.versions.push({ version, draft: draft.draft, book, effective, note, at, by, approvedBy: staff })
      return
    }
    case 'RuleBookRejected':
      draft.state = 'rejected'
      return
    case 'RuleBookWithdrawn':
      draft.state = 'withdrawn'
      return
  }
}

const change = (books: RuleBooks, fact: Recorded<RuleBookFact>): void => {
  if (fact.type === 'RuleBookProposed') {
    const { draft, book, effective, note, at, staff } = fact
    books.drafts.push({ draft, book, effective, note, at, by: staff, state: 'proposed', decided: undefined })
    return
  }
  const draft = books.drafts.find((one) => one.draft === fact.draft)
  if (!draft) throw new Error(`there is no rule-book draft ${fact.draft}`)
  decide(books, draft, fact)
}

/** The rule-books their facts tell of; undefined before the first was proposed. */
export const foldRuleBooks = (facts: readonly AnyRecorded[]): RuleBooks | undefined => {
  let books: RuleBooks | undefined
  for (const fact of standing(facts)) {
    if (!('subject' in fact) || !('draft' in fact)) continue
    const recorded = fact as Recorded<RuleBookFact>
    books ??= { id: idOf(recorded.subject), drafts: [], versions: [], seq: 0, lastAction: 0 }
    change(books, recorded)
    books.seq = fact.seq
    books.lastAction = fact.action
  }
  return books
}
