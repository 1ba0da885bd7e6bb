/** The newest calls, large: who is wanted where, in the words the loudspeaker says. */
import { type CSSProperties } from 'react'
import { TicketNo } from '#shared/ui/TicketNo.tsx'
import type { BoardCall } from '#shared/views/board.ts'
import type { Tongues } from '../tongues.ts'
import styles from './Hero.module.css'
import { isWord, pleaseScale, type Layout } from './layout.ts'

type Props = {
  readonly calls: readonly BoardCall[]
  readonly layout: Layout
  readonly tongues: Tongues
  readonly cutOff: boolean
}

export const Hero = ({ calls, layout, tongues, cutOff }: Props) => {
  const { board } = tongues.first.words
  const shape = layout.cards[Math.max(0, Math.min(calls.length, layout.cards.length) - 1)]!
  const font = { '--hero-font': `${shape.font}px` } as CSSProperties
  if (cutOff) return <Notice title={board.cutOff} next={board.cutOffNext} font={layout.second} />
  if (calls.length === 0) return <Notice title={board.noCalls} next={board.noCallsNext} font={layout.second * 1.15} />
  return (
    <section className={styles.hero} style={font} aria-label={board.currentCalls}>
      {calls.map((call) => (
        <Card key={call.id} call={call} oneLine={shape.oneLine} tongues={tongues} />
      ))}
    </section>
  )
}

type CardProps = { readonly call: BoardCall; readonly oneLine: boolean; readonly tongues: Tongues }

/** A new call arrives once: its ground pulses three times and settles. */
const Card = ({ call, oneLine, tongues: { first, second } }: CardProps) => {
  const { board } = first.words
  const { before, after } = board.way(call.window)
  const wanted = call.stage === 'called'
  const please = wanted ? board.please : board.nowServing
  const classes = [styles.card, oneLine ? styles.oneLine : styles.twoLines, wanted ? styles.wanted : styles.there]
  return (
    <article className={classes.join(' ')} data-ticket={call.ticket}>
      <div className={styles.call}>
        <p className={styles.number}>
          {!oneLine && (
            <span className={styles.please} style={{ fontSize: `${pleaseScale(please)}em` }}>
              {please}
            </span>
          )}
          <TicketNo ticket={call.ticket} />
        </p>
        {oneLine && <Arrow />}
        <p className={styles.way}>
          {!oneLine && wanted && <span className={styles.words}>{before}</span>}
          <span className={[styles.window, isWord(call.window) && styles.word].filter(Boolean).join(' ')}>
            {call.window}
          </span>
          {!oneLine && <span className={styles.words}>{after}</span>}
        </p>
      </div>
      {second && (
        <p className={styles.second} lang={second.language}>
          {wanted ? second.words.board.callLine(call.ticket, call.window) : second.words.board.nowServing}
        </p>
      )}
    </article>
  )
}

export const Arrow = () => (
  <svg className={styles.arrow} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M3 12h16M13 5l7 7-7 7" />
  </svg>
)

type NoticeProps = { readonly title: string; readonly next: string; readonly font: number }

const Notice = ({ title, next, font }: NoticeProps) => (
  <section className={[styles.hero, styles.notice].join(' ')} role="status">
    <p className={styles.title} style={{ fontSize: font }}>
      {title}
    </p>
    <p className={styles.next} style={{ fontSize: font * 0.55 }}>
      {next}
    </p>
  </section>
)
