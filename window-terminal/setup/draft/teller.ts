/** Says the values of one setup in one language: names instead of ids. */
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import type { Language } from '#shared/domain/words.ts'

type PlainText = { readonly 'zh-CN': string; readonly en?: string | undefined }

const connectionOf = (words: Catalogue, connection: SetupDraft['printers'][number]['connection']): string => {
  const kind = words.setup.printers.kinds[connection.kind]
  switch (connection.kind) {
    case 'network':
      return `${kind} ${connection.host}:${connection.port}`
    case 'usb':
      return `${kind} ${connection.path}`
    case 'serial':
      return `${kind} ${connection.path} ${connection.baud}`
    case 'file':
      return `${kind} ${connection.folder}`
  }
}

export const tellerOf = (setup: SetupDraft, words: Catalogue, language: Language) => {
  const text = (name: PlainText): string => name[language] || name['zh-CN'] || words.setup.unnamed
  const field = (key: string): string => words.setup.fields[key] ?? key
  const nameIn = (list: readonly { readonly id: string; readonly name: PlainText }[]) => {
    const known = new Map(list.map(({ id, name }) => [id, name]))
    return (id: string): string => {
      const name = known.get(id)
      return name ? text(name) : id
    }
  }
  return {
    setup,
    words,
    text,
    field,
    names: (name: PlainText): (readonly [string, string])[] => [
      [field('nameZh'), name['zh-CN']],
      [field('nameEn'), name.en ?? ''],
    ],
    group: nameIn(setup.groups),
    zone: nameIn(setup.zones),
    service: nameIn(setup.services),
    unit: nameIn(setup.units),
    section: nameIn(setup.sections),
    /** Both languages in one line; empty where there is nothing. */
    both: (name: PlainText | undefined): string => [name?.['zh-CN'], name?.en].filter(Boolean).join(' / '),
    yes: (on: boolean): string => (on ? words.setup.draft.on : words.setup.draft.off),
    /** `08:30–12:00 13:30–17:00`, or closed. */
    stretches: (open: readonly (readonly string[])[]): string =>
      open.length > 0 ? open.map(([from, to]) => `${from}–${to}`).join(' ') : words.setup.hours.closed,
    connection: (connection: SetupDraft['printers'][number]['connection']): string => connectionOf(words, connection),
  }
}
export type Teller = ReturnType<typeof tellerOf>
