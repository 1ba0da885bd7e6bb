/** A question that has to be answered first: the browser's own dialog, so focus and Escape behave. */
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react'
import styles from './Dialog.module.css'

type Props = {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  /** The buttons, the one that goes on last. */
  readonly actions?: ReactNode
  readonly size?: 'narrow' | 'normal' | 'wide'
  readonly children?: ReactNode
}

/** As long as a second click may belong to the one that opened the dialog. */
const doubleClickMs = 600

export const Dialog = ({ title, open, onClose, actions, size = 'normal', children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const openedAt = useRef(0)
  const pressedOutside = useRef(false)
  useEffect(() => {
    const element = dialog.current
    if (!element || open === element.open) return
    if (open) {
      element.showModal()
      openedAt.current = performance.now()
    } else element.close()
  }, [open])
  // Closed before it is taken away, so that the focus goes back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={[styles.dialog, styles[size]].join(' ')}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      // Some browsers let a second Escape through without asking.
      onClose={() => open && onClose()}
      onPointerDown={({ target }) => (pressedOutside.current = target === dialog.current)}
      // Not by the second click of a double one, nor by marking text inside and letting go outside.
      onClick={({ target, timeStamp }) => {
        const isMeant = pressedOutside.current && timeStamp - openedAt.current > doubleClickMs
        if (target === dialog.current && isMeant) onClose()
      }}
    >
      {open && (
        <div className={styles.inside}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <div className={styles.body}>{children}</div>
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        </div>
      )}
    </dialog>
  )
}
