/** What judges and inspectors fill in, to be written: parts and items, marks, places, contents, vetoes. */
import type { Path } from '#shared/domain/ruleBook/check/fault.ts'
import type { SchemeOf } from '#shared/domain/ruleBook/ruleBook.ts'
import { Button } from '#shared/ui/Button.tsx'
import { BandsForm } from './BandsForm.tsx'
import { BoundCell, MarkLine, NameCells, NumberCell, SelectCell } from './cells.tsx'
import styles from './Editor.module.css'
import { Rows } from './Rows.tsx'
import { useDraftBook } from './useDraftBook.tsx'

type NumberedProps = {
  readonly path: Path
  readonly list: 'items' | 'quotas' | 'contents'
  readonly field: 'full' | 'places'
  readonly start: number
}
/** Names with one number each. */
const Numbered = ({ path, list, field, start }: NumberedProps) => {
  const { say, edit } = useDraftBook().teller.words
  return (
    <Rows
      path={[...path, list]}
      label={say.lists[list]}
      least={1}
      columns={[
        { label: say.fields.name, size: 'whole' },
        { label: say.fields[field], size: 'small' },
      ]}
      blank={(id) => ({ id, name: { 'zh-CN': edit.newName, en: 'Unnamed' }, [field]: start })}
      row={(row) => [
        <NameCells key="name" path={[...row, 'name']} label={say.fields.name} showLabel={false} />,
        <NumberCell key="n" path={[...row, field]} label={say.fields[field]} showLabel={false} />,
      ]}
    />
  )
}

export const JudgedForm = ({ path, scheme }: { readonly path: Path; readonly scheme: SchemeOf<'judged'> }) => {
  const { put, teller } = useDraftBook()
  const { say, edit } = teller.words
  const parts = [...path, 'parts']
  const addPart = (): void => {
    let n = scheme.parts.length + 1
    while (scheme.parts.some(({ id }) => id === `part-${n}`)) n += 1
    const name = { 'zh-CN': edit.newName, en: 'Unnamed' }
    put(parts, [...scheme.parts, { id: `part-${n}`, name, items: [{ id: 'item-1', name, full: 10 }] }])
  }
  return (
    <>
      {scheme.parts.map((part, index) => (
        <section key={part.id} className={styles.card} aria-label={teller.text(part.name)}>
          <NameCells path={[...parts, index, 'name']} label={say.lists.parts} />
          <Numbered path={[...parts, index]} list="items" field="full" start={10} />
          {scheme.parts.length > 1 && (
            <Button
              size="small"
              kind="quiet"
              onPress={() =>
                put(
                  parts,
                  scheme.parts.filter((one) => one !== part),
                )
              }
            >
              {edit.remove(teller.text(part.name))}
            </Button>
          )}
        </section>
      ))}
      <Button size="small" className={styles.left} onPress={addPart}>
        {edit.add(say.lists.parts)}
      </Button>
      <BandsForm path={path} list="marks" />
      <div className={styles.grid}>
        <NumberCell path={[...path, 'trimFrom']} label={say.fields.trimFrom} />
      </div>
      <BandsForm path={path} list="bands" />
    </>
  )
}

export const SelectionForm = ({ path, scheme }: { readonly path: Path; readonly scheme: SchemeOf<'selection'> }) => {
  const { written, teller } = useDraftBook()
  const { say, edit } = teller.words
  const sources = written.book.schemes.filter(({ kind, of }) => kind !== 'selection' && of === scheme.of)
  return (
    <>
      <div className={styles.grid}>
        {(['inspection', 'daily', 'ballot'] as const).map((share) => (
          <NumberCell key={share} path={[...path, 'shares', share]} label={say.fields[share]} />
        ))}
        <SelectCell
          path={[...path, 'dailyFrom']}
          label={say.fields.dailyFrom}
          none={edit.none}
          options={sources.map(({ id, name }) => [id, teller.text(name)])}
        />
        <BoundCell path={[...path, 'satisfaction']} label={say.fields.satisfaction} optional />
      </div>
      <MarkLine path={[...path, 'shares']} />
      <Numbered path={path} list="quotas" field="places" start={1} />
      <Numbered path={path} list="contents" field="full" start={100} />
      <Rows
        path={[...path, 'vetoes']}
        label={say.lists.vetoes}
        least={1}
        columns={[{ label: say.fields.name, size: 'whole' }]}
        blank={(id) => ({ id, name: { 'zh-CN': edit.newName, en: 'Unnamed' } })}
        row={(row) => [<NameCells key="name" path={[...row, 'name']} label={say.fields.name} showLabel={false} />]}
      />
    </>
  )
}
