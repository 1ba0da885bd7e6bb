/** The lines with somebody in them, the longest wait first; the others are only counted. */
import type { FloorQueue } from '#shared/views/floor.ts'
import { WaitRange } from '#shared/ui/WaitRange.tsx'
import { minutesUp, useText, useWords } from '#shared/ui/words.tsx'
import { Panel } from './Panel.tsx'
import styles from './Queues.module.css'

type Props = { readonly queues: readonly FloorQueue[]; readonly now: number }

export const Queues = ({ queues, now }: Props) => {
  const { floor: words, common } = useWords()
  const text = useText()
  const busy = queues
    .filter(({ waiting }) => waiting > 0)
    .sort((a, b) => (a.longestSince ?? now) - (b.longestSince ?? now))
  const waiting = busy.reduce((sum, queue) => sum + queue.waiting, 0)
  const idle = queues.length - busy.length
  return (
    <Panel title={words.queues} sum={waiting > 0 && common.waiting(waiting)}>
      {busy.length ? (
        <table className={styles.queues}>
          <thead>
            <tr>
              <th scope="col">{words.queue.service}</th>
              <th scope="col">{words.queue.waiting}</th>
              <th scope="col">{words.queue.longest}</th>
              <th scope="col">{words.queue.estimate}</th>
              <th scope="col">{words.queue.windowsOpen}</th>
            </tr>
          </thead>
          <tbody>
            {busy.map((queue) => (
              <tr key={queue.id} className={queue.windowsOpen ? undefined : styles.unserved}>
                <th scope="row">{text(queue.name)}</th>
                <td className={styles.figure}>{queue.waiting}</td>
                <td>{queue.longestSince === null ? '' : words.queue.minutes(minutesUp(now - queue.longestSince))}</td>
                <td className={styles.soft}>
                  <WaitRange range={queue.range} />
                </td>
                <td>{queue.windowsOpen}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className={styles.soft}>{words.queue.none}</p>
      )}
      {busy.length > 0 && idle > 0 && <p className={styles.idle}>{words.queue.idle(idle)}</p>}
    </Panel>
  )
}
