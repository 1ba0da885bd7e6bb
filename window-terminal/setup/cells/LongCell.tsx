/** A sentence or two at one place of the draft, as tall as what is written. */
import { useDraft } from '../useDraft.tsx'
import { Cell, type CellProps } from './Cell.tsx'
import styles from './cells.module.css'

type Props = CellProps & {
  readonly placeholder?: string | undefined
  /** Left empty the place is taken away instead of holding an empty text. */
  readonly optional?: boolean
  /** How deep the path is that goes as well when nothing is left in it. */
  readonly within?: number
  readonly lang?: 'en'
}

/** Chinese characters are about twice as wide as Latin ones. */
const widthOf = (line: string): number => line.length + (line.match(/[\u2e80-\uffef]/g)?.length ?? 0)
const widest = 56
const rowsFor = (text: string): number =>
  Math.min(
    12,
    text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(widthOf(line) / widest)), 0),
  )

export const LongCell = (props: Props) => {
  const { path, placeholder, optional = false, within, lang, autoFocus } = props
  const { valueAt, put, clear } = useDraft()
  const value = valueAt(path)
  const text = typeof value === 'string' ? value : ''
  const keep = (typed: string): void => {
    if (typed === '' && (optional || within !== undefined)) clear(path, within)
    else put(path, typed)
  }
  return (
    <Cell {...props}>
      {(control) => (
        <textarea
          {...control}
          className={[styles.input, styles.long].join(' ')}
          lang={lang}
          rows={rowsFor(text)}
          value={text}
          placeholder={placeholder}
          autoFocus={autoFocus}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => keep(target.value)}
          onBlur={() => {
            control.onBlur()
            if (text.trim() !== text) keep(text.trim())
          }}
        />
      )}
    </Cell>
  )
}
