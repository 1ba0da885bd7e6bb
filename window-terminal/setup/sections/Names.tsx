/** A name in Chinese and, when there is one, in English: two cells side by side. */
import { useWords } from '#shared/ui/words.tsx'
import { TextCell } from '../cells/TextCell.tsx'
import type { Path } from '../draft/path.ts'

type Props = {
  /** Leads to the text, e.g. `['zones', 0, 'name']`. */
  readonly path: Path
  readonly showLabel?: boolean
  readonly help?: string
  readonly autoFocus?: boolean
}

export const ChineseName = ({ path, showLabel = false, help, autoFocus = false }: Props) => {
  const { fields } = useWords().setup
  const label = fields['nameZh'] ?? ''
  return (
    <TextCell
      path={[...path, 'zh-CN']}
      label={label}
      showLabel={showLabel}
      help={help}
      placeholder={showLabel ? undefined : label}
      autoFocus={autoFocus}
    />
  )
}

export const EnglishName = ({ path, showLabel = false, help }: Props) => {
  const { fields } = useWords().setup
  const label = fields['nameEn'] ?? ''
  return (
    <TextCell
      path={[...path, 'en']}
      label={label}
      showLabel={showLabel}
      help={help}
      placeholder={showLabel ? undefined : label}
      optional
      lang="en"
    />
  )
}
