/** The state of the line as a shape and a word: round is live, half is late, a cross is lost. */
import type { LineStatus } from './line.ts'
import styles from './LineDot.module.css'
import { useLine } from './useHall.tsx'
import { useWords } from './words.tsx'

const shapes: Readonly<Record<LineStatus, string>> = {
  connecting: 'M8 2.500a5.500 5.500 0 100 11 5.500 5.500 0 000-11z',
  live: 'M8 2a6 6 0 100 12A6 6 0 008 2z',
  late: 'M8 2a6 6 0 010 12zM8 2.750a5.250 5.250 0 000 10.500',
  lost: 'M3.500 3.500l9 9M12.500 3.500l-9 9',
}

export const LineDot = ({ words = true }: { readonly words?: boolean }) => {
  const { status } = useLine()
  const { line } = useWords().common
  return (
    <span className={[styles.dot, styles[status]].join(' ')}>
      <svg width="0.9em" height="0.9em" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={shapes[status]} />
      </svg>
      <span className={words ? undefined : 'unseen'}>{line[status]}</span>
    </span>
  )
}
