/** Stories folded when they are named: the same for the living server (facts from the log) and for tests (facts from a list). */
import type { Complaint } from './complaint/complaint.ts'
import { foldComplaint } from './complaint/fold.ts'
import type { Contact } from './contact/contact.ts'
import { foldContact } from './contact/fold.ts'
import { type AnyRecorded, complaintSubject, contactSubject, matterSubject, type StorySubject } from './facts.ts'
import { foldMatter } from './matter/fold.ts'
import type { Matter } from './matter/matter.ts'
import type { ComplaintId, ContactId, MatterId } from './words.ts'

/** More than the lists of open matters, contacts and complaints hold together: none pushes out another's. */
const usuallyKept = 1_500

export type Shelf = ReturnType<typeof openShelf>

/** `read` gives all facts of a story in order. Some stories stay folded, those asked for last. */
export const openShelf = (read: (subject: StorySubject) => readonly AnyRecorded[], kept = usuallyKept) => {
  const folded = new Map<StorySubject, Matter | Contact | Complaint | undefined>()
  const take = <T extends Matter | Contact | Complaint>(
    subject: StorySubject,
    fold: (facts: readonly AnyRecorded[]) => T | undefined,
  ): T | undefined => {
    const known = folded.has(subject)
    const story = known ? (folded.get(subject) as T | undefined) : fold(read(subject))
    folded.delete(subject)
    if (story) folded.set(subject, story)
    if (folded.size > kept) folded.delete(folded.keys().next().value!)
    return story
  }
  return {
    matter: (id: MatterId) => take(matterSubject(id), foldMatter),
    contact: (id: ContactId) => take(contactSubject(id), foldContact),
    complaint: (id: ComplaintId) => take(complaintSubject(id), foldComplaint),
    /** The story of a subject was added to: fold it anew next time. */
    changed: (subject: StorySubject): void => void folded.delete(subject),
    forget: (): void => folded.clear(),
  }
}
