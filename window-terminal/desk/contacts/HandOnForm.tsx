/** To a window or a colleague; guided there unless it is a call. */
import { useState } from 'react'
import { Field } from '#shared/ui/Field.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { type DigitChoice, DigitChoices } from '../../parts/DigitChoices.tsx'
import { noteTrouble } from '../questions/note.ts'
import type { FormProps } from './ContactDialog.tsx'
import styles from './contacts.module.css'
import { useContactHands } from './useContacts.ts'

type To = 'window' | 'staff'
const shown = 10

const useTargets = ({ picture, contact }: FormProps, to: To): readonly DigitChoice<string>[] => {
  const { contact: words, common } = useWords()
  if (to === 'window') {
    const serves = (services: readonly string[]): boolean =>
      contact.service !== null && services.includes(contact.service.id)
    return picture.windows
      .filter(({ staff }) => staff?.id !== contact.holder.id)
      .map(({ id, name, staff, services }) => ({
        value: id,
        words: common.windowNamed(name),
        note: staff ? `${staff.name}${serves(services) ? ` · ${words.handOn.serves}` : ''}` : words.handOn.absent,
        disabled: !staff,
        first: serves(services),
      }))
      .sort((a, b) => Number(b.first) - Number(a.first))
  }
  return picture.people
    .filter(({ id }) => id !== contact.holder.id)
    .map(({ id, name, window }) => {
      const at = picture.windows.find((one) => one.id === window)
      return { value: id, words: name, note: at ? common.windowNamed(at.name) : words.handOn.absent }
    })
}

export const HandOnForm = (props: FormProps) => {
  const { contact, onDone, onClose, onBack } = props
  const { contact: words, desk } = useWords()
  const text = useText()
  const { send, busy, no } = useContactHands()
  const [to, setTo] = useState<To>('window')
  const [target, setTarget] = useState<string>()
  const [search, setSearch] = useState('')
  const [guided, setGuided] = useState(contact.channel !== 'phone')
  const [note, setNote] = useState('')
  const targets = useTargets(props, to)
  const found = targets
    .filter((one) => String(one.words).toLowerCase().includes(search.trim().toLowerCase()))
    .sort((a, b) => Number(a.disabled ?? false) - Number(b.disabled ?? false))
    .slice(0, shown)
  const name = String(targets.find(({ value }) => value === target)?.words ?? '')
  const go = async (): Promise<void> => {
    if (!target) return
    const whom = to === 'window' ? ({ to, window: target } as const) : ({ to, staff: target } as const)
    const said = note.trim()
    const wish = { type: 'handOn', contact: contact.contact, to: whom, guided, ...(said && { note: said }) } as const
    if (!(await send(wish))) return
    onDone(words.done.handedOn(name))
    onClose()
  }
  return (
    <Ask
      title={`${words.handOn.title} · ${contact.service ? text(contact.service.name) : words.anything}`}
      size="wide"
      go={words.handOn.go}
      notYet={!target ? words.handOn.pick : noteTrouble(note) ? desk.ask.noteBad : undefined}
      busy={busy}
      onGo={() => void go()}
      onClose={onBack}
    >
      <div className={styles.switch} role="radiogroup" aria-label={words.handOn.title}>
        {(['window', 'staff'] as const).map((one) => (
          <button
            key={one}
            type="button"
            role="radio"
            aria-checked={to === one}
            tabIndex={0}
            onClick={() => {
              setTo(one)
              setTarget(undefined)
              setSearch('')
            }}
          >
            {words.handOn[one]}
          </button>
        ))}
      </div>
      {found.length ? (
        <DigitChoices key={to} label={words.handOn.to[to]} chosen={target} onChoose={setTarget} choices={found} />
      ) : (
        <p className={styles.soft}>{words.handOn.nothing}</p>
      )}
      {targets.length > shown && (
        <Field label={words.handOn.search} value={search} onValue={setSearch} type="search" autoComplete="off" />
      )}
      <label className={styles.check}>
        <input type="checkbox" checked={guided} onChange={(event) => setGuided(event.target.checked)} />
        {words.handOn.guided}
      </label>
      <Field
        label={desk.ask.note}
        help={desk.ask.noteHint}
        error={noteTrouble(note) ? desk.ask.noteBad : undefined}
        maxLength={100}
        value={note}
        onValue={setNote}
      />
      <RefusalLine no={no} />
    </Ask>
  )
}
