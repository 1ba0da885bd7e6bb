/** Puts one screen on the glass: its colours, its language, and a floor to land on when it breaks. */
import type { ComponentType } from 'react'
import { createRoot } from 'react-dom/client'
import { Broken } from './Broken.tsx'
import './kit.css'
import './tokens.css'
import { bringWords, type Rooms } from './pageWords.ts'
import { LanguageProvider } from './words.tsx'

type ShowOptions = {
  /** What the browser's tab says. */
  readonly name: string
  readonly theme?: 'paper' | 'night'
  /** Remember the language in this browser: a person's own screen. */
  readonly rememberLanguage?: boolean
  /** The rooms it speaks from, beside the common one and the refusals. */
  readonly words: Rooms
}

/** `show(Kiosk, { name: '取号', words: { kiosk } })` is all a screen's entry says. */
export const show = (
  Screen: ComponentType,
  { name, words, theme = 'paper', rememberLanguage = false }: ShowOptions,
): void => {
  bringWords(words)
  const glass = document.getElementById('screen')
  if (!glass) throw new Error('The page has no <main id="screen"> to show anything in')
  document.title = name
  document.documentElement.dataset['theme'] = theme
  createRoot(glass).render(
    <LanguageProvider remember={rememberLanguage}>
      <Broken>
        <Screen />
      </Broken>
    </LanguageProvider>,
  )
}
