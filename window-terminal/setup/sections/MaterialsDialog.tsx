/** One service's papers and its group. Windows tell what is missing from exactly this list. */
import { useState } from 'react'
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { IconButton } from '../cells/IconButton.tsx'
import { SelectCell } from '../cells/SelectCell.tsx'
import { freshId } from '../draft/entries.ts'
import { moved } from '../draft/path.ts'
import { useDraft } from '../useDraft.tsx'
import { ChineseName, EnglishName } from './Names.tsx'
import styles from './sections.module.css'

type Props = {
  readonly index: number
  readonly service: SetupDraft['services'][number]
  readonly onClose: () => void
}

export const MaterialsDialog = ({ index, service, onClose }: Props) => {
  const { setup: words } = useWords()
  const { setup, tell, put } = useDraft()
  const [added, setAdded] = useState<string>()
  const path = ['services', index, 'materials'] as const
  const { materials } = service
  const add = (): void => {
    const material = { id: freshId('paper'), name: { 'zh-CN': '' } }
    setAdded(material.id)
    put(path, [...materials, material])
  }
  return (
    <Dialog
      title={words.services.materialsTitle(tell.text(service.name))}
      open
      size="wide"
      onClose={onClose}
      actions={
        <Button kind="go" onPress={onClose}>
          {words.done}
        </Button>
      }
    >
      <SelectCell
        path={['services', index, 'group']}
        label={words.fields['group'] ?? ''}
        showLabel
        options={setup.groups.map((group) => ({ value: group.id, words: `${group.prefix} ${tell.text(group.name)}` }))}
      />
      <p className={styles.hint}>{words.services.materialsHint}</p>
      <table className={styles.table}>
        <thead className="unseen">
          <tr>
            <th>{words.fields['nameZh']}</th>
            <th>{words.fields['nameEn']}</th>
            <th>{words.fields['order']}</th>
          </tr>
        </thead>
        <tbody>
          {materials.map((material, at) => {
            const name = tell.text(material.name)
            return (
              <tr key={material.id}>
                <td>
                  <ChineseName path={[...path, at, 'name']} autoFocus={material.id === added} />
                </td>
                <td>
                  <EnglishName path={[...path, at, 'name']} />
                </td>
                <td className={styles.tools}>
                  <IconButton
                    icon="up"
                    label={words.upNamed(name)}
                    disabled={at === 0}
                    onPress={() => put(path, moved(materials, at, at - 1))}
                  />
                  <IconButton
                    icon="close"
                    label={words.removeNamed(name)}
                    onPress={() => put([...path, at], undefined)}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <Button size="small" className={styles.end} icon={<Icon name="plus" />} onPress={add}>
        {words.services.addMaterial}
      </Button>
    </Dialog>
  )
}
