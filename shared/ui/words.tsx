/** The words of this screen in the language chosen, and how numbers and times are said. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { localTime } from '#shared/domain/calendar.ts'
import type { RefusalDetail } from '#shared/domain/refusals.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
import type { Language } from '#shared/domain/words.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import { askAboutHall } from './aboutHall.ts'
import { wordsIn } from './pageWords.ts'

type Speaking = {
  readonly language: Language
  readonly setLanguage: (language: Language) => void
  /** The hall's own zone, so that a screen in the wrong zone still shows the hall's clock. */
  readonly timeZone: string
}
const SpeakingContext = createContext<Speaking | undefined>(undefined)

const languageKey = 'paihao.language'
const kept = (): Language => {
  try {
    return localStorage.getItem(languageKey) === 'en' ? 'en' : 'zh-CN'
  } catch {
    return 'zh-CN'
  }
}

type ProviderProps = {
  /** Remember the choice in this browser: for a person's own screen, not for a public one. */
  readonly remember?: boolean
  readonly start?: Language | undefined
  readonly children: ReactNode
}

/** Chinese first; the language of the page and of all words inside. */
export const LanguageProvider = ({ remember = false, start, children }: ProviderProps) => {
  const [language, setLanguage] = useState<Language>(() => start ?? (remember ? kept() : 'zh-CN'))
  const [timeZone, setTimeZone] = useState(() => new Intl.DateTimeFormat().resolvedOptions().timeZone)
  useEffect(() => {
    document.documentElement.lang = language
    if (!remember) return
    try {
      localStorage.setItem(languageKey, language)
    } catch {
      // A browser that forbids storage forgets the language with the page.
    }
  }, [language, remember])
  useEffect(() => void askAboutHall().then((about) => about.timeZone && setTimeZone(about.timeZone)), [])
  const speaking = useMemo(() => ({ language, setLanguage, timeZone }), [language, timeZone])
  return <SpeakingContext.Provider value={speaking}>{children}</SpeakingContext.Provider>
}

const useSpeaking = (): Speaking => {
  const speaking = useContext(SpeakingContext)
  if (!speaking) throw new Error('This part of the screen stands outside <LanguageProvider>')
  return speaking
}

/** Every sentence in the current language. */
export const useWords = (): Catalogue => wordsIn(useSpeaking().language)

export const useLanguage = (): readonly [Language, (language: Language) => void] => {
  const { language, setLanguage } = useSpeaking()
  return [language, setLanguage]
}

/** A text of the setup in this language; Chinese where there is no other. */
export const inLanguage = (text: Text, language: Language): string => text[language] || text['zh-CN']

/** `inLanguage` for the current language. */
export const useText = (): ((text: Text) => string) => {
  const { language } = useSpeaking()
  return (text) => inLanguage(text, language)
}

export type Clock = {
  /** `09:41` in the hall's zone. */
  readonly time: (at: number) => string
  /** `09:41:07` */
  readonly exact: (at: number) => string
  /** `2026-11-23` */
  readonly date: (at: number) => string
  /** 0 Sunday … 6 Saturday. */
  readonly weekday: (at: number) => number
}

/** Says instants (ms since 1970) as the hall's clock shows them. */
export const useClock = (): Clock => {
  const { timeZone } = useSpeaking()
  return useMemo(
    () => ({
      time: (at) => localTime(at, timeZone).time,
      exact: (at) => `${localTime(at, timeZone).time}:${String(localTime(at, timeZone).seconds % 60).padStart(2, '0')}`,
      date: (at) => localTime(at, timeZone).date,
      weekday: (at) => new Date(`${localTime(at, timeZone).date}T00:00:00Z`).getUTCDay(),
    }),
    [timeZone],
  )
}

/** `4:12`, or `1:04:12` from an hour on. `ms` below zero counts as zero. */
export const elapsed = (ms: number): string => {
  const seconds = Math.max(0, Math.floor(ms / 1_000))
  const two = (n: number): string => String(n).padStart(2, '0')
  const minutes = Math.floor(seconds / 60)
  return minutes < 60
    ? `${two(minutes)}:${two(seconds % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`
}

/** Whole minutes up: who is told 4 minutes should not wait 5. */
export const minutesUp = (ms: number): number => Math.max(0, Math.ceil(ms / 60_000))

/** The sentence for a no. */
export const sayRefusal = (words: Catalogue, no: Extract<Reply, { ok: false }>): string => {
  const sentence = words.refusals[no.refusal]
  return typeof sentence === 'string' ? sentence : sentence(no.detail ?? ({} as RefusalDetail))
}
