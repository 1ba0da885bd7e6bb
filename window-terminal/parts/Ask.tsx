/** A question answered without a mouse: digits choose, Enter confirms, Escape goes back. */
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { Button } from '#shared/ui/Button.tsx'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { useWords } from '#shared/ui/words.tsx'
import styles from './Ask.module.css'
import { isTyping } from './typing.ts'

type Props = {
  readonly title: string
  readonly hint?: ReactNode
  readonly size?: 'narrow' | 'normal' | 'wide'
  /** What stands on the confirming button; none: the dialog is only looked at. */
  readonly go?: string | undefined
  readonly goKind?: 'go' | 'danger'
  /** What stands on the button that goes back, where nothing is given up by it. */
  readonly back?: string | undefined
  /** Why it can't be confirmed yet, in words; shown, and said again on Enter. */
  readonly notYet?: string | undefined
  readonly busy?: boolean
  readonly onGo?: () => void
  readonly onClose: () => void
  readonly children?: ReactNode
}

const groups = (inside: HTMLElement): HTMLElement[] => [...inside.querySelectorAll<HTMLElement>('[data-digits]')]
const firstOf = (group: HTMLElement | undefined): HTMLElement | null | undefined =>
  group?.querySelector<HTMLElement>('[tabindex="0"]')

/** The group a digit is meant for: the one in focus, else the first without an answer. */
const digitGroup = (inside: HTMLElement, at: Element): HTMLElement | undefined =>
  at.closest<HTMLElement>('[data-digits]') ?? groups(inside).find((g) => !g.dataset['chosen']) ?? groups(inside)[0]

/** Once a group is answered the next one gets the focus, so that digits walk down the dialog. */
const goOnFrom = (inside: HTMLElement, group: HTMLElement): void => {
  const all = groups(inside)
  ;(firstOf(all[all.indexOf(group) + 1]) ?? firstOf(group))?.focus()
}

export const Ask = (props: Props) => {
  const { title, hint, size, go, goKind = 'go', back, notYet, busy = false, onGo, onClose, children } = props
  const { ask } = useWords().desk
  const inside = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = inside.current
    if (!element) return
    // Nothing to fill in: then Enter means yes, not the button that happens to stand first.
    const yes = element.closest('dialog')?.querySelector<HTMLElement>('[aria-keyshortcuts=Enter]')
    const first = element.querySelector<HTMLElement>('[data-first]') ?? firstOf(groups(element)[0])
    ;(first ?? element.querySelector<HTMLElement>('input') ?? yes)?.focus()
  }, [])
  const confirm = (): void => {
    if (!busy && !notYet) onGo?.()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const element = inside.current
    const target = event.target as HTMLElement
    if (!element || event.repeat) return
    if (event.key === 'Enter' && go !== undefined && (target.closest('[data-digits]') || target.tagName === 'INPUT')) {
      event.preventDefault()
      confirm()
    } else if (/^\d$/.test(event.key) && !isTyping(target) && !event.ctrlKey && !event.altKey) {
      const group = digitGroup(element, target)
      const choice = group?.querySelector<HTMLElement>(`[data-digit="${event.key}"]`)
      if (!group || !choice) return
      event.preventDefault()
      choice.click()
      setTimeout(() => goOnFrom(element, group))
    }
  }
  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      {...(size && { size })}
      actions={
        <>
          {notYet && (
            <p className={styles.notYet} role="status">
              {notYet}
            </p>
          )}
          <Button onPress={onClose} keyHint="Esc">
            {back ?? (go === undefined ? ask.back : ask.cancel)}
          </Button>
          {go !== undefined && (
            <Button kind={goKind} busy={busy} disabled={Boolean(notYet)} onPress={confirm} keyHint="Enter">
              {go}
            </Button>
          )}
        </>
      }
    >
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <div className={styles.inside} ref={inside} onKeyDown={onKeyDown}>
        {children}
      </div>
    </Dialog>
  )
}
