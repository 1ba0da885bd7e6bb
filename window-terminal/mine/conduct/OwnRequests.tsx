/** One's own leave and overtime of a month, how far each is, and taking a leave back that has not begun. */
import { useState } from 'react'
import type { Reply } from '#shared/protocol/messages.ts'
import type { Leave, Overtime } from '#shared/domain/conduct/conduct.ts'
import { Badge } from '#shared/ui/Badge.tsx'
import { Button } from '#shared/ui/Button.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import { useWish } from '#shared/ui/useHall.tsx'
import { useWords } from '#shared/ui/words.tsx'
import type { ConductView } from '#shared/views/conduct.ts'
import { saySpan } from '../../appraisal/discipline/story/say.ts'
import styles from './ConductPart.module.css'

type View = NonNullable<ConductView>
type Props = { readonly view: View; readonly onSaid: (sentence: string) => void }

const useHowFar = (view: View) => {
  const { mine } = useWords().discipline
  return (
    one: Pick<Leave | Overtime, 'decided'>,
    withdrawn = false,
  ): { words: string; tone: 'look' | 'go' | 'plain' } => {
    if (withdrawn) return { words: mine.withdrawn, tone: 'plain' }
    const { decided } = one
    if (!decided) return { words: mine.open, tone: 'look' }
    const by = view.colleagues.find(({ id }) => id === decided.staff)?.name ?? decided.staff
    return decided.granted
      ? { words: mine.granted(by), tone: 'go' }
      : { words: mine.refused(by, decided.reason ?? ''), tone: 'plain' }
  }
}

export const OwnRequests = ({ view, onSaid }: Props) => {
  const { discipline: words } = useWords()
  const { mine } = words
  const stateOf = useHowFar(view)
  const { wish, busy } = useWish()
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  const withdraw = async (leave: number): Promise<void> => {
    const reply = await wish({ type: 'withdrawLeave', conduct: `${view.month}:${view.staff.id}`, leave })
    setNo(reply.ok ? undefined : reply)
    if (reply.ok) onSaid(mine.withdrawn)
  }
  if (view.leaves.length + view.carried.length + view.overtimes.length === 0)
    return <p className={styles.quiet}>{mine.noneAsked}</p>
  return (
    <>
      <RefusalLine no={no} />
      <ul className={styles.requests}>
        {view.carried.map((one) => (
          <li key={`${one.of} ${one.leave}`}>
            <span>{words.leaveKinds[one.kind]}</span>
            <span>{saySpan(words, one.from, one.to)}</span>
            <Badge>{mine.carried}</Badge>
          </li>
        ))}
        {view.leaves.map((one) => {
          const state = stateOf(one, one.withdrawn !== undefined)
          const isOpen = !one.withdrawn && one.decided?.granted !== false
          return (
            <li key={`l${one.leave}`}>
              <span>{words.leaveKinds[one.kind]}</span>
              <span>{saySpan(words, one.from, one.to)}</span>
              <span>{words.requests.days(one.days)}</span>
              <Badge tone={state.tone}>{state.words}</Badge>
              {isOpen && one.to.date >= view.today && (
                <Button size="small" kind="quiet" busy={busy} onPress={() => void withdraw(one.leave)}>
                  {mine.withdraw}
                </Button>
              )}
            </li>
          )
        })}
        {view.overtimes.map((one) => {
          const state = stateOf(one)
          return (
            <li key={`o${one.overtime}`}>
              <span>{words.requests.overtime(one.date, one.minutes, one.working)}</span>
              <Badge tone={state.tone}>{state.words}</Badge>
            </li>
          )
        })}
      </ul>
    </>
  )
}
