/** When the line is slow or lost: says so, says how old the picture is. Nothing while all is well. */
import { Icon } from './Icon.tsx'
import styles from './LineBanner.module.css'
import { useLine } from './useHall.tsx'
import { useClock, useWords } from './words.tsx'

/** `lostOnly`: stay quiet while merely slow (a board shows a dot then). */
export const LineBanner = ({ lostOnly = false }: { readonly lostOnly?: boolean }) => {
  const { status, lastBeatAt } = useLine()
  const { line } = useWords().common
  const clock = useClock()
  if (status === 'live' || status === 'connecting' || (lostOnly && status === 'late')) return null
  const sentence =
    lastBeatAt === undefined
      ? line.neverSentence
      : status === 'late'
        ? line.lateSentence(clock.exact(lastBeatAt))
        : line.lostSentence(clock.exact(lastBeatAt))
  return (
    <p className={styles.banner} role="status">
      <Icon name="offline" />
      <span>{sentence}</span>
    </p>
  )
}
