/** Ten seconds to take one's own last act on the floor back: a slip of the hand must cost nobody anything. */
import type { Reply } from '#shared/protocol/messages.ts'
import { Button } from '#shared/ui/Button.tsx'
import { useWish } from '#shared/ui/useHall.tsx'
import { sayRefusal, useWords } from '#shared/ui/words.tsx'
import styles from './TakeBack.module.css'

type Props = {
  /** The verb of the wish that went well. */
  readonly verb: string
  /** Server time, ms. */
  readonly until: number
  readonly now: number
  readonly onDone: (sentence: string, ok: boolean) => void
}

export const TakeBack = ({ verb, until, now, onDone }: Props) => {
  const words = useWords()
  const { wish, busy } = useWish()
  const seconds = Math.floor((until - now) / 1_000)
  if (seconds <= 0) return null
  const what = words.common.undoVerbs[verb] ?? verb
  const go = async (): Promise<void> => {
    const reply: Reply = await wish({ type: 'undoLast' })
    onDone(reply.ok ? words.floor.takenBack(what) : sayRefusal(words, reply), reply.ok)
  }
  return (
    <div className={styles.bar} role="status">
      <Button kind="danger" busy={busy} onPress={() => void go()}>
        {words.floor.takeBack(what, seconds)}
      </Button>
    </div>
  )
}
