/** One group: its letter, its names, and a row for every service in it. */
import { useState } from 'react'
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { IconButton } from '../cells/IconButton.tsx'
import { ProblemNote } from '../cells/ProblemNote.tsx'
import { RemoveButton } from '../cells/RemoveButton.tsx'
import { TextCell } from '../cells/TextCell.tsx'
import { newService, withEntry, withoutGroup } from '../draft/entries.ts'
import { moved } from '../draft/path.ts'
import { useDraft } from '../useDraft.tsx'
import { ChineseName, EnglishName } from './Names.tsx'
import styles from './sections.module.css'
import { ServiceRow } from './ServiceRow.tsx'

type Props = {
  readonly index: number
  readonly group: SetupDraft['groups'][number]
  readonly isNew: boolean
}

export const GroupCard = ({ index, group, isNew }: Props) => {
  const { setup: words } = useWords()
  const { setup, tell, change } = useDraft()
  const [added, setAdded] = useState<string>()
  const name = tell.text(group.name)
  const inside = setup.services
    .map((service, at) => ({ service, at }))
    .filter(({ service }) => service.group === group.id)
  const add = (): void => {
    const service = newService(group.id)
    setAdded(service.id)
    change((was) => withEntry(was, 'services', service))
  }
  const move = (to: number): void => change((was) => ({ ...was, groups: moved(was.groups, index, to) }))
  return (
    <div className={styles.card} role="group" aria-label={name}>
      <div className={styles.cardHead}>
        <div className={styles.letter}>
          <TextCell
            path={['groups', index, 'prefix']}
            label={words.fields['prefix'] ?? ''}
            shape={(typed) => typed.toUpperCase()}
            toldBeside
          />
        </div>
        <div className={styles.grow}>
          <ChineseName path={['groups', index, 'name']} autoFocus={isNew} />
        </div>
        <div className={styles.grow}>
          <EnglishName path={['groups', index, 'name']} />
        </div>
        <div>
          <IconButton icon="up" label={words.upNamed(name)} disabled={index === 0} onPress={() => move(index - 1)} />
          <IconButton
            icon="down"
            label={words.downNamed(name)}
            disabled={index === setup.groups.length - 1}
            onPress={() => move(index + 1)}
          />
          <RemoveButton
            name={name}
            mentions={() => inside.map(({ service }) => tell.text(service.name))}
            follows={<p>{words.services.groupInUse}</p>}
            onRemove={() => change((was) => withoutGroup(was, group.id))}
          />
        </div>
      </div>
      <ProblemNote path={['groups', index, 'prefix']} />
      <ProblemNote path={['groups', index]} />
      {inside.length > 0 && (
        <table className={`${styles.table} ${styles.services}`}>
          <thead>
            <tr>
              <th>{words.fields['service']}</th>
              <th>{words.fields['nameEn']}</th>
              <th className={styles.wide}>{words.fields['minutes']}</th>
              <th className={styles.wide}>{words.fields['quota']}</th>
              <th className={styles.wide}>{words.fields['group']}</th>
              <th className={styles.wide}>
                <span className="unseen">{words.fields['order']}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {inside.map(({ service, at }, place) => (
              <ServiceRow
                key={service.id}
                index={at}
                service={service}
                isNew={service.id === added}
                above={inside[place - 1]?.at}
                below={inside[place + 1]?.at}
              />
            ))}
          </tbody>
        </table>
      )}
      <Button size="small" kind="quiet" className={styles.end} icon={<Icon name="plus" size="1em" />} onPress={add}>
        {words.services.addService}
      </Button>
    </div>
  )
}
