/** Another scheme for the book, out of those the regulations know, each with where it is from. */
import type { RuleBook } from '#shared/domain/ruleBook/ruleBook.ts'
import { withPreset } from '#shared/scoring/presets/composeBook.ts'
import { presets } from '#shared/scoring/presets/presets.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { useWords } from '#shared/ui/words.tsx'
import type { Teller } from '../say.ts'
import styles from './Start.module.css'

type Props = {
  readonly book: RuleBook
  readonly teller: Teller
  readonly onAdd: (book: RuleBook) => void
  readonly onClose: () => void
}

export const AddScheme = ({ book, teller, onAdd, onClose }: Props) => {
  const { edit } = teller.words
  const { common } = useWords()
  return (
    <Dialog
      title={edit.addScheme}
      open
      size="wide"
      onClose={onClose}
      actions={<Button onPress={onClose}>{common.cancel}</Button>}
    >
      <p>{edit.addSchemeWhat}</p>
      <ul className={styles.choices}>
        {presets.map((preset) => {
          const known = book.schemes.some(({ id }) => id === preset.id)
          return (
            <li key={preset.id}>
              <button
                type="button"
                className={styles.choice}
                disabled={known}
                onClick={() => onAdd(withPreset(book, preset))}
              >
                <strong>{teller.text(preset.name)}</strong>
                <span>{known ? edit.added : teller.text(preset.basis)}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
