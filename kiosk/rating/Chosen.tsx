/** A face was touched: five seconds to change one's mind, and a few words to add if one likes. */
import type { Dispatch } from 'react'
import { mostTags, ratingTags } from '#shared/i18n/ratingTags.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Choices } from '#shared/ui/Choices.tsx'
import { useCountdown } from '#shared/ui/Countdown.tsx'
import { Face } from '#shared/ui/Face.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { isBad, type Answer, type Step } from './answer.ts'
import styles from './Chosen.module.css'

const changeMs = 5_000
/** Who is adding words is still at it. */
const changeWithTagsMs = 8_000
/** A reason is asked of a bad grade: there is time to read them. */
const reasonMs = 20_000
/** A broken line: the choice is dropped rather than shown to the next person. */
const giveUpMs = 20_000

type Props = {
  readonly answer: Extract<Answer, { is: 'chosen' | 'sending' | 'not-sent' }>
  readonly act: Dispatch<Step>
}

export const Chosen = ({ answer, act }: Props) => {
  const { common, tablet } = useWords()
  const text = useText()
  const { is, grade, tags } = answer
  // No reason is also an answer, and as easy to give as one.
  const isUnsaid = isBad(grade) && tags.length === 0
  const label = grade > 3 ? tablet.tagsGood : grade < 3 ? tablet.tagsBad : tablet.tagsMiddle
  const seconds = useCountdown(
    isBad(grade) ? reasonMs : tags.length ? changeWithTagsMs : changeMs,
    is === 'chosen',
    () => act({ do: 'send' }),
    tags.join(),
  )
  useCountdown(giveUpMs, is === 'not-sent', () => act({ do: 'close' }))
  return (
    <section className={styles.chosen}>
      <div className={styles.head} role="status">
        <Face grade={grade} className={styles.face} />
        <h1>{tablet.chosen(common.grades[grade - 1] ?? '')}</h1>
      </div>
      <div className={styles.tags}>
        <p className={styles.label}>
          {label}
          <span>{isBad(grade) ? tablet.officerOnly : tablet.atMost(mostTags)}</span>
        </p>
        <Choices
          label={label}
          columns={2}
          choices={ratingTags[grade]!.map(({ id, name }) => ({
            value: id,
            words: text(name),
            disabled: is !== 'chosen' || (tags.length >= mostTags && !tags.includes(id)),
          }))}
          chosen={tags}
          onChoose={(tag) => act({ do: 'tag', tag, atMost: mostTags })}
        />
      </div>
      <div className={styles.foot}>
        {is === 'not-sent' ? (
          <p className={styles.trouble} role="alert">
            <Icon name="warn" />
            {tablet.notArrived}
          </p>
        ) : (
          <p className={styles.privacy}>
            <Icon name="lock" />
            {tablet.privacy}
          </p>
        )}
        {is === 'chosen' && <Button onPress={() => act({ do: 'change' })}>{tablet.change}</Button>}
        {is === 'not-sent' && <Button onPress={() => act({ do: 'close' })}>{tablet.skip}</Button>}
        <Button kind="go" busy={is === 'sending'} className={styles.send} onPress={() => act({ do: 'send' })}>
          {is === 'sending'
            ? tablet.sending
            : is === 'not-sent'
              ? common.retry
              : isUnsaid
                ? tablet.unsaid
                : tablet.sendNow}
          {is === 'chosen' && <span className={styles.seconds}>{tablet.sendingIn(seconds)}</span>}
        </Button>
      </div>
    </section>
  )
}
