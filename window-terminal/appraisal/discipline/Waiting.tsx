/** What waits to be decided: proposals with their facts, one key each, then appeals. */
import { useState } from 'react'
import type { Reply } from '#shared/protocol/messages.ts'
import { Button } from '#shared/ui/Button.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { useWish } from '#shared/ui/useHall.tsx'
import { useClock, useText, useWords } from '#shared/ui/words.tsx'
import type { ShownRules } from '#shared/views/conductRules.ts'
import type { ShownDeduction } from '#shared/views/conductShown.ts'
import { useKeys } from '../../parts/useKeys.ts'
import styles from './Discipline.module.css'
import { DecideForm, DropForm } from './forms/Judge.tsx'
import { DeductionStory } from './story/DeductionStory.tsx'
import { sayDetail, sayMark } from './story/say.ts'

type Props = {
  readonly rows: readonly ShownDeduction[]
  readonly rules: ShownRules | null
  readonly session: StaffSession
  readonly onSaid: (sentence: string) => void
  readonly onOpen: (staff: string) => void
}
const keyOf = ({ conduct, deduction }: ShownDeduction): string => `${conduct}#${deduction}`

/** What this person may do with it; the hall checks again. A sentence: why nothing. */
const mayDo = (
  one: ShownDeduction,
  { staff, role }: StaffSession,
): 'confirm' | 'drop' | 'decide' | 'own' | 'director' | 'notSecond' => {
  if (one.staff === staff.id) return 'own'
  if (one.stage === 'proposed') return one.proposedBy === staff.id ? 'drop' : 'confirm'
  if (role !== 'director') return 'director'
  return [one.proposedBy, one.confirmedBy].includes(staff.id) ? 'notSecond' : 'decide'
}

export const Waiting = ({ rows, rules, session, onSaid, onOpen }: Props) => {
  const { discipline: words } = useWords()
  const text = useText()
  const { wish, busy } = useWish()
  const [at, setAt] = useState<string>()
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  const [form, setForm] = useState<'drop' | 'decide'>()
  const index = Math.max(
    0,
    rows.findIndex((row) => keyOf(row) === at),
  )
  const one = rows[index]
  const may = one && mayDo(one, session)
  const confirm = async (): Promise<void> => {
    if (!one) return
    const { conduct, deduction } = one
    const next = rows[index + 1]
    const reply = await wish({ type: 'confirmDeduction', conduct, deduction })
    setNo(reply.ok ? undefined : reply)
    if (!reply.ok) return
    setAt(next && keyOf(next))
    onSaid(words.waiting.confirmedSaid(one.name, text(one.fault)))
  }
  const go = (step: number): boolean => {
    const next = rows[index + step]
    if (next) setAt(keyOf(next))
    setNo(undefined)
    return next !== undefined
  }
  useKeys(({ key, ctrlKey, altKey, metaKey }) => {
    if (form || ctrlKey || altKey || metaKey) return false
    if (key === 'ArrowDown' || key === 'ArrowUp') return go(key === 'ArrowDown' ? 1 : -1)
    const pressed = key.toLowerCase()
    if (pressed === 'c' && may === 'confirm') return (void confirm(), true)
    if (pressed === 'd' && (may === 'confirm' || may === 'drop')) return (setForm('drop'), true)
    return false
  })
  if (!one) return <EmptyState icon="check" title={words.waiting.none} what={words.waiting.noneWhat} />
  return (
    <div className={styles.panes}>
      <nav className={styles.list} aria-label={words.waiting.label}>
        <p className={styles.hint}>{words.waiting.hint}</p>
        <ul>
          {rows.map((row) => (
            <li key={keyOf(row)}>
              <Row row={row} isChosen={row === one} onChoose={() => setAt(keyOf(row))} />
            </li>
          ))}
        </ul>
      </nav>
      <section className={styles.one} aria-label={`${one.name} ${text(one.fault)}`}>
        <div className={styles.oneHead}>
          <h2>{one.name}</h2>
          <Button kind="quiet" size="small" onPress={() => onOpen(one.staff)}>
            {words.waiting.open}
          </Button>
        </div>
        <DeductionStory one={one} rules={rules} />
        <RefusalLine no={no} />
        {one.would && (
          <p>
            {words.takesOff(
              one.would.points,
              one.would.doubled
                ? words.doubled(one.would.count)
                : one.would.count > 1
                  ? words.count(one.would.count)
                  : '',
            )}
          </p>
        )}
        <div className={styles.acts}>
          {may === 'confirm' && (
            <Button kind="go" size="large" keyHint="C" busy={busy} onPress={() => void confirm()}>
              {words.waiting.confirm}
            </Button>
          )}
          {(may === 'confirm' || may === 'drop') && (
            <Button size="large" keyHint="D" onPress={() => setForm('drop')}>
              {words.waiting.drop}
            </Button>
          )}
          {may === 'decide' && (
            <Button kind="go" size="large" onPress={() => setForm('decide')}>
              {words.waiting.decide}
            </Button>
          )}
          {(may === 'own' || may === 'director' || may === 'notSecond') && <p>{words.waiting[may]}</p>}
          {may === 'drop' && <p>{words.waiting.mine}</p>}
        </div>
      </section>
      {form === 'drop' && <DropForm one={one} onDone={onSaid} onClose={() => setForm(undefined)} />}
      {form === 'decide' && <DecideForm one={one} onDone={onSaid} onClose={() => setForm(undefined)} />}
    </div>
  )
}

type RowProps = { readonly row: ShownDeduction; readonly isChosen: boolean; readonly onChoose: () => void }
const Row = ({ row, isChosen, onChoose }: RowProps) => {
  const { discipline: words } = useWords()
  const clock = useClock()
  const text = useText()
  const facts = row.marks.map((mark) => sayMark(words, clock, mark)).join(' · ')
  return (
    <button type="button" className={styles.row} aria-current={isChosen ? 'true' : undefined} onClick={onChoose}>
      <span className={styles.rowHead}>
        <strong>{row.name}</strong>
        <span>{sayDetail(words, row) ?? text(row.fault)}</span>
        <span className={styles.date}>{row.date.slice(5)}</span>
      </span>
      <span className={styles.quiet}>
        {row.stage === 'appealed' ? `${words.stages.appealed} · ${row.appeal?.statement ?? ''}` : (row.note ?? facts)}
      </span>
    </button>
  )
}
