/** Beginning and closing the day by hand, with what follows from it in words. */
import { useState } from 'react'
import type { FloorView } from '#shared/views/floor.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import { RefusalLine } from '#shared/ui/Said.tsx'
import { useWish } from '#shared/ui/useHall.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { Ask } from '../parts/Ask.tsx'
import styles from './DayQuestion.module.css'

type Props = {
  readonly floor: FloorView
  readonly onClose: () => void
  readonly onDone: (sentence: string, closed: boolean) => void
}

/** Not yet ended: these expire when the day closes. */
const unfinished = ['waiting', 'called', 'serving', 'held', 'missed'] as const

export const DayQuestion = ({ floor, onClose, onDone }: Props) => {
  const { floor: words } = useWords()
  const { wish, busy } = useWish()
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  const closing = floor.dayStage === 'open'
  const go = async (): Promise<void> => {
    const reply = await wish(closing ? { type: 'closeDay' } : { type: 'openDay' })
    if (!reply.ok) return setNo(reply)
    onDone(closing ? words.day.closedDone : words.day.opened, closing)
    onClose()
  }
  const open = unfinished.filter((stage) => floor.counts[stage] > 0)
  const left = open.reduce((sum, stage) => sum + floor.counts[stage], 0)
  const staffed = floor.windows.filter(({ is }) => is !== 'empty').length
  return (
    <Ask
      title={closing ? words.day.closeTitle : words.day.openTitle}
      hint={closing ? words.day.closeHint : words.day.openHint}
      go={closing ? words.day.closeGo : words.day.openDay}
      goKind={closing && left > 0 ? 'danger' : 'go'}
      busy={busy}
      onGo={() => void go()}
      onClose={onClose}
    >
      {closing && (
        <div className={styles.follows}>
          {left > 0 ? (
            <>
              <p>{words.day.closeEnds(left)}</p>
              <ul>
                {open.map((stage) => (
                  <li key={stage}>
                    {words.totals[stage]} <strong>{floor.counts[stage]}</strong>
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <p>{words.day.closeNobody}</p>
          )}
          {staffed > 0 && <p>{words.day.closeWindows(staffed)}</p>}
        </div>
      )}
      <RefusalLine no={no} />
    </Ask>
  )
}
