/**
 * A judge's score sheet, over the whole screen and by keyboard: one item a row, digits and Enter, what each mark is called,
 * what it sums to. Nothing else is on the screen.
 */
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Reply } from '#shared/protocol/messages.ts'
import { Button } from '#shared/ui/Button.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import { useWish } from '#shared/ui/useHall.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { JudgingView } from '#shared/views/selections.ts'
import styles from './JudgeSheet.module.css'

type Props = {
  readonly judging: Pick<JudgingView, 'selection' | 'name' | 'parts' | 'marks'>
  readonly candidate: JudgingView['candidates'][number]
  readonly onDone: () => void
  readonly onClose: () => void
}

const shown = (value: number): string => String(Math.round(value * 100) / 100)

export const JudgeSheet = ({ judging, candidate, onDone, onClose }: Props) => {
  const { selection: words } = useWords()
  const { judging: say } = words
  const text = useText()
  const { wish, busy } = useWish()
  const form = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDialogElement>(null)
  // The browser's own modal: nothing behind it can be reached.
  useLayoutEffect(() => {
    const element = sheet.current
    element?.showModal()
    return () => element?.close()
  }, [])
  const cancel = (event: { preventDefault: () => void }): void => {
    event.preventDefault()
    onClose()
  }
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(Object.entries(candidate.sheet ?? {}).map(([id, mark]) => [id, String(mark)])),
  )
  const items = judging.parts.flatMap((part) => part.items)
  const markOf = (id: string, full: number): number | undefined => {
    const text_ = typed[id]?.trim() ?? ''
    const mark = Number(text_)
    return text_ !== '' && mark >= 0 && mark <= full ? mark : undefined
  }
  const marks = items.map(({ id, full }) => markOf(id, full))
  const left = marks.filter((mark) => mark === undefined).length
  const sum = marks.reduce<number>((all, mark) => all + (mark ?? 0), 0)
  const full = items.reduce((all, item) => all + item.full, 0)
  const fields = (): HTMLInputElement[] => [...(form.current?.querySelectorAll('input') ?? [])]
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const all = fields()
    const at = all.indexOf(event.currentTarget)
    const to =
      event.key === 'Enter' || event.key === 'ArrowDown'
        ? all[at + 1]
        : event.key === 'ArrowUp'
          ? all[at - 1]
          : undefined
    if (!to) return
    event.preventDefault()
    to.focus()
    to.select()
  }
  const save = async (): Promise<void> => {
    if (left > 0)
      return fields()
        .find((field) => field.dataset['open'] === 'yes')
        ?.focus()
    const given = Object.fromEntries(items.map(({ id }, i) => [id, marks[i]!]))
    const reply = await wish({
      type: 'judgeCandidate',
      selection: judging.selection,
      candidate: candidate.id,
      marks: given,
    })
    if (reply.ok) onDone()
    else setNo(reply)
  }
  return (
    <dialog className={styles.over} ref={sheet} aria-label={say.title} onCancel={cancel}>
      <header className={styles.head}>
        <h2>{say.of(text(candidate.name), text(judging.name))}</h2>
        <p>{candidate.sheet ? say.again : say.hint}</p>
      </header>
      <div className={styles.sheet} ref={form}>
        {judging.parts.map((part, p) => (
          <section key={p} className={styles.part}>
            {part.name && <h3>{text(part.name)}</h3>}
            {part.items.map((item, i) => {
              const mark = markOf(item.id, item.full)
              const band = mark === undefined ? undefined : judging.marks.find(({ from }) => mark >= from)
              const isWrong = mark === undefined && (typed[item.id] ?? '') !== ''
              return (
                <div key={item.id} className={styles.item}>
                  <label htmlFor={`mark-${item.id}`}>{text(item.name)}</label>
                  <input
                    id={`mark-${item.id}`}
                    inputMode="decimal"
                    value={typed[item.id] ?? ''}
                    data-open={mark === undefined ? 'yes' : 'no'}
                    aria-invalid={isWrong || undefined}
                    // The judge opened this sheet to write: the first field is where they begin.
                    autoFocus={p === 0 && i === 0}
                    onKeyDown={onKeyDown}
                    onChange={({ target }) => setTyped({ ...typed, [item.id]: target.value })}
                  />
                  <span className={styles.full}>{isWrong ? say.too(item.full) : `/ ${item.full}`}</span>
                  <span className={styles.band}>{band && text(band.name)}</span>
                </div>
              )
            })}
          </section>
        ))}
      </div>
      <footer className={styles.foot}>
        <strong aria-live="polite">{say.total(shown(sum), shown(full))}</strong>
        <span>{say.left(left)}</span>
        <RefusalLine no={no} />
        <div className={styles.push}>
          <Button keyHint="Esc" onPress={onClose}>
            {say.close}
          </Button>
          <Button kind="go" busy={busy} disabled={left > 0} why={say.left(left)} onPress={() => void save()}>
            {say.save}
          </Button>
        </div>
      </footer>
    </dialog>
  )
}
