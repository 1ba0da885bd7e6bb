/** Who applies, as far as the paper needs it. Kept apart from everything else, and never asked for twice. */
import { useState } from 'react'
import type { PersonalWarning } from '#shared/domain/personalChecks.ts'
import { Field } from '#shared/ui/Field.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { type ApplicantDraft, keepApplicant } from './keepApplicant.ts'
import styles from './matters.module.css'

type FieldsProps = {
  readonly draft: ApplicantDraft
  readonly onDraft: (draft: ApplicantDraft) => void
  readonly warnings: readonly PersonalWarning[]
  readonly known: boolean
  readonly withId: boolean
}

export const ApplicantFields = ({ draft, onDraft, warnings, known, withId }: FieldsProps) => {
  const { applicant: words } = useWords().matter
  const field = (name: keyof ApplicantDraft, longest: number, first = false) => (
    <Field
      label={words[name]}
      maxLength={longest}
      autoComplete="off"
      data-first={first || undefined}
      value={draft[name] ?? ''}
      onValue={(value) => onDraft({ ...draft, [name]: value })}
      error={
        warnings.some((one) => one.field === name)
          ? name === 'idNo'
            ? words.check.idNo
            : words.check.phone
          : undefined
      }
    />
  )
  return (
    <fieldset className={styles.papers}>
      <legend className={styles.label}>
        {words.title}
        <span className={styles.keysHint}>{known ? words.kept : words.hint}</span>
      </legend>
      <div className={withId ? styles.thirds : styles.halves}>
        {field('name', 60, true)}
        {field('phone', 30)}
        {withId && field('idNo', 30)}
      </div>
    </fieldset>
  )
}

export const NotKept = () => {
  const { applicant: words } = useWords().matter
  return (
    <p className={styles.warn} role="alert">
      <Icon name="warn" /> {words.failed}
    </p>
  )
}

type Props = {
  readonly matter: string
  readonly known: boolean
  readonly onSaved: (sentence: string) => void
  readonly onClose: () => void
}

/** The applicant alone, when the paper was made out before. */
export const Applicant = ({ matter, known, onSaved, onClose }: Props) => {
  const { matter: words } = useWords()
  const [draft, setDraft] = useState<ApplicantDraft>({})
  const [warnings, setWarnings] = useState<readonly PersonalWarning[]>([])
  const [failed, setFailed] = useState(false)
  const [busy, setBusy] = useState(false)
  const save = async (): Promise<void> => {
    setBusy(true)
    const found = await keepApplicant(matter, draft)
    setBusy(false)
    setFailed(found === undefined)
    setWarnings(found ?? [])
    if (found && !found.length) onSaved(words.applicant.saved)
  }
  return (
    <Ask
      title={words.panel.acts.applicant}
      hint={words.number(matter)}
      go={words.applicant.save}
      busy={busy}
      onGo={() => void save()}
      onClose={onClose}
    >
      <ApplicantFields draft={draft} onDraft={setDraft} warnings={warnings} known={known} withId />
      {failed && <NotKept />}
    </Ask>
  )
}
