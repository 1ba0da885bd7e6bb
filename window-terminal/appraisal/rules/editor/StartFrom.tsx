/** What a new rule-book begins with: the one in force, a township's, a single scheme, or a file. */
import { type ReactNode, useRef, useState } from 'react'
import type { RuleBook } from '#shared/domain/ruleBook/ruleBook.ts'
import { composeBook, defaultRuleBook } from '#shared/scoring/presets/composeBook.ts'
import { presets } from '#shared/scoring/presets/presets.ts'
import { Button } from '#shared/ui/Button.tsx'
import { useWords } from '#shared/ui/words.tsx'
import type { Teller } from '../say.ts'
import styles from './Start.module.css'
import { readBook } from './readBook.ts'

type Props = {
  readonly inForce: { readonly version: number; readonly book: RuleBook } | undefined
  readonly teller: Teller
  readonly onStart: (book: RuleBook) => void
  readonly onClose: () => void
}

type ChoiceProps = { readonly name: string; readonly note: string; readonly onPress: () => void }
const Choice = ({ name, note, onPress }: ChoiceProps) => (
  <li>
    <button type="button" className={styles.choice} onClick={onPress}>
      <strong>{name}</strong>
      <span>{note}</span>
    </button>
  </li>
)

/** A button that reads a file; what could not be read is said below it. */
export const ImportButton = ({
  teller,
  onRead,
  children,
}: {
  readonly teller: Teller
  readonly onRead: (book: RuleBook) => void
  readonly children: (choose: () => void) => ReactNode
}) => {
  const file = useRef<HTMLInputElement>(null)
  const { common } = useWords()
  const [wrong, setWrong] = useState<readonly string[]>([])
  const take = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return
    const read = readBook(await chosen.text(), teller)
    setWrong(read.book ? [] : read.wrong)
    if (read.book) onRead(read.book)
  }
  return (
    <>
      {children(() => file.current?.click())}
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={teller.words.edit.import}
        onChange={({ target }) => {
          void take(target.files?.[0])
          target.value = ''
        }}
      />
      {wrong.length > 0 && (
        <div role="alert" className={styles.wrongFile}>
          <ul>
            {wrong.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Button size="small" kind="quiet" onPress={() => setWrong([])}>
            {common.close}
          </Button>
        </div>
      )}
    </>
  )
}

export const StartFrom = ({ inForce, teller, onStart, onClose }: Props) => {
  const { edit, back } = teller.words
  return (
    <div className={styles.start}>
      <header className={styles.startHead}>
        <div>
          <h2>{edit.start}</h2>
          <p>{edit.startWhat}</p>
        </div>
        <Button onPress={onClose}>{back}</Button>
      </header>
      <ul className={styles.choices}>
        {inForce && (
          <Choice
            name={edit.fromInForce(inForce.version)}
            note={edit.fromInForceNote}
            onPress={() => onStart(inForce.book)}
          />
        )}
        <Choice name={edit.fromDefault} note={edit.fromDefaultNote} onPress={() => onStart(defaultRuleBook)} />
        <ImportButton teller={teller} onRead={onStart}>
          {(choose) => <Choice name={edit.fromFile} note={edit.fromFileNote} onPress={choose} />}
        </ImportButton>
      </ul>
      <h3>{edit.fromPreset}</h3>
      <ul className={styles.choices}>
        {presets.map((preset) => (
          <Choice
            key={preset.id}
            name={teller.text(preset.name)}
            note={teller.text(preset.basis)}
            onPress={() => onStart(composeBook(defaultRuleBook.name, [preset]))}
          />
        ))}
      </ul>
    </div>
  )
}
