/** How near the promised day is: a shape, words and a colour that all say the same. */
import type { MatterStage } from '#shared/domain/matter/matter.ts'
import type { Standing } from '#shared/domain/matter/standing.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import { Icon, type IconName } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import styles from './DueMark.module.css'
import { sayShortDay } from './sayDay.ts'

type Shown = Standing & { readonly stage: MatterStage }
type Tone = 'late' | 'near' | 'calm'

const toneOf = ({ state, noCalendarOf }: Shown): Tone => {
  if (state === 'overdue') return 'late'
  return state === 'due-today' || state === 'warned' || noCalendarOf !== null ? 'near' : 'calm'
}
const shapeOf = ({ state, still, noCalendarOf }: Shown): IconName => {
  if (state === 'overdue' || noCalendarOf !== null) return 'warn'
  if (still) return 'pause'
  return state === 'due-today' ? 'bell' : 'clock'
}

const saysOf = (of: Shown, words: Catalogue['office'], withDay: boolean): string => {
  const { state, stage, due, left, noCalendarOf, still } = of
  if (noCalendarOf !== null) return words.due.noCalendar(noCalendarOf)
  if (due === null || left === null) return stage === 'opened' || stage === 'told' ? words.due.waits : words.due.none
  if (stage === 'completed') {
    const isLate = state === 'overdue' || left < 0
    if (isLate) return words.due.deliverLate(-left)
    return withDay ? words.due.deliverBy(sayShortDay(due, words)) : words.due.left(left)
  }
  if (state === 'overdue') return words.due.late(-left)
  if (still) return words.due.still(left)
  return state === 'due-today' ? words.due.today : words.due.left(left)
}

export const DueMark = ({ of, withDay = false }: { readonly of: Shown; readonly withDay?: boolean }) => {
  const { office: words } = useWords()
  if (of.state === 'over') return null
  return (
    <span className={[styles.mark, styles[toneOf(of)]].join(' ')} data-state={of.state}>
      <Icon name={shapeOf(of)} />
      <strong>{saysOf(of, words, withDay)}</strong>
      {withDay && of.due !== null && of.stage !== 'completed' && (
        <span className={styles.day}>{words.due.by(sayShortDay(of.due, words))}</span>
      )}
    </span>
  )
}
