/** The options of a grade as screens offer them, and what a recorded code reads as in a language. */
import { optionOf, ratingCatalogues, unsaid } from '#shared/domain/ratingCatalogue.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
import type { Grade, Language } from '#shared/domain/words.ts'

export { mostTags, unsaid } from '#shared/domain/ratingCatalogue.ts'

const newest = ratingCatalogues[ratingCatalogues.length - 1]!
export const ratingTagsVersion = newest.version

export type RatingTag = { readonly id: string; readonly name: Text }

const tagsOf = (grade: Grade): readonly RatingTag[] =>
  (newest.options[grade] ?? []).map(({ code, zh, en }) => ({ id: code, name: { 'zh-CN': zh, en } }))

/** Options of the newest edition by grade. */
export const ratingTags: Readonly<Record<Grade, readonly RatingTag[]>> = {
  1: tagsOf(1),
  2: tagsOf(2),
  3: tagsOf(3),
  4: tagsOf(4),
  5: tagsOf(5),
}

const unsaidIn: Readonly<Record<Language, string>> = { 'zh-CN': '没有说原因', en: 'Gave no reason' }

/** What a recorded tag says, of whatever edition; an unknown one says itself. */
export const sayTag = (tag: string, language: Language): string => {
  if (tag === unsaid) return unsaidIn[language]
  const found = optionOf(tag)
  return found ? (language === 'en' ? found.en : found.zh) : tag
}
