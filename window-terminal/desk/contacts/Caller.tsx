/** How to reach whoever asked, written down only when an answer has to follow, and shown only when it is needed. */
import { useState } from 'react'
import type { PersonalFields } from '#shared/domain/personal.ts'
import type { PersonalWarning } from '#shared/domain/personalChecks.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Field } from '#shared/ui/Field.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { type CallerValues, keepCaller, lookUpCaller } from './callerValues.ts'
import type { FormProps } from './ContactDialog.tsx'
import styles from './contacts.module.css'

export const Caller = ({ contact, onDone, onBack }: FormProps) => {
  const { contact: room } = useWords()
  const words = room.caller
  const [values, setValues] = useState<CallerValues>({ name: '', phone: '', text: '' })
  const [warnings, setWarnings] = useState<readonly PersonalWarning[]>([])
  const [failed, setFailed] = useState(false)
  const [busy, setBusy] = useState(false)
  const save = async (): Promise<void> => {
    setBusy(true)
    const found = await keepCaller(contact.contact, values)
    setBusy(false)
    setFailed(found === undefined)
    setWarnings(found ?? [])
    if (!found || found.length) return
    onDone(words.saved)
    onBack()
  }
  const field = (name: keyof CallerValues, longest: number, first = false) => (
    <Field
      label={words[name]}
      maxLength={longest}
      autoComplete="off"
      data-first={first || undefined}
      value={values[name]}
      onValue={(value) => setValues({ ...values, [name]: value })}
      error={warnings.some((one) => one.field === name) ? words.check : undefined}
    />
  )
  return (
    <Ask
      title={words.title}
      hint={words.hint}
      go={words.save}
      notYet={Object.values(values).some((value) => value.trim()) ? undefined : words.empty}
      busy={busy}
      onGo={() => void save()}
      onClose={onBack}
    >
      {contact.kept && <Kept contact={contact.contact} />}
      <div className={styles.halves}>
        {field('name', 60, true)}
        {field('phone', 30)}
      </div>
      {field('text', 500)}
      {failed && (
        <p className={styles.warn} role="alert">
          <Icon name="warn" /> {words.failed}
        </p>
      )}
    </Ask>
  )
}

/** What was written down before, on demand: every look is recorded. */
const Kept = ({ contact }: { readonly contact: string }) => {
  const { contact: room } = useWords()
  const words = room.caller
  const [shown, setShown] = useState<PersonalFields | 'gone'>()
  const look = async (): Promise<void> => setShown((await lookUpCaller(contact)) ?? 'gone')
  if (shown === 'gone') return <p role="status">{words.erased}</p>
  if (!shown)
    return (
      <p className={styles.buttons}>
        <span>{words.kept}</span>
        <Button size="small" icon={<Icon name="eye" />} onPress={() => void look()}>
          {words.show}
        </Button>
      </p>
    )
  return (
    <dl className={styles.caller} aria-live="polite">
      {(['name', 'phone', 'text'] as const).map((field) =>
        shown[field] ? (
          <div key={field}>
            <dt>{words[field]}</dt>
            <dd>{shown[field]}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}
