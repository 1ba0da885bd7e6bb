/** The story of one appraisal as this tab has it, and what everybody in it is called. */
import type { AppraisalView } from '#shared/views/appraisal.ts'

export type Shown = NonNullable<AppraisalView>

/** Props every block of the tab shares. */
export type BlockProps = {
  readonly view: Shown
  readonly role: string
  /** Who is signed in. */
  readonly me: string
  /** Says a sentence when something was done. */
  readonly onDone: () => void
}

/** Is a row one's own? Then somebody else enters, decides and confirms. */
export const isOwn = ({ scheme, heads }: Shown, who: string, me: string): boolean =>
  scheme.of === 'person' ? who === me : heads[who] === me

/** Rows of the version in force about which the committee may decide something. */
export const decidable = ({ versions, frozen }: Shown) =>
  (versions[versions.length - 1]?.rows ?? []).filter(
    ({ standing, proposes }) => (!frozen && standing !== 'firm') || proposes.length > 0,
  )
