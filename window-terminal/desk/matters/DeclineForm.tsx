/** Not accepted: why, by which rule, and whose business it is instead (不予受理, 行政许可法 art. 32). */
import { useState } from 'react'
import { notAcceptedReasons, type NotAcceptedReason } from '#shared/domain/kinds.ts'
import type { GuideView } from '#shared/views/guide.ts'
import type { MatterView } from '#shared/views/matter.ts'
import { Field } from '#shared/ui/Field.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { DigitChoices } from '../../parts/DigitChoices.tsx'
import { noteTrouble } from '../questions/note.ts'
import styles from './matters.module.css'
import { NotDone } from './NotDone.tsx'
import { type MatterProps, placeOf, subjectOf } from './subject.ts'
import type { PaperMade } from './Told.tsx'
import { type NamedUnit, UnitPicker } from './UnitPicker.tsx'

type Props = MatterProps & {
  readonly guide: NonNullable<GuideView>
  readonly matter: MatterView | undefined
  readonly onMade: (made: PaperMade) => void
}

export const DeclineForm = ({ desk, hands, guide, matter, onMade, onClose }: Props) => {
  const { matter: words, desk: deskWords } = useWords()
  const text = useText()
  const { item } = guide
  const [reason, setReason] = useState<NotAcceptedReason>()
  const [which, setWhich] = useState<string>()
  const [basis, setBasis] = useState(item.basis[0] ?? '')
  const [organ, setOrgan] = useState<NamedUnit>()
  const [note, setNote] = useState('')
  const chooseCase = (value: string): void => {
    setWhich(value)
    const one = item.notHandled[Number(value)]
    if (one) setBasis([one.basis, one.case['zh-CN']].filter(Boolean).join('：').slice(0, 300))
  }
  const notYet = !reason
    ? words.decline.pick
    : !basis.trim()
      ? words.decline.basisMissing
      : reason === 'not-this-organ' && !organ
        ? words.decline.organNeeded
        : noteTrouble(note)
          ? deskWords.ask.noteBad
          : undefined
  const decline = async (): Promise<void> => {
    if (!reason) return
    const reply = await hands.send({
      type: 'declineMatter',
      ...placeOf(desk),
      ...subjectOf(matter, item.id),
      reason,
      basis: basis.trim(),
      ...(organ && { organ }),
      ...(note.trim() && { note: note.trim() }),
    })
    const fact = reply?.facts.find((one) => one.type === 'MatterNotAccepted')
    if (fact?.type !== 'MatterNotAccepted') return
    const told = fact.organ && {
      label: words.decline.organ,
      value: [fact.organ.name, fact.organ.phone].join(' ').trim(),
    }
    onMade({
      kind: 'not-accepted',
      matter: fact.matter,
      title: words.told.notAccepted,
      rows: [{ label: words.told.decision, value: fact.decision }, ...(told ? [told] : [])],
      known: matter?.personal.is === 'kept',
    })
  }
  return (
    <Ask
      title={words.decline.title}
      hint={text(item.name)}
      size="wide"
      go={words.decline.go}
      goKind="danger"
      notYet={notYet}
      busy={hands.busy}
      onGo={() => void decline()}
      onClose={onClose}
    >
      <DigitChoices
        label={words.decline.reason}
        columns={3}
        chosen={reason}
        onChoose={setReason}
        choices={notAcceptedReasons.map((value) => ({ value, words: words.notAcceptedReasons[value] }))}
      />
      {reason === 'not-handled-case' && item.notHandled.length > 0 && (
        <DigitChoices
          label={words.decline.which}
          columns={1}
          chosen={which}
          onChoose={chooseCase}
          choices={item.notHandled.map((one, index) => ({
            value: String(index),
            words: text(one.case),
            ...(one.basis && { note: one.basis }),
          }))}
        />
      )}
      <Field label={words.decline.basis} maxLength={300} autoComplete="off" value={basis} onValue={setBasis} />
      <div className={styles.even}>
        <UnitPicker onUnit={setOrgan} />
        <Field
          label={words.decline.note}
          help={deskWords.ask.noteHint}
          maxLength={100}
          autoComplete="off"
          value={note}
          onValue={setNote}
        />
      </div>
      <NotDone said={hands.said} />
    </Ask>
  )
}
