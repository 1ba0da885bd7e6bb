/** The loudspeaker as the announcer sees it: Web Audio in the hall, a simulated one in tests. */
import type { CallSentence } from '#shared/speech/callSentence.ts'
import type { ShippedClip } from '#shared/speech/clipTexts.ts'
import type { Language } from './cadence.ts'

export type Chime = Extract<ShippedClip, `chime-${string}`>
/** What the loudspeaker is given: a chime, a sentence, or both. */
export type Utterance = { readonly chime?: Chime; readonly sentence?: CallSentence; readonly language: Language }
export type Playing = { /** How long it should take. */ readonly ms: number; stop(): void }

export type Sink = {
  readiness(): 'loading' | 'running' | 'blocked' | 'broken'
  /** Calls back whenever `readiness` changes. */
  onReadiness(changed: () => void): void
  /** Starts at once. `ended` is called when the last sound is over; it may never be. @throws when nothing can be played */
  play(utterance: Utterance, ended: () => void): Playing
  /** Gives up whatever hangs and begins anew. */
  reset(): void
  /** Window names the hall recorded itself. */
  recorded(): ReadonlySet<string>
}

/** A timer. @returns a function that calls it off */
export type After = (ms: number, then: () => void) => () => void
