/** A closed hall: a dim clock that wanders, so that no pixel wears out, and when numbers are given again. */
import type { CSSProperties } from 'react'
import { useClock } from '#shared/ui/words.tsx'
import type { BoardView } from '#shared/views/board.ts'
import type { Tongue, Tongues } from '../tongues.ts'
import styles from './OffHours.module.css'
import { driftAt } from './stillness.ts'

type Props = { readonly view: BoardView; readonly tongues: Tongues; readonly now: number }

export const OffHours = ({ view, tongues: { first, second }, now }: Props) => {
  const clock = useClock()
  const { x, y } = driftAt(now)
  const place = {
    left: `${x * 100}%`,
    top: `${y * 100}%`,
    transform: `translate(${x * -100}%, ${y * -100}%)`,
  } as CSSProperties
  return (
    <section className={styles.dark} aria-live="off">
      <div className={styles.drift} style={place}>
        <h1 className={styles.hall}>{first.say(view.hallName)}</h1>
        <time className={styles.time}>{clock.time(now)}</time>
        <Why view={view} tongue={first} now={now} />
        {second && <Why view={view} tongue={second} now={now} small />}
      </div>
    </section>
  )
}

type WhyProps = { readonly view: BoardView; readonly tongue: Tongue; readonly now: number; readonly small?: boolean }

const Why = ({ view: { open }, tongue: { words, say, language }, now, small = false }: WhyProps) => {
  const clock = useClock()
  const { board, common } = words
  const because = open.because && say(open.because as Parameters<typeof say>[0])
  const next = open.nextIssuingAt
  const [, month, day] = next === undefined ? [] : clock.date(next).split('-')
  const when =
    next === undefined
      ? undefined
      : clock.date(next) === clock.date(now)
        ? board.today(clock.time(next))
        : board.day(Number(month), Number(day), common.weekdays[clock.weekday(next)] ?? '', clock.time(next))
  return (
    <div lang={language} className={small ? styles.small : undefined}>
      <p className={styles.why}>
        {because ? board.closedFor(because) : open.dayClosed ? board.dayClosed : board.closed}
      </p>
      {when && <p className={styles.next}>{board.nextOpening(when)}</p>}
    </div>
  )
}
