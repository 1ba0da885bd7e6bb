/** What happened, in order; what comes next stands open at the end. */
import { Icon } from '#shared/ui/Icon.tsx'
import { useClock, useWords } from '#shared/ui/words.tsx'
import { eventsOf, type Shown } from './timeline.ts'
import styles from '../parts/Timeline.module.css'

export const Timeline = ({ view }: { readonly view: Shown }) => {
  const words = useWords()
  const clock = useClock()
  const { complaint } = words
  return (
    <section className={styles.timeline}>
      <h3>{complaint.detail.timeline}</h3>
      <ol>
        {eventsOf(view, words).map((event, i) => (
          <li key={i} data-tone={event.tone}>
            <span className={styles.dot}>
              <Icon name={event.tone === 'late' ? 'warn' : 'check'} size="1em" />
            </span>
            <span className={styles.when}>
              {clock.date(event.at)} {clock.time(event.at)}
            </span>
            <span className={styles.what}>
              <strong>{event.what}</strong>
              {event.who && <span className={styles.who}>{event.who}</span>}
              {event.note && <span className={styles.note}>{event.note}</span>}
            </span>
          </li>
        ))}
        {view.next !== 'nothing' && (
          <li data-tone="next">
            <span className={styles.dot} />
            <span className={styles.when}>{view.due?.by}</span>
            <span className={styles.what}>{complaint.next[view.next]}</span>
          </li>
        )}
      </ol>
    </section>
  )
}
