/** Leaves the ticked visits out of every figure with a reason, or takes them back in: one wish for each of their days. */
import { useState } from 'react'
import { leaveOutReasons, looksPersonal, noteLength, type LeaveOutReason } from '#shared/domain/kinds.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import type { VisitRow } from '#shared/scoring/measures/answer.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Choices } from '#shared/ui/Choices.tsx'
import { Field } from '#shared/ui/Field.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import { useWish } from '#shared/ui/useHall.tsx'
import { useWords } from '#shared/ui/words.tsx'
import styles from './Drawer.module.css'

const atOnce = 200
/** By day, no more than a wish may name. */
const byDay = (visits: readonly VisitRow[]): readonly { readonly day: string; readonly tickets: readonly string[] }[] =>
  [...new Set(visits.map(({ day }) => day))].flatMap((day) => {
    const tickets = visits.filter((visit) => visit.day === day).map(({ ticket }) => ticket)
    const parts = Array.from({ length: Math.ceil(tickets.length / atOnce) }, (_, i) => i * atOnce)
    return parts.map((from) => ({ day, tickets: tickets.slice(from, from + atOnce) }))
  })

type Props = {
  readonly ticked: readonly VisitRow[]
  /** Something was recorded; of several days perhaps not all. */
  readonly onDone: () => void
}

export const LeaveOutBar = ({ ticked, onDone }: Props) => {
  const { scorecard } = useWords()
  const words = scorecard.leaveOut
  const { wish, busy } = useWish()
  const [because, setBecause] = useState<LeaveOutReason>('test')
  const [note, setNote] = useState('')
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  const out = ticked.filter(({ leftOut }) => leftOut !== null).length
  const isMixed = out > 0 && out < ticked.length
  const isPersonal = looksPersonal(note)
  const press = async (): Promise<void> => {
    setNo(undefined)
    for (const [i, part] of byDay(ticked).entries()) {
      const reply = await wish(
        out > 0 ? { type: 'takeIn', ...part, note } : { type: 'leaveOut', ...part, because, note },
      )
      if (reply.ok) continue
      setNo(reply)
      if (i > 0) onDone()
      return
    }
    setNote('')
    onDone()
  }
  return (
    <section className={styles.leaveOut}>
      <p>
        <strong>{words.selected(ticked.length)}</strong> <span className={styles.quiet}>{words.hint}</span>
      </p>
      {isMixed && <p role="alert">{words.both}</p>}
      {!isMixed && (
        <div className={styles.judge}>
          {out === 0 && (
            <Choices
              label={words.because}
              showLabel
              columns={3}
              choices={leaveOutReasons.map((value) => ({ value, words: words.reasons[value] }))}
              chosen={because}
              onChoose={setBecause}
            />
          )}
          <Field
            className={styles.note}
            label={words.note}
            value={note}
            maxLength={noteLength}
            error={isPersonal ? words.personal : undefined}
            onValue={setNote}
          />
          <Button
            kind={out > 0 ? 'go' : 'danger'}
            busy={busy}
            disabled={note.trim() === '' || isPersonal}
            why={words.note}
            onPress={() => void press()}
          >
            {out > 0 ? words.takeIn : words.leaveOut}
          </Button>
        </div>
      )}
      <RefusalLine no={no} />
    </section>
  )
}
