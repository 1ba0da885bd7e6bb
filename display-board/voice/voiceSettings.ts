/** What a hall may choose about the voice of a zone. */
import type { DigitOne } from '#shared/speech/windowWords.ts'
import type { QuietHours } from './cadence.ts'
import type { Chime } from './sink.ts'

export type VoiceSettings = {
  readonly muted: boolean
  /** Hours of the hall's day in which only the screen calls. */
  readonly quietHours: readonly QuietHours[]
  readonly yi: DigitOne
  /** Say calls in English too, even to those who did not choose it. */
  readonly alsoEnglish: boolean
  readonly chime: Chime
}

export const DEFAULT_SETTINGS: VoiceSettings = {
  muted: false, quietHours: [], yi: 'yi', alsoEnglish: false, chime: 'chime-ding-dong',
} // prettier-ignore
