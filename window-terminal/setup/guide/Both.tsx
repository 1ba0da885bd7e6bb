/** A text in Chinese and, beside it, in English; one that may be absent goes when both are empty. */
import { useWords } from '#shared/ui/words.tsx'
import { LongCell } from '../cells/LongCell.tsx'
import { TextCell } from '../cells/TextCell.tsx'
import type { Path } from '../draft/path.ts'
import styles from './guide.module.css'

type Props = {
  /** Leads to the text, e.g. `['items', 0, 'result']`. */
  readonly path: Path
  readonly label: string
  readonly showLabel?: boolean
  /** Room for sentences. */
  readonly long?: boolean
  /** The place is taken away when nothing is written. */
  readonly optional?: boolean
  readonly autoFocus?: boolean
}

export const Both = ({ path, label, showLabel = false, long = false, optional = false, autoFocus = false }: Props) => {
  const { editor: words } = useWords().guide
  const Text = long ? LongCell : TextCell
  const within = optional ? { within: path.length } : {}
  return (
    <div className={styles.both}>
      <Text
        {...within}
        path={[...path, 'zh-CN']}
        label={label}
        showLabel={showLabel}
        placeholder={showLabel ? undefined : words.zh}
        autoFocus={autoFocus}
      />
      <Text
        {...within}
        path={[...path, 'en']}
        label={`${label} ${words.en}`}
        showLabel={showLabel}
        placeholder={showLabel ? undefined : words.en}
        optional
        lang="en"
      />
    </div>
  )
}
