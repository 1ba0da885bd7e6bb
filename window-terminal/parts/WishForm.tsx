/** A dialog that ends in one wish: what is asked, what is still missing, and the hall's answer in place. */
import { type ReactNode, useState } from 'react'
import type { Reply } from '#shared/protocol/messages.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import { useWish } from '#shared/ui/useHall.tsx'
import type { Wish } from '#shared/ui/wishes.ts'
import { useWords } from '#shared/ui/words.tsx'
import styles from './Pane.module.css'

type Props = {
  readonly title: string
  readonly what?: ReactNode
  /** What stands on the button that goes on. */
  readonly go?: string
  readonly kind?: 'go' | 'danger'
  readonly size?: 'narrow' | 'normal' | 'wide'
  /** Why it can't be confirmed yet, in words. */
  readonly notYet?: string | undefined
  readonly wish: () => Wish
  /** Goes on after the hall said yes. */
  readonly onDone: () => void
  readonly onClose: () => void
  readonly children?: ReactNode
}

export const WishForm = (props: Props) => {
  const { title, what, go, kind = 'go', size = 'normal', notYet, wish: build, onDone, onClose, children } = props
  const { goals } = useWords()
  const { wish, busy } = useWish()
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  const [asked, setAsked] = useState(false)
  const press = async (): Promise<void> => {
    if (notYet) return setAsked(true)
    const reply = await wish(build())
    if (!reply.ok) return setNo(reply)
    onDone()
    onClose()
  }
  return (
    <Dialog
      title={title}
      open
      size={size}
      onClose={onClose}
      actions={
        <>
          {asked && notYet && (
            <p className={styles.notYet} role="alert">
              {notYet}
            </p>
          )}
          <Button onPress={onClose}>{goals.form.cancel}</Button>
          <Button kind={kind} busy={busy} onPress={() => void press()}>
            {go ?? goals.form.go}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {what !== undefined && <p className={styles.quiet}>{what}</p>}
        {children}
        <RefusalLine no={no} />
      </div>
    </Dialog>
  )
}
