/** Lists of names as a lookup in one language. */
import type { Language } from '#shared/domain/words.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import type { NameLists } from './answers.ts'
import type { LedgerNames } from './cell.ts'

/** Where two lists know an id, the later one is right; an id that none knows is said as it is. */
export const sayNames = (lists: readonly NameLists[], language: Language, words: Catalogue): LedgerNames => {
  const said = (kind: keyof NameLists, say: (name: string) => string = (name) => name) => {
    const names = new Map(
      lists.flatMap((list) => list[kind].map(({ id, name }) => [id, say(name[language] || name['zh-CN'])])),
    )
    return (id: string): string => names.get(id) ?? id
  }
  return {
    staff: said('staff'),
    window: said('window', words.common.windowNamed),
    service: said('service'),
    item: said('item'),
  }
}
