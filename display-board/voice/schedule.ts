/** Lays clips end to end on the audio clock, exact to the sample. */

/** A sound, or a breath in seconds. */
export type Part = AudioBuffer | number

/** Neighbouring clips share so much: the end of one fades while the next begins. */
const JOIN = 0.015

/**
 * Starts every part in its turn.
 * @param at seconds on the context's clock
 * @returns the last source (its `ended` ends the whole), every source, and the end in seconds
 */
export const schedule = (
  context: BaseAudioContext,
  output: AudioNode,
  parts: readonly Part[],
  at: number,
): { sources: AudioBufferSourceNode[]; end: number } => {
  const sources: AudioBufferSourceNode[] = []
  let start = at
  let end = at
  for (const part of parts) {
    if (typeof part === 'number') {
      start = end + part
      continue
    }
    const source = context.createBufferSource()
    source.buffer = part
    source.connect(output)
    source.start(start)
    sources.push(source)
    end = start + part.duration
    start = end - JOIN
  }
  return { sources, end }
}
