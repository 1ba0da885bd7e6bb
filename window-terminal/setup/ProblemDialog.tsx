/** Everything to be mended, each leading to its place. */
import { Button } from '#shared/ui/Button.tsx'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { sayPlace } from './draft/place.ts'
import { type Path, pathKey } from './draft/path.ts'
import styles from './Lists.module.css'
import { useDraft } from './useDraft.tsx'

type Props = { readonly open: boolean; readonly onClose: () => void; readonly onJump: (path: Path) => void }

export const ProblemDialog = ({ open, onClose, onJump }: Props) => {
  const words = useWords()
  const { problems, setup } = useDraft()
  return (
    <Dialog
      title={words.setup.draft.problems(problems.length)}
      open={open && problems.length > 0}
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.common.close}</Button>}
    >
      <ul className={styles.list}>
        {problems.map(({ path, sentence }, index) => (
          <li key={`${index} ${pathKey(path)}`} className={styles.problem}>
            <div>
              <p className={styles.place}>{sayPlace(setup, path, words)}</p>
              <p>{sentence}</p>
            </div>
            <Button
              size="small"
              onPress={() => {
                onClose()
                onJump(path)
              }}
            >
              {words.setup.draft.jump}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
