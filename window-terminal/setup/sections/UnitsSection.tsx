/** The directory of other units: where a person is sent whose business is not this hall's. */
import { useState } from 'react'
import { Button } from '#shared/ui/Button.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Field } from '#shared/ui/Field.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { RemoveButton } from '../cells/RemoveButton.tsx'
import { TextCell } from '../cells/TextCell.tsx'
import { newUnit, withEntry, withoutUnit } from '../draft/entries.ts'
import type { Path } from '../draft/path.ts'
import { Both } from '../guide/Both.tsx'
import guide from '../guide/guide.module.css'
import { useDraft } from '../useDraft.tsx'
import { ChineseName, EnglishName } from './Names.tsx'
import styles from './sections.module.css'

/** More rows than this are found by searching. */
const mostRows = 100

type RowProps = {
  readonly index: number
  readonly isNew: boolean
  readonly isOpen: boolean
  readonly onOpen: (open: boolean) => void
}

const UnitRow = ({ index, isNew, isOpen, onOpen }: RowProps) => {
  const words = useWords()
  const { fields } = words.setup
  const { setup, tell, change } = useDraft()
  const unit = setup.units[index]
  if (!unit) return null
  const path = ['units', index]
  const name = tell.text(unit.name)
  const summary = [unit.handles, unit.address, unit.hours].flatMap((text) => (text ? [tell.text(text)] : []))
  const { less, moreShort } = words.guide.editor
  return (
    <>
      <tr>
        <td>
          <ChineseName path={[...path, 'name']} autoFocus={isNew} />
        </td>
        <td>
          <EnglishName path={[...path, 'name']} />
        </td>
        <td className={styles.some}>
          <TextCell path={[...path, 'phone']} label={`${name} ${fields['phone']}`} type="tel" />
        </td>
        <td className={styles.tools}>
          <Button
            size="small"
            kind="quiet"
            label={`${isOpen ? less : moreShort} ${name}`}
            onPress={() => onOpen(!isOpen)}
          >
            {isOpen ? less : moreShort}
          </Button>
          <RemoveButton
            name={name}
            mentions={() => setup.items.flatMap((item) => (item.organ === unit.id ? [tell.text(item.name)] : []))}
            follows={<p>{words.guide.units.inUse}</p>}
            onRemove={() => change((was) => withoutUnit(was, unit.id))}
          />
        </td>
      </tr>
      {(isOpen || summary.length > 0) && (
        <tr className={styles.note}>
          <td colSpan={4}>
            {isOpen ? (
              <div className={guide.more}>
                <Both path={[...path, 'handles']} label={fields['handles'] ?? ''} showLabel long optional />
                <Both path={[...path, 'address']} label={fields['address'] ?? ''} showLabel optional />
                <Both path={[...path, 'hours']} label={fields['hours'] ?? ''} showLabel optional />
              </div>
            ) : (
              <p className={guide.summary}>{summary.join(' · ')}</p>
            )}
          </td>
        </tr>
      )}
    </>
  )
}

export const UnitsSection = ({ goal }: { readonly goal: Path | undefined }) => {
  const { guide: all, setup: words } = useWords()
  const { setup, change } = useDraft()
  const [sought, setSought] = useState('')
  const [open, setOpen] = useState<string>()
  const [added, setAdded] = useState<string>()
  const [shown, setShown] = useState<Path>()
  if (goal && goal !== shown) {
    setShown(goal)
    setSought('')
    if (goal[0] === 'units') setOpen(setup.units[Number(goal[1])]?.id)
  }
  const add = (): void => {
    const unit = newUnit()
    setSought('')
    setAdded(unit.id)
    setOpen(unit.id)
    change((was) => withEntry(was, 'units', unit))
  }
  const plain = sought.trim().toLowerCase()
  const found = setup.units
    .map((unit, index) => ({ unit, index }))
    .filter(
      ({ unit: { name, id } }) => `${name['zh-CN']} ${name.en ?? ''}`.toLowerCase().includes(plain) || id === added,
    )
  const rows = found.filter(({ unit }, place) => place < mostRows || unit.id === added || unit.id === open)
  const button = (
    <Button icon={<Icon name="plus" />} onPress={add}>
      {all.units.add}
    </Button>
  )
  if (setup.units.length === 0)
    return (
      <>
        <p className={styles.hint}>{all.units.hint}</p>
        <EmptyState icon="phone" title={all.units.none} what={all.units.noneHint} action={button} />
      </>
    )
  return (
    <>
      <p className={styles.hint}>{all.units.hint}</p>
      <div className={guide.bar}>
        {setup.units.length > 12 && (
          <Field label={all.units.search} value={sought} onValue={setSought} type="search" autoComplete="off" />
        )}
        {button}
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>{words.fields['nameZh']}</th>
            <th>{words.fields['nameEn']}</th>
            <th>{words.fields['phone']}</th>
            <th>
              <span className="unseen">{words.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ unit, index }) => (
            <UnitRow
              key={unit.id}
              index={index}
              isNew={unit.id === added}
              isOpen={unit.id === open}
              onOpen={(on) => setOpen(on ? unit.id : undefined)}
            />
          ))}
        </tbody>
      </table>
      {found.length > rows.length && <p className={styles.quiet}>{all.items.more(found.length - rows.length)}</p>}
      {found.length === 0 && <p className={styles.quiet}>{all.items.nothing}</p>}
    </>
  )
}
