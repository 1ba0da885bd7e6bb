/** The parts of the book being written, with how much is to mend in each, and the list of all of it. */
import type { Path } from '#shared/domain/ruleBook/check/fault.ts'
import { Badge } from '#shared/ui/Badge.tsx'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import styles from './Editor.module.css'
import { type Mark, useDraftBook } from './useDraftBook.tsx'
import type { Open } from './WritingDesk.tsx'

type PartProps = { readonly open: Open; readonly onOpen: (part: Open) => void; readonly onAdd: () => void }

export const PartList = ({ open, onOpen, onAdd }: PartProps) => {
  const { written, marks, teller } = useDraftBook()
  const { edit, trial } = teller.words
  const faultsIn = (part: Open): number =>
    marks.filter(
      ({ path, isHint }) =>
        !isHint && (part === 'whole' ? typeof path[1] !== 'number' || path[0] !== 'schemes' : path[1] === part),
    ).length
  const parts: (readonly [Open, string])[] = [
    ['whole', edit.whole],
    ...written.book.schemes.map(({ name }, index) => [index, teller.text(name)] as const),
  ]
  return (
    <>
      <ul className={styles.parts}>
        {parts.map(([part, name]) => {
          const count = faultsIn(part)
          return (
            <li key={part}>
              <button type="button" aria-current={part === open ? 'page' : undefined} onClick={() => onOpen(part)}>
                <span>{name}</span>
                {count > 0 && <Badge tone="wanted">{edit.faults(count)}</Badge>}
              </button>
            </li>
          )
        })}
      </ul>
      <Button size="small" icon={<Icon name="plus" />} onPress={onAdd}>
        {edit.addScheme}
      </Button>
      <Button size="small" pressed={open === 'trial'} onPress={() => onOpen('trial')}>
        {trial.heading}
      </Button>
    </>
  )
}

type MarkProps = { readonly marks: readonly Mark[]; readonly onGo: (path: Path) => void }

export const MarkList = ({ marks, onGo }: MarkProps) => {
  const { edit } = useDraftBook().teller.words
  const faults = marks.filter(({ isHint }) => !isHint).length
  const hints = marks.length - faults
  if (marks.length === 0) return <p className={styles.sound}>{edit.sound}</p>
  return (
    <details className={styles.marks}>
      <summary>
        {faults > 0 ? <strong>{edit.faults(faults)}</strong> : edit.sound}
        {hints > 0 && ` · ${edit.hints(hints)}`}
      </summary>
      <ul aria-label={edit.showFaults}>
        {marks.map(({ path, place, sentence, isHint }, index) => (
          <li key={`${index} ${path.join('.')}`} data-hint={isHint}>
            <button type="button" onClick={() => onGo(path)}>
              <span>{place}</span> {sentence}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
