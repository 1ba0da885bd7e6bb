/** Ten seconds to take one's own last act on the floor back: closing the day by mistake must not end it. */
import type { Reply } from '#shared/protocol/messages.ts'
import { Button } from '#shared/ui/Button.tsx'
import { useWish } from '#shared/ui/useHall.tsx'
import { sayRefusal, useWords } from '#shared/ui/words.tsx'
import styles from './TakeBack.module.css'

/** `until`: server time, ms. */
type Props = { readonly until: number; readonly now: number; readonly onDone: (sentence: string) => void }

export const TakeBack = ({ until, now, onDone }: Props) => {
  const words = useWords()
  const { wish, busy } = useWish()
  const seconds = Math.floor((until - now) / 1_000)
  if (seconds <= 0) return null
  const go = async (): Promise<void> => {
    const reply: Reply = await wish({ type: 'undoLast' })
    onDone(reply.ok ? words.floor.takenBack : sayRefusal(words, reply))
  }
  return (
    <div className={styles.bar} role="status">
      <Button kind="danger" busy={busy} onPress={() => void go()}>
        {words.floor.takeBack(seconds)}
      </Button>
    </div>
  )
}
