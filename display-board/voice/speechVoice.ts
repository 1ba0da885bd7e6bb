/** The browser's own speech, for sentences no clip can say; only with a voice that lives on this machine. */
import type { Language } from './cadence.ts'

/** Roughly how long a sentence takes, for the watchdog: browsers are known to lose the end of speech. */
const msOf = (text: string, language: Language): number => 800 + text.length * (language === 'en' ? 90 : 260)

/** A voice that needs no Internet, or undefined. */
const localVoice = (language: Language): SpeechSynthesisVoice | undefined => {
  if (typeof speechSynthesis === 'undefined') return undefined
  const wanted = language === 'en' ? 'en' : 'zh'
  return speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(wanted))
}

export const canSpeak = (language: Language): boolean => localVoice(language) !== undefined

/** @returns the expected length in ms and how to stop; call only when `canSpeak` */
export const speak = (text: string, language: Language, volume: number, ended: () => void) => {
  const sentence = new SpeechSynthesisUtterance(text)
  const voice = localVoice(language)
  if (voice) sentence.voice = voice
  sentence.lang = language
  sentence.volume = volume
  sentence.rate = 0.95
  sentence.onend = () => ended()
  speechSynthesis.cancel()
  speechSynthesis.speak(sentence)
  return { ms: msOf(text, language), stop: () => speechSynthesis.cancel() }
}
