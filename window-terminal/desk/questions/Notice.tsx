/** The one-time notice: everything missing or wrong, told once and in full (一次性告知制). */
import { useState } from 'react'
import { noticeDefects, noticeForms, type NoticeDefect, type NoticeForm } from '#shared/domain/kinds.ts'
import { Button } from '#shared/ui/Button.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { DigitChoices } from '../../parts/DigitChoices.tsx'
import styles from './questions.module.css'
import type { VisitQuestionProps } from './Questions.tsx'

type Line = { readonly key: number; readonly text: string; readonly defect: NoticeDefect }

export const Notice = ({ desk, current, hands, onClose }: VisitQuestionProps) => {
  const { desk: words } = useWords()
  const text = useText()
  const [ticked, setTicked] = useState<ReadonlyMap<string, NoticeDefect>>(new Map())
  const [lines, setLines] = useState<readonly Line[]>([{ key: 0, text: '', defect: 'missing' }])
  const [form, setForm] = useState<NoticeForm>('oral')
  const tick = (id: string, defect: NoticeDefect | undefined): void =>
    setTicked((was) => {
      const next = new Map(was)
      if (defect) next.set(id, defect)
      else next.delete(id)
      return next
    })
  const items = [
    ...current.materials.flatMap(({ id, name }) => {
      const defect = ticked.get(id)
      return defect ? [{ material: id, text: name['zh-CN'], defect }] : []
    }),
    ...lines.flatMap((line) => (line.text.trim() ? [{ text: line.text.trim(), defect: line.defect }] : [])),
  ]
  const give = (): void => {
    onClose()
    const { ticket } = current
    void hands.send(
      { type: 'giveNotice', window: desk.window.id, ticket, form, items },
      words.notice.done(items.length),
    )
  }
  return (
    <Ask
      title={words.notice.title(current.ticket)}
      hint={words.notice.hint}
      size="wide"
      go={`${words.notice.go}${items.length ? ` · ${words.notice.ready(items.length)}` : ''}`}
      notYet={items.length ? undefined : words.notice.nothing}
      busy={hands.busy}
      onGo={give}
      onClose={onClose}
    >
      <fieldset className={styles.papers}>
        <legend className={styles.label}>
          {current.materials.length ? words.notice.checklist : words.notice.noChecklist}
        </legend>
        {current.materials.map(({ id, name }, index) => (
          <div key={id} className={styles.paper}>
            <label className={styles.check}>
              <input
                type="checkbox"
                data-first={index === 0 || undefined}
                checked={ticked.has(id)}
                onChange={(event) => tick(id, event.target.checked ? 'missing' : undefined)}
              />
              {text(name)}
            </label>
            {ticked.has(id) && (
              <DefectSelect
                label={words.notice.defect(text(name))}
                value={ticked.get(id) ?? 'missing'}
                onChange={(defect) => tick(id, defect)}
              />
            )}
          </div>
        ))}
      </fieldset>
      <fieldset className={styles.papers}>
        <legend className={styles.label}>{words.notice.own}</legend>
        {lines.map((line, index) => (
          <div key={line.key} className={styles.paper}>
            <input
              type="text"
              className={styles.input}
              maxLength={200}
              data-first={(index === 0 && !current.materials.length) || undefined}
              aria-label={words.notice.ownLine(index + 1)}
              value={line.text}
              onChange={(event) =>
                setLines((was) => was.map((one) => (one.key === line.key ? { ...one, text: event.target.value } : one)))
              }
            />
            <DefectSelect
              label={words.notice.defect(words.notice.ownLine(index + 1))}
              value={line.defect}
              onChange={(defect) =>
                setLines((was) => was.map((one) => (one.key === line.key ? { ...one, defect } : one)))
              }
            />
          </div>
        ))}
        <Button
          kind="quiet"
          size="small"
          onPress={() => setLines((was) => [...was, { key: was.length, text: '', defect: 'missing' }])}
        >
          {words.notice.addOwn}
        </Button>
      </fieldset>
      <DigitChoices
        label={words.notice.form}
        chosen={form}
        onChoose={setForm}
        choices={noticeForms.map((value) => ({
          value,
          words: words.notice[value],
          ...(value === 'written' && { note: words.notice.writtenHint }),
        }))}
      />
    </Ask>
  )
}

type DefectProps = {
  readonly label: string
  readonly value: NoticeDefect
  readonly onChange: (defect: NoticeDefect) => void
}
const DefectSelect = ({ label, value, onChange }: DefectProps) => {
  const { common } = useWords()
  return (
    <select
      className={styles.select}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value as NoticeDefect)}
    >
      {noticeDefects.map((defect) => (
        <option key={defect} value={defect}>
          {common.defects[defect]}
        </option>
      ))}
    </select>
  )
}
