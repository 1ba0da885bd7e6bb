/** The whole chain as one bar: how the time was shared between hands and waiting. Each part is said in the list below it. */
import type { ChainStep } from '#shared/views/chain.ts'
import styles from './Chain.module.css'

/** A part of a few seconds is still to be seen. */
const least = 6
const width = 1000

/** Lengths in the drawing's units; they add up to its width. `spans` in ms. */
export const shareOut = (spans: readonly number[]): number[] => {
  const sum = spans.reduce((all, span) => all + span, 0)
  const free = width - least * spans.length
  return spans.map((span) => least + (sum > 0 ? (span / sum) * free : free / spans.length))
}

export const ChainBar = ({ steps, end }: { readonly steps: readonly ChainStep[]; readonly end: number }) => {
  const lengths = shareOut(steps.map(({ from, to }) => Math.max(0, (to ?? end) - from)))
  const beginnings = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, length) => sum + length, 0))
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${width} 20`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {steps.map(({ what, late, from }, index) => {
        const length = lengths[index] ?? 0
        const low = what === 'waiting' || what === 'away'
        return (
          <rect
            key={`${from}${index}`}
            className={late ? styles.barLate : styles[`bar-${what}`]}
            x={beginnings[index]}
            y={low ? 8 : 2}
            width={Math.max(1, length - 2)}
            height={low ? 4 : 16}
          />
        )
      })}
    </svg>
  )
}
