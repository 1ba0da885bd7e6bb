/** Leave and overtime that wait: granted with one press, refused with a reason. */
import { useState } from 'react'
import type { Reply } from '#shared/protocol/messages.ts'
import { Badge } from '#shared/ui/Badge.tsx'
import { Button } from '#shared/ui/Button.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { useWish } from '#shared/ui/useHall.tsx'
import type { Wish } from '#shared/ui/wishes.ts'
import { useClock, useWords } from '#shared/ui/words.tsx'
import type { ConductsView, ShownRequest } from '#shared/views/conducts.ts'
import styles from './Discipline.module.css'
import { DeedForm, NoteField, SelectField, useNoteFault } from './forms/DeedForm.tsx'
import { saySpan } from './story/say.ts'

type Props = {
  readonly view: NonNullable<ConductsView>
  readonly session: StaffSession
  readonly onSaid: (sentence: string) => void
}

const wishOf = (one: ShownRequest, granted: boolean, more: { reason?: string; substitute?: string }): Wish =>
  one.is === 'leave'
    ? { type: 'decideLeave', conduct: one.conduct, leave: one.leave.leave, granted, ...more }
    : {
        type: 'decideOvertime',
        conduct: one.conduct,
        overtime: one.overtime.overtime,
        granted,
        ...(more.reason && { reason: more.reason }),
      }

export const Requests = ({ view, session, onSaid }: Props) => {
  const { requests: words } = useWords().discipline
  if (view.requests.length === 0) return <EmptyState icon="check" title={words.none} what={words.noneWhat} />
  return (
    <ul className={styles.requests} aria-label={words.label}>
      {view.requests.map((one) => (
        <li key={`${one.conduct} ${one.is === 'leave' ? `l${one.leave.leave}` : `o${one.overtime.overtime}`}`}>
          <Request one={one} view={view} session={session} onSaid={onSaid} />
        </li>
      ))}
    </ul>
  )
}

const Request = ({ one, view, session, onSaid }: Props & { readonly one: ShownRequest }) => {
  const { requests: words, form } = useWords().discipline
  const { wish, busy } = useWish()
  const [standIn, setStandIn] = useState('')
  const [refuses, setRefuses] = useState(false)
  const [reason, setReason] = useState('')
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  const fault = useNoteFault()(reason, true)
  const isLong = one.is === 'leave' && one.leave.isLong
  const isOwn = one.staff === session.staff.id
  const mayDecide = !isOwn && session.role !== 'appraiser' && (!isLong || session.role === 'director')
  const wantsStandIn = isLong && one.is === 'leave' && !one.leave.substitute
  const grant = async (): Promise<void> => {
    const reply = await wish(wishOf(one, true, standIn ? { substitute: standIn } : {}))
    setNo(reply.ok ? undefined : reply)
    if (reply.ok) onSaid(words.granted(one.name))
  }
  return (
    <div className={styles.request}>
      <What one={one} />
      <RefusalLine no={no} />
      {mayDecide ? (
        <div className={styles.acts}>
          {wantsStandIn && (
            <SelectField
              label={words.chooseStandIn}
              value={standIn}
              empty={form.choose}
              options={view.colleagues
                .filter(({ id }) => id !== one.staff)
                .map(({ id, name }) => ({ value: id, words: name }))}
              onValue={setStandIn}
            />
          )}
          <Button
            kind="go"
            busy={busy}
            disabled={wantsStandIn && !standIn}
            why={words.noStandIn}
            onPress={() => void grant()}
          >
            {words.grant}
          </Button>
          <Button onPress={() => setRefuses(true)}>{words.refuse}</Button>
        </div>
      ) : (
        (isOwn || !isLong) && <p className={styles.quiet}>{isOwn ? words.own : words.director}</p>
      )}
      {refuses && (
        <DeedForm
          title={words.refuseTitle(one.name)}
          go={words.refuse}
          goKind="danger"
          notYet={fault}
          wish={() => wishOf(one, false, { reason: reason.trim() })}
          onDone={() => onSaid(words.refused(one.name))}
          onClose={() => setRefuses(false)}
        >
          <NoteField label={words.reason} value={reason} onValue={setReason} autoFocus />
        </DeedForm>
      )}
    </div>
  )
}

const What = ({ one }: { readonly one: ShownRequest }) => {
  const { discipline } = useWords()
  const { requests: words } = discipline
  const clock = useClock()
  const { made, note } = one.is === 'leave' ? one.leave : one.overtime
  const isLong = one.is === 'leave' && one.leave.isLong
  return (
    <div className={styles.requestHead}>
      <strong>{one.name}</strong>
      {one.is === 'leave' ? (
        <>
          <span>{discipline.leaveKinds[one.leave.kind]}</span>
          <span>{saySpan(discipline, one.leave.from, one.leave.to)}</span>
          <span>{words.days(one.leave.days)}</span>
          {one.leave.asked !== 'in-time' && <Badge tone="look">{discipline.asked[one.leave.asked]}</Badge>}
          {(one.standIn !== null || isLong) && (
            <span className={styles.quiet}>{one.standIn !== null ? words.standIn(one.standIn) : words.noStandIn}</span>
          )}
        </>
      ) : (
        <span>{words.overtime(one.overtime.date, one.overtime.minutes, one.overtime.working)}</span>
      )}
      <span className={styles.quiet}>{words.askedAt(`${clock.date(made.at)} ${clock.time(made.at)}`)}</span>
      {note && <p className={styles.note}>{note}</p>}
      {isLong && <p className={styles.note}>{words.long}</p>}
    </div>
  )
}
