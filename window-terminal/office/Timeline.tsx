/** What happened, in order, each with who and what it changed. */
import type { MatterShown } from '#shared/views/matter.ts'
import { Icon, type IconName } from '#shared/ui/Icon.tsx'
import { useClock, useText, useWords } from '#shared/ui/words.tsx'
import { eventsOf, type Event } from './timeline.ts'
import styles from '../parts/Timeline.module.css'

const shapes: Readonly<Record<Event['tone'], IconName>> = { done: 'check', near: 'clock', late: 'warn' }

export const Timeline = ({ matter }: { readonly matter: MatterShown }) => {
  const words = useWords()
  const clock = useClock()
  const text = useText()
  return (
    <section className={styles.timeline}>
      <h3>{words.office.story.title}</h3>
      <ol>
        {eventsOf(matter, words, text).map((event, index) => (
          <li key={index} data-tone={event.tone}>
            <span className={styles.dot}>
              <Icon name={shapes[event.tone]} size="0.9em" />
            </span>
            <span className={styles.when}>
              {clock.date(event.at)} {clock.time(event.at)}
            </span>
            <span className={styles.what}>
              <strong>{event.what}</strong>
              {event.who && <span className={styles.who}>{event.who}</span>}
              {event.notes.map((note) => (
                <span key={note} className={styles.note}>
                  {note}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
