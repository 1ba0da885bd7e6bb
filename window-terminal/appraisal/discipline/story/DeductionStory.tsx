/** One deduction from the fact to the point: what was seen, which rule, who proposed, confirmed, appealed and decided. */
import type { ReactNode } from 'react'
import { Badge } from '#shared/ui/Badge.tsx'
import { EvidenceList } from '#shared/ui/Evidence.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useClock, useText, useWords } from '#shared/ui/words.tsx'
import type { ShownRules } from '#shared/views/conductRules.ts'
import type { ShownDeduction } from '#shared/views/conductShown.ts'
import timeline from '../../../parts/Timeline.module.css'
import { sayDetail, sayMark } from './say.ts'
import styles from './Story.module.css'

type Props = {
  readonly one: ShownDeduction
  readonly rules: ShownRules | null
  /** Stands at the head, at the right: what may be done with it. */
  readonly acts?: ReactNode
}
type Step = {
  readonly key: string
  readonly what: string
  readonly when?: number
  /** A day without a time. */
  readonly day?: string
  readonly who?: string | null
  readonly notes: readonly (string | null | undefined | false)[]
  readonly next?: boolean
}

export const stageTone = (stage: ShownDeduction['stage']): 'look' | 'plain' | 'go' =>
  stage === 'proposed' || stage === 'appealed' ? 'look' : stage === 'void' || stage === 'dropped' ? 'plain' : 'go'

export const DeductionStory = ({ one, rules, acts }: Props) => {
  const { discipline: words } = useWords()
  const text = useText()
  const detail = sayDetail(words, one)
  return (
    <article className={styles.story} aria-label={`${one.date} ${text(one.fault)}`}>
      <header className={styles.head}>
        {/* What attendance shows names the fault itself: `迟到 12 分钟`. */}
        <strong>{one.finding && detail !== undefined ? detail : text(one.fault)}</strong>
        {!one.finding && detail !== undefined && <span>{detail}</span>}
        <span className={styles.quiet}>{one.date}</span>
        <Badge tone={stageTone(one.stage)}>{words.stages[one.stage]}</Badge>
        {one.line && <strong className={styles.points}>{words.points(one.line.points)}</strong>}
        {acts !== undefined && <span className={styles.acts}>{acts}</span>}
      </header>
      <Steps one={one} rules={rules} />
      {one.evidence.length > 0 && <EvidenceList ids={one.evidence} />}
    </article>
  )
}

const Steps = ({ one, rules }: Props) => {
  const { discipline: words } = useWords()
  const { story } = words
  const clock = useClock()
  const steps = useSteps(one, rules)
  return (
    <ol className={timeline.timeline} aria-label={story.title}>
      {steps.map(({ key, what, when, day, who, notes, next }) => (
        <li key={key} data-tone={next ? 'next' : 'done'}>
          <span className={timeline.dot}>{!next && <Icon name="check" size="1em" />}</span>
          <span className={timeline.when}>{when === undefined ? day : `${clock.date(when)} ${clock.time(when)}`}</span>
          <span className={timeline.what}>
            <strong>{what}</strong>
            {who && <span className={timeline.who}>{who}</span>}
            {notes.map(
              (note, i) =>
                note && (
                  <span key={i} className={timeline.note}>
                    {note}
                  </span>
                ),
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}

const useSteps = (one: ShownDeduction, rules: ShownRules | null): readonly Step[] => {
  const { discipline: words } = useWords()
  const { story } = words
  const text = useText()
  const clock = useClock()
  const scheme = rules?.schemes.find(({ id }) => id === one.scheme)
  const fault = scheme?.faults.find(({ code }) => code === one.code)
  const { confirmed, dropped, appeal, line } = one
  const facts = one.marks.map((mark) => sayMark(words, clock, mark))
  const steps: Step[] = [
    {
      key: 'facts',
      what: story.facts,
      day: one.date,
      notes: [
        ...(facts.length > 0
          ? facts
          : [one.times?.map((time) => `${time.date} ${words.faults[time.fault]}`).join(' · ')]),
        one.note,
        facts.length === 0 && !one.times && !one.note && story.noFacts,
        one.leave.some(Boolean) && words.leaveThatDay,
      ],
    },
    {
      key: 'rule',
      what: story.rule,
      notes: [
        scheme && text(scheme.name),
        fault && (fault.list ? story.ruleOf(text(fault.name), fault.points) : story.favourRule),
      ],
    },
    { key: 'proposed', what: story.proposed, when: one.proposed.at, who: one.proposed.by ?? story.byClock, notes: [] },
  ]
  if (dropped)
    steps.push({ key: 'dropped', what: story.dropped, when: dropped.at, who: dropped.by, notes: [dropped.reason] })
  else if (!confirmed) steps.push({ key: 'confirm', what: story.notYet, notes: [], next: true })
  if (confirmed) {
    const until = !appeal && confirmed.objectBy !== null && story.objectUntil(confirmed.objectBy)
    const missing = one.noCalendarOf !== undefined && story.noCalendar(one.noCalendarOf)
    const notes = [confirmed.note, until, missing]
    steps.push({ key: 'confirmed', what: story.confirmed, when: confirmed.at, who: confirmed.by, notes })
  }
  if (appeal) {
    const ground = words.grounds[appeal.ground as keyof typeof words.grounds] ?? appeal.ground
    steps.push({
      key: 'appeal',
      what: story.appealed,
      when: appeal.at,
      who: appeal.by,
      notes: [ground, appeal.statement],
    })
    const { decided } = appeal
    if (decided) {
      const what = decided.upheld ? story.upheld : story.dismissed
      steps.push({ key: 'decided', what, when: decided.at, who: decided.by, notes: [decided.reason] })
    } else {
      const by = appeal.decideBy !== null && story.decideUntil(appeal.decideBy)
      steps.push({ key: 'decide', what: story.waits, notes: [by, appeal.overdue && story.overdue], next: true })
    }
  }
  if (line || dropped || one.stage === 'void')
    steps.push({
      key: 'effect',
      what: story.effect,
      notes: [
        line ? words.points(line.points) : story.noEffect,
        line && line.count > 0 && (line.doubled ? words.doubled(line.count) : words.count(line.count)),
        line?.because === 'replaced' && words.replaced,
      ],
    })
  return steps
}
