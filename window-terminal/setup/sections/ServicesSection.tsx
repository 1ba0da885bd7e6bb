/** Groups and the services in them: what people choose at the kiosk. */
import { useState } from 'react'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { newGroup, withEntry } from '../draft/entries.ts'
import { useDraft } from '../useDraft.tsx'
import { GroupCard } from './GroupCard.tsx'
import styles from './sections.module.css'

export const ServicesSection = () => {
  const { services: words } = useWords().setup
  const { setup, change } = useDraft()
  const [added, setAdded] = useState<string>()
  const add = (): void => {
    const group = newGroup(setup)
    setAdded(group.id)
    change((was) => withEntry(was, 'groups', group))
  }
  return (
    <>
      <p className={styles.hint}>{words.hint}</p>
      {setup.groups.map((group, index) => (
        <GroupCard key={group.id} index={index} group={group} isNew={group.id === added} />
      ))}
      <Button className={styles.end} icon={<Icon name="plus" />} onPress={add}>
        {words.addGroup}
      </Button>
    </>
  )
}
