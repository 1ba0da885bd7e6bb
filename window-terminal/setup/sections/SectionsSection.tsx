/** The sections (科室) of the centre: their names, their heads, and who and what belongs to them. */
import { useState } from 'react'
import { Button } from '#shared/ui/Button.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { RemoveButton } from '../cells/RemoveButton.tsx'
import { SelectCell } from '../cells/SelectCell.tsx'
import { newSection, withEntry, withoutSection } from '../draft/entries.ts'
import { useDraft } from '../useDraft.tsx'
import { AppraisalHints } from './AppraisalHints.tsx'
import { ChineseName, EnglishName } from './Names.tsx'
import styles from './sections.module.css'

const SectionRow = ({ index, isNew }: { readonly index: number; readonly isNew: boolean }) => {
  const { setup: all, common } = useWords()
  const { staffSections: words } = all
  const { setup, tell, put, clear, change } = useDraft()
  const section = setup.sections[index]
  if (!section) return null
  const path = ['sections', index] as const
  const name = tell.text(section.name)
  const people = setup.people.filter((person) => person.section === section.id)
  const windows = setup.windows.filter((window) => window.section === section.id)
  const head = [...path, 'head']
  return (
    <tr>
      <td>
        <ChineseName path={[...path, 'name']} autoFocus={isNew} />
      </td>
      <td>
        <EnglishName path={[...path, 'name']} />
      </td>
      <td className={styles.some}>
        <SelectCell
          path={head}
          label={`${name} ${words.head}`}
          options={[
            { value: '', words: words.noHead },
            ...people.filter(({ active }) => active).map((person) => ({ value: person.id, words: person.name })),
          ]}
          onChoose={(id) => (id === '' ? clear(head) : put(head, id))}
        />
      </td>
      <td className={styles.count}>{people.length}</td>
      <td className={styles.count}>{windows.map((window) => window.name).join(all.draft.comma)}</td>
      <td className={styles.tools}>
        <RemoveButton
          name={name}
          mentions={() => [
            ...people.map((person) => person.name),
            ...windows.map((window) => common.windowNamed(window.name)),
          ]}
          follows={<p>{words.inUse}</p>}
          onRemove={() => change((was) => withoutSection(was, section.id))}
        />
      </td>
    </tr>
  )
}

export const SectionsSection = () => {
  const { setup: all } = useWords()
  const { staffSections: words } = all
  const { setup, change } = useDraft()
  const [added, setAdded] = useState<string>()
  const add = (): void => {
    const section = newSection()
    setAdded(section.id)
    change((was) => withEntry(was, 'sections', section))
  }
  const button = (
    <Button icon={<Icon name="plus" />} onPress={add}>
      {words.add}
    </Button>
  )
  if (setup.sections.length === 0)
    return (
      <>
        <p className={styles.hint}>{words.hint}</p>
        <EmptyState icon="person" title={words.none} what={words.noneHint} action={button} />
      </>
    )
  return (
    <>
      <p className={styles.hint}>{words.hint}</p>
      <div className={styles.row}>{button}</div>
      <AppraisalHints />
      <table className={styles.table}>
        <thead>
          <tr>
            <th>{all.fields['nameZh']}</th>
            <th>{all.fields['nameEn']}</th>
            <th>{words.head}</th>
            <th>{words.people}</th>
            <th>{words.windows}</th>
            <th>
              <span className="unseen">{all.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {setup.sections.map(({ id }, index) => (
            <SectionRow key={id} index={index} isNew={id === added} />
          ))}
        </tbody>
      </table>
    </>
  )
}
