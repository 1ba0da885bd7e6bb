/** The sign's lower edge: what is served here and by whom; or that the picture is old. */
import { Icon } from '#shared/ui/Icon.tsx'
import { useLine } from '#shared/ui/useHall.tsx'
import { useClock } from '#shared/ui/words.tsx'
import type { SignView } from '#shared/views/sign.ts'
import type { Tongues } from '../tongues.ts'
import styles from './Sign.module.css'

type Props = { readonly view: NonNullable<SignView>; readonly tongues: Tongues }

export const SignFoot = ({ view, tongues: { first, second } }: Props) => {
  const line = useLine()
  const clock = useClock()
  const { board, common } = first.words
  if (line.status === 'lost')
    return (
      <footer className={[styles.foot, styles.stale].join(' ')}>
        <p role="status">
          <Icon name="offline" />{' '}
          {line.lastBeatAt === undefined
            ? common.line.neverSentence
            : common.line.lostSentence(clock.exact(line.lastBeatAt))}
        </p>
      </footer>
    )
  return (
    <footer className={styles.foot}>
      <p className={styles.services}>
        <span className="unseen">{board.sign.services}: </span>
        <span className={styles.list}>{view.services.map(first.say).join(first.language === 'en' ? ' · ' : '、')}</span>
        {second && (
          <span className={styles.other} lang={second.language}>
            {view.services.map(second.say).join(second.language === 'en' ? ' · ' : '、')}
          </span>
        )}
      </p>
      {view.staff && (
        <p className={styles.staff}>
          <span className="unseen">{board.sign.staff}: </span>
          {view.staff.name}
          <span className={styles.staffNo}>{board.sign.staffNo(view.staff.staffNo)}</span>
        </p>
      )}
      {line.status === 'late' && (
        <p className={styles.late} role="status">
          {board.late}
        </p>
      )}
    </footer>
  )
}
