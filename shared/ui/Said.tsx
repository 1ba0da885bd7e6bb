/** What the hall just answered, in a sentence that stays long enough to be read and is read aloud. */
import { useEffect } from 'react'
import type { Reply } from '#shared/protocol/messages.ts'
import { Icon } from './Icon.tsx'
import styles from './Said.module.css'
import { sayRefusal, useWords } from './words.tsx'

type Props = {
  readonly tone?: 'go' | 'look' | 'wanted'
  readonly sentence: string | undefined
  /** Called when the sentence has stood long enough. */
  readonly onGone: () => void
  readonly stayMs?: number
}

/** A toast. Keep it mounted; no sentence shows nothing. */
export const Said = ({ tone = 'go', sentence, onGone, stayMs = 6_000 }: Props) => {
  useEffect(() => {
    if (sentence === undefined) return undefined
    const timer = setTimeout(onGone, stayMs)
    return () => clearTimeout(timer)
  }, [sentence, onGone, stayMs])
  return (
    <div className={styles.place} role="status" aria-live="polite">
      {sentence !== undefined && (
        <p className={[styles.said, styles[tone]].join(' ')}>
          <Icon name={tone === 'go' ? 'check' : 'warn'} />
          <span>{sentence}</span>
        </p>
      )}
    </div>
  )
}

/** The sentence of a no, in place, until the next try. */
export const RefusalLine = ({ no }: { readonly no: Extract<Reply, { ok: false }> | undefined }) => {
  const words = useWords()
  return no ? (
    <p className={[styles.line, styles.look].join(' ')} role="alert">
      <Icon name="warn" />
      <span>{sayRefusal(words, no)}</span>
    </p>
  ) : null
}
