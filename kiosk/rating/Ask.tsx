/** The question and five faces of one size. Whoever does not answer is not counted as anything. */
import type { Dispatch } from 'react'
import { Button } from '#shared/ui/Button.tsx'
import { useCountdown } from '#shared/ui/Countdown.tsx'
import { Face } from '#shared/ui/Face.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import type { Grade } from '#shared/domain/words.ts'
import type { Asked, Step } from './answer.ts'
import styles from './Ask.module.css'

/** Nobody touches anything for so long: unrated, never "good". */
const closeAfterMs = 30_000
const grades: readonly Grade[] = [5, 4, 3, 2, 1]

export const Ask = ({ asked, act }: { readonly asked: Asked; readonly act: Dispatch<Step> }) => {
  const { common, tablet } = useWords()
  useCountdown(closeAfterMs, true, () => act({ do: 'close' }), asked.ticket)
  return (
    <section className={styles.ask}>
      <div className={styles.question}>
        <p className={styles.ticket}>{tablet.forTicket(asked.ticket)}</p>
        <h1>{tablet.ask}</h1>
      </div>
      <div className={styles.faces} role="group" aria-label={tablet.ask}>
        {grades.map((grade) => (
          <button key={grade} type="button" className={styles.face} onClick={() => act({ do: 'choose', grade })}>
            <Face grade={grade} className={styles.drawing} />
            <span>{common.grades[grade - 1]}</span>
          </button>
        ))}
      </div>
      <div className={styles.foot}>
        <p className={styles.privacy}>
          <Icon name="lock" />
          {tablet.privacy}
        </p>
        <Button onPress={() => act({ do: 'close' })}>{tablet.skip}</Button>
      </div>
    </section>
  )
}
