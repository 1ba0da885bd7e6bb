/** How far an appraisal is, as a calm line of five steps. */
import type { AppraisalStage } from '#shared/domain/appraisal/appraisal.ts'
import { daysOfPeriod } from '../../parts/sayPeriod.ts'
import type { Period } from '#shared/domain/period.ts'
import { useWords } from '#shared/ui/words.tsx'
import styles from './Publication.module.css'
import type { Shown } from './shown.ts'

const names = ['draft', 'published', 'objections', 'review', 'frozen'] as const
/** The step each stage stands at. */
const stepOf: Readonly<Record<AppraisalStage, number>> = {
  draft: 0,
  open: 2,
  deciding: 2,
  reissue: 1,
  review: 3,
  ready: 4,
  frozen: 5,
}

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

export const Steps = ({ view }: { readonly view: Shown }) => {
  const { appraisal } = useWords()
  const { steps: words } = appraisal
  const { versions, objections, toReview, frozen, verdicts, stage } = view
  const last = versions[versions.length - 1]
  const period = view.appraisal.slice(0, view.appraisal.indexOf(':')) as Period
  const open = objections.filter(({ decided }) => !decided).length
  const notes: Readonly<Record<(typeof names)[number], readonly string[]>> = {
    draft: view.isOver || last ? [] : [words.from(nextDay(daysOfPeriod(period).to))],
    published: last ? [`${words.version(last.version)} · ${last.day}`] : [],
    objections: last
      ? [objections.length === 0 ? words.none : words.counted(objections.length, open), words.until(last.objections.by)]
      : [],
    review: last ? [toReview.length > 0 || verdicts.length > 0 ? words.graded(toReview.length) : words.never] : [],
    frozen: frozen ? [frozen.day] : [],
  }
  const at = stepOf[stage]
  return (
    <ol className={styles.steps} aria-label={words.label}>
      {names.map((name, i) => {
        const is = i < at ? 'done' : i === at ? 'now' : 'later'
        return (
          <li key={name} data-is={is} aria-current={is === 'now' ? 'step' : undefined}>
            <strong>{words[name]}</strong>
            {notes[name].map((note) => (
              <span key={note}>{note}</span>
            ))}
          </li>
        )
      })}
    </ol>
  )
}
