/** The foot of setup: how the draft differs from what is published, and what can be done with it. */
import { useState } from 'react'
import { Button } from '#shared/ui/Button.tsx'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { Said } from '#shared/ui/Said.tsx'
import { useWords } from '#shared/ui/words.tsx'
import type { Path } from './draft/path.ts'
import styles from './DraftBar.module.css'
import { ProblemDialog } from './ProblemDialog.tsx'
import { PublishDialog } from './PublishDialog.tsx'
import { useDraft } from './useDraft.tsx'

type Props = { readonly token: string; readonly onJump: (path: Path) => void }
type Asked = 'publish' | 'discard' | 'problems' | undefined

export const DraftBar = ({ token, onJump }: Props) => {
  const { setup, common } = useWords()
  const words = setup.draft
  const { draft, changes, problems, act } = useDraft()
  const [asked, setAsked] = useState<Asked>()
  const [said, setSaid] = useState<string>()
  const close = (): void => setAsked(undefined)
  const changed = changes.length > 0
  return (
    <footer className={styles.bar}>
      <div className={styles.state}>
        {changed ? (
          <>
            <strong>{words.count(changes.length)}</strong>
            <span className={styles.quiet}>{words.kept}</span>
          </>
        ) : (
          <span className={styles.quiet}>
            {words.none} · {words.version(draft.base.version)}
          </span>
        )}
      </div>
      <div className={styles.actions}>
        {draft.past.length > 0 && (
          <Button kind="quiet" icon={<Icon name="undo" />} onPress={() => act({ do: 'undo' })}>
            {words.undo}
          </Button>
        )}
        {changed && (
          <Button kind="quiet" onPress={() => setAsked('discard')}>
            {words.discard}
          </Button>
        )}
        {problems.length > 0 && (
          <Button icon={<Icon name="warn" />} onPress={() => setAsked('problems')} className={styles.problems}>
            {words.problems(problems.length)}
          </Button>
        )}
        <Button
          kind="go"
          disabled={!changed || draft.newer !== undefined || problems.length > 0}
          why={draft.newer ? words.newer : problems.length > 0 ? words.problems(problems.length) : words.none}
          onPress={() => setAsked('publish')}
        >
          {words.look}
        </Button>
      </div>
      {asked === 'publish' && <PublishDialog token={token} onClose={close} onDone={setSaid} />}
      <ProblemDialog open={asked === 'problems'} onClose={close} onJump={onJump} />
      <Dialog
        title={words.discardSure}
        open={asked === 'discard'}
        onClose={close}
        size="narrow"
        actions={
          <>
            <Button autoFocus onPress={close}>
              {common.cancel}
            </Button>
            <Button
              kind="danger"
              onPress={() => {
                act({ do: 'discard' })
                close()
              }}
            >
              {words.discard}
            </Button>
          </>
        }
      >
        <p>{words.discardHint}</p>
      </Dialog>
      <Said sentence={said} onGone={() => setSaid(undefined)} />
    </footer>
  )
}
