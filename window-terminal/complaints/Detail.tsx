/** One complaint: what it says, what comes next, what happened; on paper, its form. */
import { sayTag } from '#shared/i18n/ratingTags.ts'
import { Badge } from '#shared/ui/Badge.tsx'
import { Face } from '#shared/ui/Face.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { useLanguage, useText, useWords } from '#shared/ui/words.tsx'
import { DueMark } from './DueMark.tsx'
import styles from './Detail.module.css'
import { Person } from './Person.tsx'
import { Sheet } from './Sheet.tsx'
import { Steps } from './Steps.tsx'
import { Timeline } from './Timeline.tsx'
import type { Shown } from './timeline.ts'

export const Detail = ({ view, session }: { readonly view: Shown; readonly session: StaffSession }) => (
  <>
    <article className={styles.detail} aria-label={view.number}>
      <Head view={view} />
      <Steps view={view} session={session} />
      <div className={styles.columns}>
        <Timeline view={view} />
        <Person key={view.id} view={view} session={session} />
      </div>
    </article>
    <Sheet view={view} />
  </>
)

const Head = ({ view }: { readonly view: Shown }) => {
  const { complaint: words, common } = useWords()
  const [language] = useLanguage()
  const text = useText()
  const { names, rating, about } = view
  const where = [names.window && common.windowNamed(names.window), names.staff, names.service && text(names.service)]
  return (
    <header className={styles.head}>
      {rating && <Face grade={rating.grade} className={styles.face} />}
      <div className={styles.what}>
        <p className={styles.number}>
          {view.number}
          <Badge>{words.channels[view.channel]}</Badge>
          <Badge>{words.stages[view.stage]}</Badge>
          <Badge>{view.named ? words.list.named : words.list.anonymous}</Badge>
          {view.appeal?.decided?.upheld && view.rating && <Badge tone="look">{words.list.excluded}</Badge>}
        </p>
        <h2>
          {rating && `${common.grades[rating.grade - 1] ?? ''} · `}
          {words.natures[view.nature]}
        </h2>
        <p>
          {where.filter(Boolean).join(' · ') || words.list.hall}
          {about.visit && (
            <span className={styles.visit}>{words.detail.visit(about.visit.day, about.visit.ticket)}</span>
          )}
        </p>
        {rating && rating.tags.length > 0 && (
          <p>
            <span className={styles.quiet}>{words.detail.tags} </span>
            {rating.tags.map((tag) => sayTag(tag, language)).join(language === 'en' ? '; ' : '；')}
          </p>
        )}
        {view.published && <p className={styles.published}>{view.published.text}</p>}
        <p>
          <DueMark due={view.due} noCalendarOf={view.noCalendarOf} isOver={view.stage === 'archived'} />
        </p>
      </div>
    </header>
  )
}
