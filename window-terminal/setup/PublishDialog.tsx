/** The last look before publishing: the changes in words, then one key; a no is said in place. */
import { useRef, useState } from 'react'
import type { Reply } from '#shared/protocol/messages.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { wishByHttp } from '#shared/ui/longWish.ts'
import { randomId } from '#shared/ui/randomId.ts'
import { RefusalLine } from '#shared/ui/Said.tsx'
import { useLanguage, useWords } from '#shared/ui/words.tsx'
import { ChangeList } from './ChangeList.tsx'
import { tellerOf } from './draft/teller.ts'
import styles from './PublishDialog.module.css'
import { useDraft } from './useDraft.tsx'

type No = Extract<Reply, { ok: false }>
/** A no from the hall; where it names what stands in the way, so do we. */
const Refused = ({ no }: { readonly no: No | undefined }) => {
  const words = useWords()
  const [language] = useLanguage()
  const { base } = useDraft().draft
  const { code, path, window } = no?.detail ?? {}
  const before = tellerOf(base.setup, words, language)
  const kept = base.setup.windows.find(({ id }) => id === window)
  const inTheWay =
    no?.refusal === 'window-taken' && kept
      ? words.setup.draft.windowInUse(words.common.windowNamed(kept.name))
      : code === 'service-in-use'
        ? words.setup.draft.serviceInUse(before.service(String(path).replace(/^services\./, '')))
        : undefined
  return inTheWay === undefined ? (
    <RefusalLine no={no} />
  ) : (
    <p className={styles.newer} role="alert">
      {inTheWay}
    </p>
  )
}

type Props = {
  readonly token: string
  readonly onClose: () => void
  readonly onDone: (sentence: string) => void
}

export const PublishDialog = ({ token, onClose, onDone }: Props) => {
  const { setup: words, common } = useWords()
  const { draft, changes, act } = useDraft()
  const [busy, setBusy] = useState(false)
  const [no, setNo] = useState<No>()
  /** The same id until the hall has answered: pressing again after a broken line publishes once. */
  const id = useRef(randomId())
  const go = async (): Promise<void> => {
    setBusy(true)
    const { setup, base } = draft
    const wish = { type: 'publishSetup', setup, basedOn: base.version } as const
    const reply = await wishByHttp(token, id.current, wish)
    setBusy(false)
    if (!reply.ok) {
      if (reply.refusal !== 'offline') id.current = randomId()
      return setNo(reply)
    }
    const version = base.version + 1
    act({ do: 'published', published: { version, setup } })
    onDone(words.draft.published(version))
    onClose()
  }
  const changed = no?.refusal === 'setup-changed'
  return (
    <Dialog
      title={words.draft.title}
      open
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{changed ? words.draft.keepDraft : common.cancel}</Button>
          {!changed && (
            <Button kind="go" busy={busy} autoFocus onPress={() => void go()}>
              {words.draft.confirm}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.hint}>{words.draft.hint}</p>
      {/* Focusable, so that a long list can be scrolled by keyboard. */}
      <div className={styles.changes} tabIndex={0} role="group" aria-label={words.draft.count(changes.length)}>
        <ChangeList changes={changes} />
      </div>
      {changed ? (
        <p className={styles.newer} role="alert">
          <strong>{words.draft.newerShort}</strong> {words.draft.keepHint}
        </p>
      ) : (
        <Refused no={no} />
      )}
    </Dialog>
  )
}
