/** Lines the guide's list does not have, written by hand. */
import type { MatterView } from '#shared/views/matter.ts'
import { Button } from '#shared/ui/Button.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { DefectFields } from './DefectFields.tsx'
import { isLate, type OwnLine, ownKey, textLength } from './lines.ts'
import styles from './matters.module.css'

type Props = {
  readonly matter: MatterView | undefined
  readonly own: readonly OwnLine[]
  readonly onOwn: (own: readonly OwnLine[]) => void
  readonly first: boolean
}
const blank = (matter: MatterView | undefined, nth: number): OwnLine => ({
  key: ownKey(matter, nth),
  text: '',
  defect: 'missing',
  remark: '',
})

export const OwnLines = ({ matter, own, onOwn, first }: Props) => {
  const { notice: words } = useWords().matter
  // One empty line always waits, so that writing needs no press before it.
  const shown = own.length ? own : [blank(matter, 0)]
  const change = (nth: number, line: OwnLine): void => onOwn(shown.map((was, i) => (i === nth ? line : was)))
  return (
    <fieldset className={styles.papers}>
      <legend className={styles.label}>{words.own}</legend>
      {shown.map((line, nth) => (
        <div key={line.key} className={styles.ownLine}>
          <input
            type="text"
            className={styles.input}
            maxLength={textLength}
            data-first={(first && nth === 0) || undefined}
            aria-label={words.ownLine(nth + 1)}
            placeholder={words.ownHint}
            value={line.text}
            onChange={(event) => change(nth, { ...line, text: event.target.value })}
          />
          {line.text.trim() !== '' && (
            <DefectFields
              name={words.ownLine(nth + 1)}
              fault={line}
              onFault={(fault) => change(nth, { ...line, ...fault })}
              late={isLate(matter, { text: line.text.trim() })}
            />
          )}
        </div>
      ))}
      {(shown[shown.length - 1]?.text.trim() ?? '') !== '' && (
        <Button kind="quiet" size="small" onPress={() => onOwn([...shown, blank(matter, shown.length)])}>
          {words.addOwn}
        </Button>
      )}
    </fieldset>
  )
}
