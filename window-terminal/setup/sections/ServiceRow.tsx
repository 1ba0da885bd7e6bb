/** One service: its names, how long it takes, how many a day, and its group. */
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import { useWords } from '#shared/ui/words.tsx'
import { IconButton } from '../cells/IconButton.tsx'
import { NumberCell } from '../cells/NumberCell.tsx'
import { ProblemNote } from '../cells/ProblemNote.tsx'
import { RemoveButton } from '../cells/RemoveButton.tsx'
import { SelectCell } from '../cells/SelectCell.tsx'
import { withoutService } from '../draft/entries.ts'
import { moved } from '../draft/path.ts'
import { useDraft } from '../useDraft.tsx'
import { ChineseName, EnglishName } from './Names.tsx'
import styles from './sections.module.css'

type Props = {
  readonly index: number
  readonly service: SetupDraft['services'][number]
  readonly isNew: boolean
  /** Where the neighbours in the same group stand in the whole list. */
  readonly above: number | undefined
  readonly below: number | undefined
}

export const ServiceRow = ({ index, service, isNew, above, below }: Props) => {
  const { setup: words, common } = useWords()
  const { setup, tell, change, problemAt } = useDraft()
  const path = ['services', index] as const
  const name = tell.text(service.name)
  const mentions = (): string[] => {
    const windows = setup.windows.filter((window) => window.services.includes(service.id))
    const guides = setup.items.filter((item) => item.service === service.id).length
    return [
      ...windows.map((window) => common.windowNamed(window.name)),
      ...(guides > 0 ? [words.services.guidesOf(guides)] : []),
    ]
  }
  const move = (to: number | undefined): void =>
    change((was) => (to === undefined ? was : { ...was, services: moved(was.services, index, to) }))
  return (
    <>
      <tr>
        <td>
          <ChineseName path={[...path, 'name']} autoFocus={isNew} />
        </td>
        <td>
          <EnglishName path={[...path, 'name']} />
        </td>
        <td>
          <NumberCell path={[...path, 'minutes']} label={words.fields['minutes'] ?? ''} />
        </td>
        <td>
          <NumberCell
            path={[...path, 'quota']}
            label={words.fields['quota'] ?? ''}
            placeholder={words.services.noQuota}
            optional
          />
        </td>
        <td>
          <SelectCell
            path={[...path, 'group']}
            label={`${name} ${words.fields['group']}`}
            options={setup.groups.map((group) => ({
              value: group.id,
              words: `${group.prefix} ${tell.text(group.name)}`,
            }))}
            toldBeside
          />
        </td>
        <td className={styles.tools}>
          <IconButton
            icon="up"
            label={words.upNamed(name)}
            disabled={above === undefined}
            onPress={() => move(above)}
          />
          <IconButton
            icon="down"
            label={words.downNamed(name)}
            disabled={below === undefined}
            onPress={() => move(below)}
          />
          <RemoveButton
            name={name}
            mentions={mentions}
            follows={<p>{words.services.serviceInUse}</p>}
            onRemove={() => change((was) => withoutService(was, service.id))}
          />
        </td>
      </tr>
      {(problemAt(path) ?? problemAt([...path, 'group'])) && (
        <tr className={styles.note}>
          <td colSpan={6}>
            <ProblemNote path={path} />
            <ProblemNote path={[...path, 'group']} />
          </td>
        </tr>
      )}
    </>
  )
}
