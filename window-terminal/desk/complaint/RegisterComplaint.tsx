/** Somebody complains to a person of the hall: it is written down at once, the words and the contact apart from the record. */
import { useId, useState } from 'react'
import { natures, longestStory, type Nature } from '#shared/domain/kinds.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Choices } from '#shared/ui/Choices.tsx'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { Field } from '#shared/ui/Field.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import { fetchAs } from '#shared/ui/session.ts'
import { useWish } from '#shared/ui/useHall.tsx'
import { useWords } from '#shared/ui/words.tsx'
import styles from './complaint.module.css'

type Named = { readonly id: string; readonly name: string }
type Props = {
  readonly token: string
  readonly windows: readonly Named[]
  readonly people: readonly Named[]
  readonly onClose: () => void
  /** The sentence to say, and the complaint registered. */
  readonly onDone: (sentence: string, id: string) => void
}
type About = 'hall' | 'window' | 'staff'

export const RegisterComplaint = ({ token, windows, people, onClose, onDone }: Props) => {
  const { complaint: words, common } = useWords()
  const { register } = words
  const { wish, busy } = useWish()
  const [nature, setNature] = useState<Nature>()
  const [about, setAbout] = useState<About>('hall')
  const [whom, setWhom] = useState('')
  const [text, setText] = useState('')
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  const [asked, setAsked] = useState(false)
  const textId = useId()
  const whomId = useId()
  const isMissing = !nature || (about !== 'hall' && !whom)
  const go = async (): Promise<void> => {
    setAsked(true)
    if (isMissing) return
    const fields = { text: text.trim(), name: name.trim(), phone: phone.trim() }
    const kept = Object.fromEntries(Object.entries(fields).filter(([, value]) => value))
    const reply = await wish({
      type: 'registerComplaint',
      nature,
      about: about === 'window' ? { window: whom } : about === 'staff' ? { staff: whom } : {},
      named: fields.phone !== '',
      worded: fields.text !== '',
    })
    if (!reply.ok) return setNo(reply)
    const fact = reply.facts.find((one) => one.type === 'ComplaintRegistered')
    if (fact?.type !== 'ComplaintRegistered') return onClose()
    const isKept = Object.keys(kept).length === 0 || (await keep(token, fact.complaint, kept))
    onDone((isKept ? register.done : register.partly)(fact.number), fact.complaint)
  }
  const choices = about === 'window' ? windows : people
  return (
    <Dialog
      title={register.title}
      open
      size="wide"
      onClose={onClose}
      actions={
        <>
          {asked && isMissing && <p role="alert">{words.form.choose}</p>}
          <Button onPress={onClose}>{words.form.cancel}</Button>
          <Button kind="go" busy={busy} onPress={() => void go()}>
            {register.go}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Choices
          label={register.nature}
          showLabel
          columns={4}
          choices={natures.map((value) => ({ value, words: words.natures[value] }))}
          chosen={nature}
          onChoose={setNature}
        />
        <div className={styles.about}>
          <Choices
            label={register.about}
            showLabel
            columns={3}
            choices={[
              { value: 'hall', words: register.aboutHall },
              { value: 'window', words: register.aboutWindow },
              ...(people.length > 0 ? [{ value: 'staff' as const, words: register.aboutStaff }] : []),
            ]}
            chosen={about}
            onChoose={(value) => {
              setAbout(value)
              setWhom('')
            }}
          />
          {about !== 'hall' && (
            <div className={styles.field}>
              <label htmlFor={whomId}>{about === 'window' ? register.window : register.staff}</label>
              <select id={whomId} value={whom} onChange={(event) => setWhom(event.target.value)}>
                <option value="" />
                {choices.map((one) => (
                  <option key={one.id} value={one.id}>
                    {about === 'window' ? common.windowNamed(one.name) : one.name}
                  </option>
                ))}
              </select>
            </div>
          )}
        </div>
        <div className={styles.field}>
          <label htmlFor={textId}>{register.text}</label>
          <textarea
            id={textId}
            rows={3}
            maxLength={longestStory}
            value={text}
            placeholder={register.textHelp}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <div className={styles.two}>
          <Field label={register.name} value={name} onValue={setName} maxLength={60} autoComplete="off" />
          <Field
            label={register.phone}
            value={phone}
            onValue={setPhone}
            maxLength={30}
            inputMode="tel"
            autoComplete="off"
          />
        </div>
        <p className={styles.hint}>{register.phoneHelp}</p>
        <RefusalLine no={no} />
      </div>
    </Dialog>
  )
}

const keep = (token: string, complaint: string, fields: object): Promise<boolean> =>
  fetchAs(token, `/api/personal/${encodeURIComponent(`complaint ${complaint}`)}`, {
    method: 'PUT',
    body: JSON.stringify(fields),
  }).then(
    ({ ok }) => ok,
    () => false,
  )
