/** To which section a person or a window belongs, or to none. */
import { useWords } from '#shared/ui/words.tsx'
import { type CellProps } from '../cells/Cell.tsx'
import { SelectCell } from '../cells/SelectCell.tsx'
import { useDraft } from '../useDraft.tsx'

export const SectionCell = (props: CellProps) => {
  const { staffSections: words } = useWords().setup
  const { setup, tell, put, clear } = useDraft()
  return (
    <SelectCell
      {...props}
      options={[
        { value: '', words: words.noSection },
        ...setup.sections.map(({ id, name }) => ({ value: id, words: tell.text(name) })),
      ]}
      onChoose={(id) => (id === '' ? clear(props.path) : put(props.path, id))}
    />
  )
}
