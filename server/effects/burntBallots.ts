/** Burns the secret of a round or ballot once it is over, and at the start those that ended while nothing ran. */
import type { Books } from '#shared/domain/books.ts'
import { bookOf, idOf, type StorySubject } from '#shared/domain/subject.ts'
import type { BallotBox } from '../identity/ballotBox.ts'
import type { Keeper } from '../keeper.ts'

const ends: ReadonlySet<string> = new Set(['ReviewClosed', 'ReviewAnnulled', 'BallotClosed'])

/** Can a ballot still be given? */
export const takesBallots = (books: Books, story: StorySubject): boolean => {
  if (bookOf(story) === 'review') {
    const round = books.story('review', idOf(story))
    return round?.is === 'round' && round.stage === 'open'
  }
  const ballot = books.story('selection', idOf(story))?.ballot
  return ballot !== undefined && !ballot.closed
}

export const burnEndedBallots = (keeper: Pick<Keeper, 'books' | 'onFacts'>, box: BallotBox): void => {
  for (const story of box.kept()) if (!takesBallots(keeper.books, story)) box.burn(story)
  keeper.onFacts(({ facts }) => {
    for (const fact of facts) if (ends.has(fact.type) && 'subject' in fact) box.burn(fact.subject)
  })
}
