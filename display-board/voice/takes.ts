/** Cuts a recording of many lines into its takes, at the silences between them. */
import type { Recording } from './wav.ts'
import { RATE } from './wav.ts'

/** A silence this long parts two lines; within a line one pauses less. Seconds. */
const PART = 0.45
/** Shorter than the shortest syllable: a cough, a click of the tongue. Seconds. */
const TOO_SHORT = 0.09
const FRAME = RATE / 100

/** Brings a recording to the rate of the packs with a windowed-sinc filter, so that high sounds do not fold into hiss. */
export const atPackRate = ({ rate, samples }: Recording): Float64Array => {
  if (rate === RATE) return samples
  const step = rate / RATE
  const band = Math.min(1, 1 / step) * 0.95
  const reach = Math.ceil(12 / band)
  return Float64Array.from({ length: Math.floor(samples.length / step) }, (_, i) => {
    const centre = i * step
    let sum = 0
    for (let at = Math.ceil(centre - reach); at <= centre + reach; at++) {
      const x = at - centre
      const sinc = x === 0 ? band : Math.sin(Math.PI * band * x) / (Math.PI * x)
      sum += (samples[at] ?? 0) * sinc * (0.5 + 0.5 * Math.cos((Math.PI * x) / (reach + 1)))
    }
    return sum
  })
}

/** @param samples at the packs' rate @returns the takes in order, each with a little of the silence around it */
export const takesOf = (samples: Float64Array): Float64Array[] => {
  const powers = Array.from({ length: Math.floor(samples.length / FRAME) }, (_, i) =>
    samples.subarray(i * FRAME, (i + 1) * FRAME).reduce((sum, x) => sum + x * x, 0),
  )
  const sorted = [...powers].sort((a, b) => a - b)
  const room = sorted[Math.floor(sorted.length * 0.1)] ?? 0
  const loudest = sorted[sorted.length - 1] ?? 0
  // 10 dB above the room, and no fainter than 40 dB below the loudest syllable.
  const threshold = Math.max(room * 10, loudest * 1e-4)
  const spans: { from: number; to: number }[] = []
  powers.forEach((power, i) => {
    if (power <= threshold) return
    const last = spans[spans.length - 1]
    if (last && i - last.to < PART * 100) last.to = i
    else spans.push({ from: i, to: i })
  })
  return spans
    .filter(({ from, to }) => to - from + 1 >= TOO_SHORT * 100)
    .map(({ from, to }) => samples.slice(Math.max(0, from - 3) * FRAME, (to + 6) * FRAME))
}
