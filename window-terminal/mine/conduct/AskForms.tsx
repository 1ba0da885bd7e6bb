/** Asking for leave and for overtime: a kind and a span, never a diagnosis; the rules stand above the fields. */
import { useState } from 'react'
import { leaveKinds, type HalfName } from '#shared/domain/conduct/leaveKinds.ts'
import { Field } from '#shared/ui/Field.tsx'
import { useWords } from '#shared/ui/words.tsx'
import type { ConductView } from '#shared/views/conduct.ts'
import { DeedForm, NoteField, SelectField, useNoteFault } from '../../appraisal/discipline/forms/DeedForm.tsx'
import styles from '../../appraisal/discipline/forms/Forms.module.css'

type Props = {
  readonly view: NonNullable<ConductView>
  readonly onDone: (sentence: string) => void
  readonly onClose: () => void
}
/** '': the whole day. */
type Half = '' | HalfName

export const LeaveForm = ({ view, onDone, onClose }: Props) => {
  const { discipline: words } = useWords()
  const { leave } = words.mine
  const [kind, setKind] = useState('')
  const [from, setFrom] = useState(view.today)
  const [fromHalf, setFromHalf] = useState<Half>('')
  const [to, setTo] = useState(view.today)
  const [toHalf, setToHalf] = useState<Half>('')
  const [substitute, setSubstitute] = useState('')
  const [note, setNote] = useState('')
  const noteFault = useNoteFault()(note, false)
  const halves = (['am', 'pm'] as const).map((value) => ({ value, words: words.halves[value] }))
  const { rules } = view
  const part = (date: string, half: Half) => ({ date, ...(half && { half }) })
  return (
    <DeedForm
      title={leave.title}
      what={
        rules && (
          <>
            {leave.rules(rules.aheadHours, rules.holidayAheadDays)} {leave.long(rules.shortUpToDays)}
          </>
        )
      }
      notYet={!kind || !from || !to ? words.form.missing : noteFault}
      wish={() => ({
        type: 'askLeave',
        kind: kind as (typeof leaveKinds)[number],
        from: part(from, fromHalf),
        to: part(to, from === to ? fromHalf : toHalf),
        ...(substitute && { substitute }),
        ...(note.trim() && { note: note.trim() }),
      })}
      onDone={() => onDone(leave.done)}
      onClose={onClose}
    >
      <SelectField
        label={leave.kind}
        help={leave.kindHelp}
        value={kind}
        empty={words.form.choose}
        options={leaveKinds.map((value) => ({ value, words: words.leaveKinds[value] }))}
        onValue={setKind}
      />
      <div className={styles.two}>
        <Field
          label={leave.from}
          type="date"
          value={from}
          onValue={(date) => {
            setFrom(date)
            if (to < date || to === from) setTo(date)
          }}
        />
        <Field label={leave.to} type="date" min={from} value={to} onValue={setTo} />
      </div>
      {from === to ? (
        <SelectField
          label={leave.part}
          value={fromHalf}
          options={[{ value: '', words: leave.wholeDay }, ...halves]}
          onValue={(half) => setFromHalf(half as Half)}
        />
      ) : (
        <div className={styles.two}>
          <SelectField
            label={leave.begins}
            value={fromHalf || 'am'}
            options={halves}
            onValue={(half) => setFromHalf(half as Half)}
          />
          <SelectField
            label={leave.ends}
            value={toHalf || 'pm'}
            options={halves}
            onValue={(half) => setToHalf(half as Half)}
          />
        </div>
      )}
      <SelectField
        label={leave.substitute}
        value={substitute}
        empty={leave.nobody}
        options={view.colleagues
          .filter(({ id }) => id !== view.staff.id)
          .map(({ id, name }) => ({ value: id, words: name }))}
        onValue={setSubstitute}
      />
      <NoteField label={leave.note} value={note} onValue={setNote} />
    </DeedForm>
  )
}

export const OvertimeForm = ({ view, onDone, onClose }: Props) => {
  const { discipline: words } = useWords()
  const { overtime } = words.mine
  const [date, setDate] = useState(view.today)
  const [minutes, setMinutes] = useState('60')
  const [note, setNote] = useState('')
  const noteFault = useNoteFault()(note, false)
  const number = Number(minutes)
  const isNumber = Number.isInteger(number) && number >= 1 && number <= 1440
  return (
    <DeedForm
      title={overtime.title}
      what={view.rules && overtime.rules(Math.round(view.rules.overtimeShare * 100))}
      notYet={!date ? words.form.missing : isNumber ? noteFault : overtime.number}
      wish={() => ({ type: 'askOvertime', date, minutes: number, ...(note.trim() && { note: note.trim() }) })}
      onDone={() => onDone(overtime.done)}
      onClose={onClose}
    >
      <div className={styles.two}>
        <Field label={overtime.date} type="date" value={date} onValue={setDate} />
        <Field
          label={overtime.minutes}
          inputMode="numeric"
          autoComplete="off"
          value={minutes}
          error={minutes !== '' && !isNumber ? overtime.number : undefined}
          onValue={setMinutes}
        />
      </div>
      <NoteField label={overtime.note} value={note} onValue={setNote} />
    </DeedForm>
  )
}
