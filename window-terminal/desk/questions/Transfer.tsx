/** Sent on to a service, a window or a person; the arrival time and the first responder stay. */
import { useState } from 'react'
import { transferReasons, type TransferReason } from '#shared/domain/kinds.ts'
import { Field } from '#shared/ui/Field.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { type DigitChoice, DigitChoices } from '../../parts/DigitChoices.tsx'
import { noteTrouble } from './note.ts'
import styles from './questions.module.css'
import type { VisitQuestionProps } from './Questions.tsx'

type To = 'service' | 'window' | 'staff'

/** Longer lists are searched: ten can be reached by a digit. */
const shown = 10

const useTargets = ({ desk, current }: VisitQuestionProps, to: To): readonly DigitChoice<string>[] => {
  const { desk: words, common } = useWords()
  const text = useText()
  const present = (is: string): boolean => is === 'open' || is === 'paused'
  if (to === 'service')
    return desk.everyService
      .filter(({ id }) => id !== current.service.id)
      .map(({ id, name, windowsOpen }) => ({
        value: id,
        words: text(name),
        note: words.transfer.windowsOpen(windowsOpen),
      }))
  if (to === 'window')
    return desk.everyWindow
      .filter(({ id }) => id !== desk.window.id)
      .map(({ id, name, is, staff }) => ({
        value: id,
        words: common.windowNamed(name),
        note: present(is) ? (staff ?? words.state[is]) : words.transfer.notHere,
        disabled: !present(is),
      }))
  return desk.people
    .filter(({ id }) => id !== desk.staff?.id)
    .map(({ id, name, window }) => {
      const at = desk.everyWindow.find((w) => w.id === window)
      return {
        value: id,
        words: name,
        note: at ? words.transfer.atWindow(common.windowNamed(at.name)) : words.transfer.notHere,
        disabled: !at || !present(at.is),
      }
    })
}

export const Transfer = (props: VisitQuestionProps) => {
  const { desk, current, hands, onClose } = props
  const { desk: words, common } = useWords()
  const [to, setTo] = useState<To>('service')
  const [target, setTarget] = useState<string>()
  const [search, setSearch] = useState('')
  const [place, setPlace] = useState<'keep' | 'end'>('keep')
  const [mustReturn, setMustReturn] = useState(false)
  const [reason, setReason] = useState<TransferReason>()
  const [note, setNote] = useState('')
  const targets = useTargets(props, to)
  const found = targets.filter((one) => String(one.words).toLowerCase().includes(search.trim().toLowerCase()))
  const choices = [...found].sort((a, b) => Number(a.disabled ?? false) - Number(b.disabled ?? false)).slice(0, shown)
  const notYet = !target
    ? words.transfer.pickPlace
    : !reason
      ? words.transfer.pickReason
      : noteTrouble(note)
        ? words.ask.noteBad
        : undefined
  const go = (): void => {
    if (!target || !reason) return
    onClose()
    const destination =
      to === 'service'
        ? ({ to, service: target } as const)
        : to === 'window'
          ? ({ to, window: target } as const)
          : ({ to, staff: target } as const)
    const said = note.trim()
    void hands.send({
      type: 'transferTicket',
      window: desk.window.id,
      ticket: current.ticket,
      destination,
      place,
      mustReturn,
      reason,
      ...(said && { note: said }),
    })
  }
  return (
    <Ask
      title={words.transfer.title(current.ticket)}
      size="wide"
      go={words.transfer.go}
      notYet={notYet}
      busy={hands.busy}
      onGo={go}
      onClose={onClose}
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          <DigitChoices
            label={words.transfer.to}
            columns={3}
            chosen={to}
            onChoose={(value) => {
              setTo(value)
              setTarget(undefined)
              setSearch('')
            }}
            choices={(['service', 'window', 'staff'] as const).map((value) => ({
              value,
              words: words.transfer[value],
            }))}
          />
          {targets.length > shown && (
            <Field label={words.transfer.search} value={search} onValue={setSearch} type="search" />
          )}
          {choices.length ? (
            <DigitChoices
              key={to}
              label={words.transfer.where[to]}
              chosen={target}
              onChoose={setTarget}
              choices={choices}
            />
          ) : (
            <p className={styles.label}>{words.transfer.nothing}</p>
          )}
        </div>
        <div className={styles.column}>
          <DigitChoices
            label={words.ask.reason}
            columns={1}
            chosen={reason}
            onChoose={setReason}
            choices={transferReasons.map((value) => ({ value, words: common.transferReasons[value] }))}
          />
          <DigitChoices
            label={words.transfer.place}
            columns={1}
            chosen={place}
            onChoose={setPlace}
            choices={(['keep', 'end'] as const).map((value) => ({ value, words: words.transfer[value] }))}
          />
          <label className={styles.check}>
            <input type="checkbox" checked={mustReturn} onChange={(event) => setMustReturn(event.target.checked)} />
            {words.transfer.mustReturn}
          </label>
          <Field
            label={words.ask.note}
            help={words.ask.noteHint}
            error={noteTrouble(note) ? words.ask.noteBad : undefined}
            maxLength={100}
            value={note}
            onValue={setNote}
          />
        </div>
      </div>
    </Ask>
  )
}
