/** What was just recorded, with its number and date, and the paper to hand out in two copies. */
import { type ReactNode, useState } from 'react'
import type { PersonalWarning } from '#shared/domain/personalChecks.ts'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { openPaper, type PaperKind } from '../../papers/openPaper.ts'
import { type ApplicantDraft, keepApplicant } from './keepApplicant.ts'
import { ApplicantFields, NotKept } from './Applicant.tsx'
import styles from './matters.module.css'

export type PaperMade = {
  readonly kind: PaperKind
  readonly matter: string
  readonly revision?: number
  readonly title: string
  readonly rows: readonly { readonly label: string; readonly value: string; readonly large?: boolean }[]
  readonly note?: ReactNode
  /** The applicant is registered already. */
  readonly known: boolean
}
type Props = {
  readonly made: PaperMade
  /** Escape at the desk takes it back; nothing does in the back office. */
  readonly canUndo?: boolean
  readonly onClose: () => void
}

export const Told = ({ made, canUndo = true, onClose }: Props) => {
  const { matter: words } = useWords()
  const [draft, setDraft] = useState<ApplicantDraft>({})
  const [warnings, setWarnings] = useState<readonly PersonalWarning[]>([])
  const [failed, setFailed] = useState(false)
  const [busy, setBusy] = useState(false)
  const print = async (): Promise<void> => {
    setBusy(true)
    const found = await keepApplicant(made.matter, draft)
    setBusy(false)
    setFailed(found === undefined)
    setWarnings(found ?? [])
    if (!found) return
    openPaper(made.kind, made.matter, made.revision)
    if (!found.length) onClose()
  }
  return (
    <Ask
      title={made.title}
      go={words.told.print}
      back={words.told.done}
      busy={busy}
      onGo={() => void print()}
      onClose={onClose}
    >
      <dl className={styles.made}>
        {made.rows.map(({ label, value, large }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className={large ? styles.large : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
      {made.note !== undefined && (
        <p className={styles.told}>
          <Icon name="check" /> {made.note}
        </p>
      )}
      <ApplicantFields
        draft={draft}
        onDraft={setDraft}
        warnings={warnings}
        known={made.known}
        withId={made.kind !== 'notice'}
      />
      {failed && <NotKept />}
      <p className={styles.soft}>
        {words.told.printHint} {canUndo && words.told.undo}
      </p>
    </Ask>
  )
}
