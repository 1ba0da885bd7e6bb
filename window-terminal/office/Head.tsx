/** Which matter this is, and its promise: the day large, what is left of it beside. */
import { Badge } from '#shared/ui/Badge.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { MatterShown } from '#shared/views/matter.ts'
import { StageBadge } from '../desk/matters/MatterAbout.tsx'
import { DueMark } from './DueMark.tsx'
import styles from './Panel.module.css'
import { sayDay } from './sayDay.ts'

export const Head = ({ matter }: { readonly matter: MatterShown }) => {
  const { office: words, matter: matterWords } = useWords()
  const text = useText()
  const { standing, accepted, due, stage } = matter
  const first = accepted?.promised
  const day = stage === 'completed' ? standing.due : due.promised
  return (
    <header className={styles.head}>
      <div className={styles.which}>
        <p className={styles.number}>
          {matter.id}
          <StageBadge matter={matter} />
          {accepted && <Badge>{matterWords.itemKinds[accepted.kind]}</Badge>}
          {accepted && <Badge>{matterWords.procedures[accepted.procedure]}</Badge>}
        </p>
        <h2>{text(matter.itemName)}</h2>
        <p className={styles.soft}>{words.panel.holder(matter.holderName)}</p>
      </div>
      <div className={styles.promise} data-state={standing.state}>
        {day && standing.state !== 'over' && (
          <p>
            <span className={styles.label}>{stage === 'completed' ? words.panel.deliver : words.panel.promised}</span>
            <strong className={styles.day}>{sayDay(day, words)}</strong>
          </p>
        )}
        <DueMark of={{ ...standing, stage }} />
        {due.promised && stage !== 'completed' && standing.state !== 'over' && (
          <p className={styles.dates}>
            {first && first !== due.promised && <span>{words.panel.first(sayDay(first, words))}</span>}
            {due.statutory && <span>{words.panel.statutory(sayDay(due.statutory, words))}</span>}
          </p>
        )}
      </div>
    </header>
  )
}
