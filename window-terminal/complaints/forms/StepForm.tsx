/** The frame of one step's form: what is asked, what is still missing, and the hall's answer. */
import { type ReactNode, useState } from 'react'
import { Button } from '#shared/ui/Button.tsx'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import { useWish } from '#shared/ui/useHall.tsx'
import type { Wish } from '#shared/ui/wishes.ts'
import { useWords } from '#shared/ui/words.tsx'
import type { Reply } from '#shared/protocol/messages.ts'
import styles from './StepForm.module.css'

type Props = {
  readonly title: string
  readonly what?: ReactNode
  /** Why it can't be confirmed yet, in words. */
  readonly notYet?: string | undefined
  /** Done before the wish; false: it failed, and nothing is wished. */
  readonly before?: () => Promise<boolean>
  /** What is wished; built when it is confirmed. */
  readonly wish: () => Wish
  /** Goes on after the hall said yes. */
  readonly onDone: () => void
  readonly onClose: () => void
  readonly children?: ReactNode
}

export const StepForm = ({ title, what, notYet, before, wish: build, onDone, onClose, children }: Props) => {
  const { complaint: words } = useWords()
  const { wish, busy } = useWish()
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  const [asked, setAsked] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const go = async (): Promise<void> => {
    if (notYet) return setAsked(true)
    setFailed(false)
    if (before && !(await before())) return setFailed(true)
    const reply = await wish(build())
    if (!reply.ok) return setNo(reply)
    onDone()
    onClose()
  }
  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      actions={
        <>
          {asked && notYet && (
            <p className={styles.notYet} role="alert">
              {notYet}
            </p>
          )}
          <Button onPress={onClose}>{words.form.cancel}</Button>
          <Button kind="go" busy={busy} onPress={() => void go()}>
            {words.form.go}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {what !== undefined && <p className={styles.hint}>{what}</p>}
        {children}
        {hasFailed && (
          <p className={styles.notYet} role="alert">
            {words.person.failed}
          </p>
        )}
        <RefusalLine no={no} />
      </div>
    </Dialog>
  )
}
