/** Finds a matter by its number or by the code on a notice. */
import { useState } from 'react'
import { noticeCodeHolds } from '#shared/domain/numbering.ts'
import { Field } from '#shared/ui/Field.tsx'
import { useWatched } from '#shared/ui/useHall.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import styles from './matters.module.css'

type Props = { readonly onFound: (matter: string) => void; readonly onClose: () => void }

const wholeNumber = /^\d{8}-\d{4,6}$/
const wholeCode = /^\d{8,10}$/

export const LookUp = ({ onFound, onClose }: Props) => {
  const { matter: words } = useWords()
  const text = useText()
  const [typed, setTyped] = useState('')
  const query = typed.trim()
  const isNumber = wholeNumber.test(query)
  const isCode = wholeCode.test(query) && noticeCodeHolds(query)
  const byNumber = useWatched('matter', isNumber ? { matter: query } : undefined).picture
  const byCode = useWatched('matterOfNotice', isCode ? { code: query } : undefined).picture
  const asked = isNumber || isCode
  const answer = isNumber ? byNumber : byCode
  const found = answer?.data ?? undefined
  const notYet = !asked
    ? wholeCode.test(query)
      ? words.lookUp.mistyped
      : words.lookUp.hint
    : !answer
      ? words.lookUp.look
      : found
        ? undefined
        : words.lookUp.nothing
  return (
    <Ask
      title={words.lookUp.title}
      go={words.lookUp.go}
      notYet={notYet}
      onGo={() => found && onFound(found.id)}
      onClose={onClose}
    >
      <Field
        label={words.lookUp.field}
        help={words.lookUp.hint}
        inputMode="numeric"
        autoComplete="off"
        data-first
        value={typed}
        onValue={setTyped}
      />
      {asked && found && (
        <p className={styles.promise}>
          <strong>{text(found.itemName)}</strong>
          <span>{words.stages[found.stage]}</span>
          <span className={styles.soft}>{words.number(found.id)}</span>
        </p>
      )}
    </Ask>
  )
}
