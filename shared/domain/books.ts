/** The other books a decision may look into: read only, one story taken down from the shelf when it is named. */
import type { Sheet } from './appraisal/sheet.ts'
import type { Complaint } from './complaint/complaint.ts'
import type { DayMark } from './conduct/marks.ts'
import type { Contact } from './contact/contact.ts'
import type { StorySubject } from './facts.ts'
import type { Hall } from './hall/hall.ts'
import type { Matter } from './matter/matter.ts'
import type { Period } from './period.ts'
import type { Setup } from './setup/setup.ts'
import type { Stories } from './stories.ts'
import type { PeriodBook } from './subject.ts'
import type { BusinessDay, ComplaintId, ContactId, MatterId, NoticeCode } from './words.ts'

export type Books = {
  /** A story of the appraisal by its book and id, e.g. ('conduct', '2026-11:zhang-min'). */
  readonly story: <B extends PeriodBook>(book: B, id: string) => Stories[B] | undefined
  /** Ids of a book's stories that begin with `prefix`, in order: ('conduct', '2026-11:') is everybody's November. */
  readonly ids: (book: PeriodBook, prefix: string) => readonly string[]
  /** The sheet that was computed and shown under this fingerprint; undefined when it is not remembered any more. */
  readonly draftOf: (digest: string) => Sheet | undefined
  /**
   * Did anything a sheet of this period may stand on come after fact `seq`: a fact of one of its days, or of a story of
   * discipline, goals, reviews, selections or complaints?
   */
  readonly movedSince: (seq: number, period: Period) => boolean
  readonly matter: (id: MatterId) => Matter | undefined
  readonly contact: (id: ContactId) => Contact | undefined
  readonly complaint: (id: ComplaintId) => Complaint | undefined
  /** Complaints that are not archived, and the last two hundred that are, in the order they were registered. */
  readonly complaints: () => readonly ComplaintId[]
  /** The matter whose notice carries this code. */
  readonly matterOfCode: (code: NoticeCode) => Matter | undefined
  /**
   * Matters that are not over, five hundred at most: those with a promise first, by when it is due, then those whose
   * result waits, then those told of missing papers, the newest first.
   */
  readonly openMatters: () => readonly MatterId[]
  /** First contacts that are still open, the oldest first. */
  readonly openContacts: () => readonly ContactId[]
  /** The last running number drawn from a series, 0 when none was. */
  readonly lastOf: (series: string) => number
  /** The setup of a version: a guide as it read when somebody was told by it. */
  readonly setupOf: (version: number) => Setup | undefined
  /** The hall of a day: today's, or one that is over. */
  readonly hallOf: (day: BusinessDay) => Hall | undefined
  /** What windows did on a day, in order, without what was undone. */
  readonly marksOf: (day: BusinessDay) => readonly DayMark[]
  /** Stories one action wrote to, each with the action that wrote to it last. */
  readonly touchedBy: (action: number) => readonly { readonly subject: StorySubject; readonly lastAction: number }[]
}
