/** How near a date is: a shape, a word and a colour that all say the same. */
import { Icon, type IconName } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import type { NextDue, Urgency } from '#shared/domain/complaint/next.ts'
import styles from './DueMark.module.css'

const shapes: Readonly<Record<Urgency, IconName>> = { late: 'warn', today: 'bell', soon: 'clock', 'in-time': 'check' }

type Props = {
  readonly due: NextDue | null
  readonly noCalendarOf?: number | null | undefined
  readonly isOver?: boolean
}

export const DueMark = ({ due, noCalendarOf, isOver = false }: Props) => {
  const { complaint: words } = useWords()
  if (!due) {
    if (isOver) return null
    if (noCalendarOf) {
      return (
        <span className={[styles.mark, styles.soon].join(' ')}>
          <Icon name="warn" />
          {words.list.noCalendar(noCalendarOf)}
        </span>
      )
    }
    return <span className={styles.mark}>{words.list.nothingDue}</span>
  }
  return (
    <span className={[styles.mark, styles[due.is]].join(' ')} data-due={due.is}>
      <Icon name={shapes[due.is]} />
      <strong>{words.urgencies[due.is]}</strong>
      <span>{words.list.by(words.steps[due.step], due.by)}</span>
    </span>
  )
}
