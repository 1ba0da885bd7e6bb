/** In the middle of the desk: what this visit is about and what came of it, so that nobody has to be asked twice. */
import type { MatterView } from '#shared/views/matter.ts'
import { useClock, useText, useWords } from '#shared/ui/words.tsx'
import { mainMatter } from './acts.ts'
import { LineList } from './LineList.tsx'
import { StageBadge } from './MatterAbout.tsx'
import about from './about.module.css'
import styles from './matters.module.css'

export const MatterStrip = ({ matters }: { readonly matters: readonly MatterView[] }) => {
  const { matter: words } = useWords()
  const text = useText()
  const clock = useClock()
  const matter = mainMatter(matters)
  if (!matter) return null
  const told = matter.notices[matter.notices.length - 1]
  const waits = matter.stage === 'told' || matter.stage === 'opened'
  return (
    <section className={about.strip} aria-label={words.number(matter.id)}>
      <p className={styles.heading}>
        <strong>{text(matter.itemName)}</strong>
        <StageBadge matter={matter} />
        <span className={styles.soft}>{words.number(matter.id)}</span>
      </p>
      {told && waits && (
        <p className={styles.soft}>
          {words.strip.told(matter.people[told.staff] ?? told.staff, clock.date(told.at), words.strip.form[told.form])}
          {' · '}
          {words.strip.open(matter.openLines)}
        </p>
      )}
      {matter.lines.length > 0 && (waits || matter.openLines > 0) && (
        <LineList lines={matter.lines} papers={matter.papers} />
      )}
      {matter.due.promised && <p>{words.strip.promised(matter.due.promised)}</p>}
      {matters.length > 1 && <p className={styles.soft}>{words.strip.more(matters.length - 1)}</p>}
    </section>
  )
}
