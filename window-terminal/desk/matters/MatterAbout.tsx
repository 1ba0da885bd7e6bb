/** Where a matter stands: its dates, what was asked for, and everything that happened to it. */
import type { MatterView } from '#shared/views/matter.ts'
import { Badge } from '#shared/ui/Badge.tsx'
import { useClock, useText, useWords } from '#shared/ui/words.tsx'
import { LineList } from './LineList.tsx'
import about from './about.module.css'
import styles from './matters.module.css'
import { storyOf } from './story.ts'

export const MatterAbout = ({ matter }: { readonly matter: MatterView }) => {
  const { matter: words } = useWords()
  const text = useText()
  const { due } = matter
  return (
    <div className={about.about}>
      <p className={styles.heading}>
        <strong>{text(matter.itemName)}</strong>
        <StageBadge matter={matter} />
      </p>
      <dl className={about.facts}>
        <Fact label={words.story.holder} value={matter.holderName} />
        {due.promised && <Fact label={words.story.promised} value={due.promised} />}
        {due.statutory && <Fact label={words.story.statutory} value={due.statutory} />}
      </dl>
      {matter.lines.length > 0 && (
        <div className={about.part}>
          <p className={styles.label}>{words.story.lines}</p>
          <LineList lines={matter.lines} papers={matter.papers} />
        </div>
      )}
      <Story matter={matter} />
    </div>
  )
}

export const StageBadge = ({ matter }: { readonly matter: MatterView }) => {
  const { matter: words } = useWords()
  const waits = matter.stage === 'told' || matter.stage === 'suspended'
  return (
    <>
      <Badge tone={matter.stage === 'accepted' || matter.stage === 'completed' ? 'go' : waits ? 'look' : 'plain'}>
        {words.stages[matter.stage]}
      </Badge>
      {matter.overdue && <Badge tone="look">{words.strip.overdue}</Badge>}
    </>
  )
}

const Fact = ({ label, value }: { readonly label: string; readonly value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
)

const Story = ({ matter }: { readonly matter: MatterView }) => {
  const { matter: words, common } = useWords()
  const text = useText()
  const clock = useClock()
  return (
    <div className={about.part}>
      <p className={styles.label}>{words.story.title}</p>
      <ol className={about.story}>
        {storyOf(matter, words, text).map(({ at, what, by }, index) => {
          const window = by?.window && matter.windows[by.window]
          return (
            <li key={index}>
              <time>{`${clock.date(at)} ${clock.time(at)}`}</time>
              <span>
                {what}
                {by && (
                  <span className={styles.note}>
                    {words.story.by(
                      matter.people[by.staff] ?? by.staff,
                      window ? common.windowNamed(window) : undefined,
                    )}
                  </span>
                )}
              </span>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
