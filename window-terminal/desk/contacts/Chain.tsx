/** A chain as it is drawn: a line from the first question to the end, a knot for each link, amber where nobody came in time. */
import type { ChainStep, ChainView } from '#shared/views/chain.ts'
import { Icon } from '#shared/ui/Icon.tsx'
import { useServerNow } from '#shared/ui/useHall.tsx'
import { useClock, useText, useWords } from '#shared/ui/words.tsx'
import { ChainBar } from './ChainBar.tsx'
import styles from './Chain.module.css'
import { Knot } from './Knot.tsx'
import { useWhen } from './when.ts'

type Painted = NonNullable<ChainView>

export const Chain = ({ chain }: { readonly chain: Painted }) => {
  const { contact: room, common } = useWords()
  const words = room.chain
  const text = useText()
  const now = useServerNow(10_000)
  const first = chain.firstResponder
  const firstAt = first
    ? [first.name, first.window && common.windowNamed(first.window)].filter(Boolean).join(' · ')
    : ''
  return (
    <div className={styles.chain}>
      <p className={styles.head}>
        <span>
          {words.firstResponder} <strong>{firstAt || words.notYet}</strong>
        </span>
        <span className={styles.soft}>
          {[room.channels[chain.channel], chain.service && text(chain.service), chain.day].filter(Boolean).join(' · ')}
        </span>
      </p>
      <ChainBar steps={chain.steps} end={chain.end?.at ?? now} />
      <ol className={styles.steps}>
        {chain.steps.map((step, index) => (
          <Link key={`${step.from}${step.what}${index}`} step={step} now={now} chain={chain} />
        ))}
        <Ending chain={chain} />
      </ol>
      <Breaches chain={chain} />
    </div>
  )
}

type LinkProps = { readonly step: ChainStep; readonly now: number; readonly chain: Painted }

const Link = ({ step, now, chain }: LinkProps) => {
  const { contact: room, common } = useWords()
  const words = room.chain
  const text = useText()
  const clock = useClock()
  const when = useWhen()
  const { what, who, window, toward } = step
  const place = toward && (toward.person ?? (toward.window && common.windowNamed(toward.window)))
  const goal = place ?? (toward?.service && text(toward.service))
  const another = clock.date(step.from) !== chain.day ? `${when.day(clock.date(step.from))} ` : ''
  return (
    <li className={[styles.step, styles[what], step.late && styles.late].filter(Boolean).join(' ')}>
      <time className={styles.at}>
        {another}
        {clock.time(step.from)}
      </time>
      <Knot what={step.late ? 'late' : what} />
      <div className={styles.about}>
        <p className={styles.who}>
          {what === 'held' && who ? (
            <>
              <strong>{who}</strong> {window && common.windowNamed(window)}
              {step.first && <span className={styles.first}>{words.first}</span>}
            </>
          ) : (
            <>
              {words.step[what]}
              {goal && ` · ${words.toward(goal)}`}
            </>
          )}
        </p>
        <p className={styles.soft}>
          {[
            what !== 'held' && who && room.by(who) !== who ? who : undefined,
            step.guided && words.guided,
            step.due && words.due(when.day(step.due)),
            step.note,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {step.late && (what === 'hand-over' || what === 'follow-up') && (
          <p className={styles.named}>{words.late[what]}</p>
        )}
      </div>
      <span className={styles.took}>
        {step.tookMs === null ? `${when.since(now - step.from)} ${words.lasts}` : when.since(step.tookMs)}
      </span>
    </li>
  )
}

const Ending = ({ chain: { end, told, day } }: { readonly chain: Painted }) => {
  const { contact: room } = useWords()
  const words = room.chain
  const clock = useClock()
  const when = useWhen()
  if (!end)
    return (
      <li className={[styles.step, styles.open].join(' ')}>
        <span className={styles.at} />
        <Knot what="open" />
        <p className={styles.soft}>{words.stillOpen}</p>
      </li>
    )
  return (
    <li className={[styles.step, styles.end].join(' ')}>
      <time className={styles.at}>
        {clock.date(end.at) !== day && `${when.day(clock.date(end.at))} `}
        {clock.time(end.at)}
      </time>
      <Knot what="end" />
      <div className={styles.about}>
        <p className={styles.who}>
          <strong>{end.answer ? room.answers[end.answer] : words.end[end.outcome]}</strong> {end.by}
        </p>
        {told && <p className={styles.soft}>{words.told([told.name, told.phone].filter(Boolean).join(' '))}</p>}
      </div>
    </li>
  )
}

const Breaches = ({ chain: { breaches } }: { readonly chain: Painted }) => {
  const { contact: room } = useWords()
  const clock = useClock()
  if (!breaches.length) return null
  return (
    <div className={styles.breaches}>
      <p>
        <Icon name="warn" /> {room.chain.breaches}
      </p>
      <ul>
        {breaches.map(({ kind, at, who }) => (
          <li key={`${kind}${at}`}>
            {clock.date(at)} {clock.time(at)} · {who} · {room.breaches[kind as keyof typeof room.breaches] ?? kind}
          </li>
        ))}
      </ul>
    </div>
  )
}
