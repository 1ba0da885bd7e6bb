/** The board's upper edge: whose hall, which zone, what is wrong, and the hour. */
import { Icon } from '#shared/ui/Icon.tsx'
import { useLine } from '#shared/ui/useHall.tsx'
import { useClock } from '#shared/ui/words.tsx'
import type { BoardView } from '#shared/views/board.ts'
import type { Tongues } from '../tongues.ts'
import styles from './BoardHead.module.css'
import type { VoiceNow } from './useBoardVoice.ts'

type Props = {
  readonly view: BoardView
  readonly tongues: Tongues
  readonly now: number
  readonly voice: VoiceNow
  readonly zone: string | undefined
}

export const BoardHead = ({ view, tongues: { first, second }, now, voice, zone }: Props) => {
  const clock = useClock()
  const [, month, day] = clock.date(now).split('-')
  const { words } = first
  const date = words.board.date(Number(month), Number(day), words.common.weekdays[clock.weekday(now)] ?? '')
  return (
    <header className={styles.head}>
      <h1 className={styles.name}>
        {first.say(view.hallName)}
        {view.zoneName && <span className={styles.zone}>{first.say(view.zoneName)}</span>}
        {second && view.hallName[second.language] && (
          <span className={styles.other} lang={second.language}>
            {second.say(view.hallName)}
          </span>
        )}
      </h1>
      <div className={styles.notes}>
        {view.demo && <span className={styles.demo}>{words.common.demo}</span>}
        {zone && !view.zoneName && <span className={styles.sound}>{words.board.noZone(zone)}</span>}
        <Sound voice={voice} words={words.board} />
        <Late words={words.board} />
      </div>
      <p className={styles.clock}>
        <span className={styles.date}>{date}</span>
        <time className={styles.time}>{clock.time(now)}</time>
      </p>
    </header>
  )
}

type Words = { readonly soundOff: string; readonly soundFailed: string; readonly late: string }

const Sound = ({ voice, words }: { readonly voice: VoiceNow; readonly words: Words }) => {
  const state = voice.report?.state
  if (state === 'blocked')
    return (
      <button type="button" className={styles.sound} onClick={voice.unlock}>
        <Icon name="sound" />
        {words.soundOff}
      </button>
    )
  if (state !== 'failed') return null
  return (
    <span className={styles.sound} role="status">
      <Icon name="warn" />
      {words.soundFailed}
    </span>
  )
}

/** More than two beats missed: a half-filled amber dot, with its word. */
const Late = ({ words }: { readonly words: Words }) =>
  useLine().status === 'late' ? (
    <span className={styles.late} role="status">
      <svg width="0.8em" height="0.8em" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 1.5a6.500 6.500 0 100 13z" fill="currentColor" />
        <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      {words.late}
    </span>
  ) : null
