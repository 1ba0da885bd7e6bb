/** Grades and where each begins; the last takes whatever is left. */
import type { Path } from '#shared/domain/ruleBook/check/fault.ts'
import { NameCells, NumberCell } from './cells.tsx'
import { Rows } from './Rows.tsx'
import { useDraftBook } from './useDraftBook.tsx'

type Props = { readonly path: Path; readonly list: 'bands' | 'marks'; readonly least?: number }

export const BandsForm = ({ path, list, least = 0 }: Props) => {
  const { say, edit } = useDraftBook().teller.words
  return (
    <Rows
      path={[...path, list]}
      label={say.lists[list]}
      columns={[
        { label: say.fields.name, size: 'whole' },
        { label: say.fields.from, size: 'small' },
      ]}
      least={least}
      blank={(code) => ({ code, name: { 'zh-CN': edit.newName, en: 'Unnamed' }, from: 0 })}
      row={(row) => [
        <NameCells key="name" path={[...row, 'name']} label={say.fields.name} showLabel={false} />,
        <NumberCell key="from" path={[...row, 'from']} label={say.fields.from} showLabel={false} />,
      ]}
    />
  )
}
