/** The languages of a public screen: the large one, and the small one under it when the hall speaks two. */
import type { Text } from '#shared/domain/setup/setup.ts'
import type { Language } from '#shared/domain/words.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import { wordsIn } from '#shared/ui/pageWords.ts'

export type Tongue = {
  readonly language: Language
  readonly words: Catalogue
  /** A text of the setup, Chinese where there is no other. */
  readonly say: (text: Text) => string
}
export type Tongues = { readonly first: Tongue; readonly second: Tongue | undefined }

const tongueOf = (language: Language): Tongue => ({
  language,
  words: wordsIn(language),
  say: (text) => text[language] || text['zh-CN'],
})

/** `wanted`: the large language, when the screen was opened for another than the hall's first. */
export const tonguesOf = (languages: readonly Language[], wanted?: Language): Tongues => {
  const first = wanted ?? languages[0] ?? 'zh-CN'
  const second = languages.find((language) => language !== first)
  return { first: tongueOf(first), second: second && tongueOf(second) }
}
