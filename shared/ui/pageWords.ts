/** The sentences a page brings with it: only the rooms it speaks from, so that a kiosk doesn't load the setup's words. */
import type { Language } from '#shared/domain/words.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import { common } from '#shared/i18n/rooms/common.ts'
import { refusals } from '#shared/i18n/rooms/refusals.ts'

/** Rooms by name, each in every language (`shared/i18n/rooms/`). */
export type Rooms = { readonly [R in keyof Catalogue]?: Readonly<Record<Language, Catalogue[R]>> }

const spoken: Record<Language, Partial<Catalogue>> = { 'zh-CN': {}, en: {} }

/** Adds rooms to what this page can say. `test/layers.test.ts` knows whether a page brought all it needs. */
export const bringWords = (rooms: Rooms): void => {
  for (const [name, room] of Object.entries(rooms)) {
    Object.assign(spoken['zh-CN'], { [name]: room['zh-CN'] })
    Object.assign(spoken.en, { [name]: room.en })
  }
}
bringWords({ common, refusals })

/** Everything this page can say in a language. */
export const wordsIn = (language: Language): Catalogue => spoken[language] as Catalogue
