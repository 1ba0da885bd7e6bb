/** The windows: what the sign says, where it stands, and which services it handles. */
import { useState } from 'react'
import type { DeviceAnswer } from '#shared/protocol/http.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { newWindow, withEntry } from '../draft/entries.ts'
import type { Path } from '../draft/path.ts'
import { useDraft } from '../useDraft.tsx'
import styles from './sections.module.css'
import { WindowCard } from './WindowCard.tsx'

type Props = {
  /** A place to be shown: its window opens. */
  readonly goal: Path | undefined
  readonly devices: readonly DeviceAnswer[] | undefined
}

export const WindowsSection = ({ goal, devices = [] }: Props) => {
  const { windows: words } = useWords().setup
  const { setup, change } = useDraft()
  const [open, setOpen] = useState<string>()
  const [added, setAdded] = useState<string>()
  const add = (): void => {
    const window = newWindow(setup)
    setAdded(window.id)
    setOpen(window.id)
    change((was) => withEntry(was, 'windows', window))
  }
  const sought = goal?.[0] === 'windows' && goal[2] === 'services' ? setup.windows[Number(goal[1])]?.id : undefined
  return (
    <>
      <p className={styles.hint}>{words.hint}</p>
      <div>
        {setup.windows.map((window, index) => (
          <WindowCard
            key={window.id}
            index={index}
            window={window}
            isNew={window.id === added}
            isOpen={window.id === open || window.id === sought}
            onOpen={(on) => setOpen(on ? window.id : undefined)}
            devices={devices.filter((device) => device.window === window.id).map(({ name }) => name)}
          />
        ))}
      </div>
      <Button className={styles.end} icon={<Icon name="plus" />} onPress={add}>
        {words.addWindow}
      </Button>
    </>
  )
}
