/** Stories folded when they are named: the same for the living server (facts from the log) and for tests (facts from a list). */
import type { AnyRecorded } from './facts.ts'
import { folds, type Stories } from './stories.ts'
import { subjectFor, type BookName, type StorySubject } from './subject.ts'
import type { ComplaintId, ContactId, MatterId } from './words.ts'

/** More than the lists of open matters, contacts and complaints hold together: none pushes out another's. */
const usuallyKept = 1_500

export type Shelf = ReturnType<typeof openShelf>

/** `read` gives all facts of a story in order. Some stories stay folded, those asked for last. */
export const openShelf = (read: (subject: StorySubject) => readonly AnyRecorded[], kept = usuallyKept) => {
  const folded = new Map<StorySubject, Stories[BookName] | undefined>()
  const story = <B extends BookName>(book: B, id: string): Stories[B] | undefined => {
    const subject = subjectFor(book, id)
    const known = folded.has(subject)
    const fold = folds[book] as (facts: readonly AnyRecorded[]) => Stories[B] | undefined
    const found = known ? (folded.get(subject) as Stories[B] | undefined) : fold(read(subject))
    folded.delete(subject)
    if (found) folded.set(subject, found)
    if (folded.size > kept) folded.delete(folded.keys().next().value!)
    return found
  }
  return {
    story,
    matter: (id: MatterId) => story('matter', id),
    contact: (id: ContactId) => story('contact', id),
    complaint: (id: ComplaintId) => story('complaint', id),
    /** The story of a subject was added to: fold it anew next time. */
    changed: (subject: StorySubject): void => void folded.delete(subject),
    forget: (): void => folded.clear(),
  }
}
