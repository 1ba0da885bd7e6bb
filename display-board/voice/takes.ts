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
  const shared = greatestDivisor(rate, RATE)
  const [step, phases] = [rate / shared, RATE / shared]
  // A new sample lies at one of so few places between two old ones that the filter of each is made once.
  const filters = Array.from({ length: phases }, (_, phase) => filterAt(phase / phases, rate / RATE))
  return Float64Array.from({ length: Math.floor((samples.length * phases) / step) }, (_, i) => {
    const { first, weights } = filters[(i * step) % phases]!
    const from = Math.floor((i * step) / phases) + first
    let sum = 0
    for (let k = 0; k < weights.length; k++) sum += (samples[from + k] ?? 0) * weights[k]!
    return sum
  })
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b))

/** @param between where the new sample lies after an old one, 0 to 1 @param ratio old samples for each new one */
const filterAt = (between: number, ratio: number): { first: number; weights: Float64Array } => {
  const band = Math.min(1, 1 / ratio) * 0.95
  const reach = Math.ceil(12 / band)
  const first = Math.ceil(between - reach)
  const weights = Float64Array.from({ length: Math.floor(between + reach) - first + 1 }, (_, k) => {
    const x = first + k - between
    const sinc = x === 0 ? band : Math.sin(Math.PI * band * x) / (Math.PI * x)
    return sinc * (0.5 + 0.5 * Math.cos((Math.PI * x) / (reach + 1)))
  })
  return { first, weights }
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
