/** What a board's voice tells about itself, for the banner and for the supervisor. */
import type { Language } from './cadence.ts'
import type { Sink } from './sink.ts'

/**
 * `blocked`: the browser waits for a touch before it lets a page sound.
 * `failed`: two sentences in a row did not come out.
 */
export type VoiceState = 'loading' | 'ready' | 'blocked' | 'speaking' | 'failed'
export type VoiceReport = {
  readonly state: VoiceState
  /** Silent by the hall's own wish: switched off, or quiet hours. */
  readonly quiet: boolean
  /** The call in the air, with the sentence to show; stays through its repetition. */
  readonly current: { readonly id: number; readonly text: string; readonly language: Language } | null
  /** Server clock, when a sentence last came to its end. */
  readonly lastSpokenAt: number | null
  /** Calls that wait for their turn. */
  readonly waiting: number
  /** Calls that grew too old before their turn and were only chimed; the supervisor should know. */
  readonly unheard: number
}

/** @param failures sentences in a row that did not come out */
export const stateOf = (readiness: ReturnType<Sink['readiness']>, speaking: boolean, failures: number): VoiceState => {
  if (readiness === 'loading' || readiness === 'blocked') return readiness
  if (readiness === 'broken' || failures >= 2) return 'failed'
  return speaking ? 'speaking' : 'ready'
}
