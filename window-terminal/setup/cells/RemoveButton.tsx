/** Takes an entry away: at once when nobody mentions it (undo brings it back), else after saying who does. */
import { type ReactNode, useState } from 'react'
import { Button } from '#shared/ui/Button.tsx'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { useWords } from '#shared/ui/words.tsx'
import styles from './cells.module.css'
import { IconButton } from './IconButton.tsx'

type Props = {
  readonly name: string
  /** Names of what still mentions it; looked for only when the button is pressed. */
  readonly mentions?: () => readonly string[]
  /** What follows from removing it all the same. */
  readonly follows?: ReactNode
  readonly disabled?: boolean
  /** In words, where a cross would be taken for closing what is open. */
  readonly spelled?: boolean
  readonly onRemove: () => void
}

export const RemoveButton = ({ name, mentions, follows, disabled = false, spelled = false, onRemove }: Props) => {
  const { setup: words, common } = useWords()
  const [told, setTold] = useState<readonly string[]>([])
  const close = (): void => setTold([])
  const label = words.removeNamed(name || words.unnamed)
  const press = (): void => {
    const found = mentions?.() ?? []
    if (found.length > 0) setTold(found)
    else onRemove()
  }
  return (
    <>
      {spelled ? (
        <Button size="small" kind="quiet" label={label} disabled={disabled} onPress={press}>
          {words.remove}
        </Button>
      ) : (
        <IconButton icon="close" label={label} disabled={disabled} onPress={press} />
      )}
      <Dialog
        title={words.removeSure(name || words.unnamed)}
        open={told.length > 0}
        onClose={close}
        actions={
          <>
            <Button autoFocus onPress={close}>
              {common.cancel}
            </Button>
            <Button kind="danger" onPress={onRemove}>
              {words.remove}
            </Button>
          </>
        }
      >
        {follows}
        <ul className={styles.mentions}>
          {told.map((one, index) => (
            <li key={`${index} ${one}`}>{one}</li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}
