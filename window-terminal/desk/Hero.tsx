/** The person in front of me: number, service, how long, what is known of them. Nothing of ratings. */
import { Badge } from '#shared/ui/Badge.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { TicketNo } from '#shared/ui/TicketNo.tsx'
import { elapsed, minutesUp, useClock, useText, useWords } from '#shared/ui/words.tsx'
import type { Desk } from './actions.ts'
import styles from './Hero.module.css'
import { MatterStrip } from './matters/MatterStrip.tsx'
import type { DeskHands } from './useDesk.ts'

type Props = { readonly desk: Desk; readonly hands: DeskHands }

export const Hero = ({ desk, hands }: Props) =>
  desk.current ? <InHand hands={hands} current={desk.current} /> : <Free desk={desk} />

type InHandProps = { readonly hands: DeskHands; readonly current: NonNullable<Desk['current']> }

const InHand = ({ current, hands }: InHandProps) => {
  const { now } = hands
  const { desk: words, common } = useWords()
  const text = useText()
  const clock = useClock()
  const called = current.stage === 'called'
  const missIn = current.mayMissAt === null ? 0 : Math.ceil((current.mayMissAt - now) / 1_000)
  return (
    <section
      className={[styles.hero, called ? styles.called : styles.serving, current.matters.length > 0 && styles.withMatter]
        .filter(Boolean)
        .join(' ')}
      aria-live="polite"
    >
      <p className={styles.stage}>
        <Icon name={called ? 'bell' : 'person'} />
        {called ? words.stage.called(current.attempts) : words.stage.serving}
        {called && missIn > 0 && <span className={styles.soft}>{words.about.missIn(missIn)}</span>}
        {current.askForgotten && <Badge tone="look">{words.about.forgotten}</Badge>}
      </p>
      <div className={styles.row}>
        <h2 className={styles.number}>
          <TicketNo ticket={current.ticket} />
        </h2>
        <span className={styles.timer} role="timer">
          {elapsed(now - current.since)}
        </span>
      </div>
      <p className={styles.service}>
        {text(current.service.name)}
        {current.priority && <Badge tone="look">{common.priorities[current.priority]}</Badge>}
        {current.language === 'en' && <Badge>{words.about.language}</Badge>}
        {current.returnTo && <Badge>{words.about.returnTo(common.windowNamed(current.returnTo))}</Badge>}
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>{words.about.firstResponder}</dt>
          <dd>
            <button
              type="button"
              className={styles.chain}
              onClick={() => hands.ask({ ask: 'chain', ticket: current.ticket })}
            >
              {!current.firstResponder
                ? words.about.none
                : current.firstResponder.me
                  ? words.about.me
                  : current.firstResponder.name}
            </button>
          </dd>
        </div>
        <div>
          <dt>{words.about.waited}</dt>
          <dd>{common.minutes(minutesUp((current.calledAt ?? current.since) - current.issuedAt))}</dd>
        </div>
        <div>
          <dt>{words.about.issued}</dt>
          <dd>{clock.time(current.issuedAt)}</dd>
        </div>
        {current.transfers > 0 && (
          <div>
            <dt className="unseen">{words.verbs.transfer}</dt>
            <dd>{words.about.transfers(current.transfers)}</dd>
          </div>
        )}
      </dl>
      {current.note && (
        <p className={styles.note}>
          <span className={styles.soft}>{words.about.note}</span> {current.note}
        </p>
      )}
      <MatterStrip matters={current.matters} />
      {(current.matters.length ? [] : current.notices).map((notice) => (
        <details key={notice.at} className={styles.told}>
          <summary>{words.about.told(notice.by, clock.time(notice.at))}</summary>
          <ul>
            {notice.items.map((item) => (
              <li key={item.text}>
                {item.text} · {common.defects[item.defect as keyof typeof common.defects] ?? item.defect}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

/** Nobody in hand: what to do now, in one sentence. */
const Free = ({ desk }: { readonly desk: Desk }) => {
  const { desk: words } = useWords()
  const clock = useClock()
  const paused = desk.window.is === 'paused'
  const closed = desk.dayStage === 'closed'
  const title = closed
    ? words.state.dayClosed
    : paused
      ? words.stage.paused
      : desk.next
        ? words.stage.free
        : words.stage.freeNobody
  const hint = closed ? words.stage.closedHint : paused ? words.stage.pausedHint : !desk.next && words.next.nobodyHint
  return (
    <section className={[styles.hero, styles.free, paused && styles.paused].filter(Boolean).join(' ')}>
      <Icon name={paused ? 'pause' : desk.next ? 'people' : 'check'} size="2.6rem" className={styles.freeIcon} />
      <h2 className={styles.freeTitle}>{title}</h2>
      {hint && <p className={styles.soft}>{hint}</p>}
      {paused && !closed && <p className={styles.soft}>{words.stage.since(clock.time(desk.window.since))}</p>}
      {desk.lastFinished && (
        <p className={styles.last}>
          <TicketNo ticket={desk.lastFinished.ticket} />{' '}
          {desk.lastFinished.rating === 'closed' ? words.ratingOver : words.ratingOpen}
        </p>
      )}
    </section>
  )
}
