/** A path as a person would say it: section, entry by name or by number, field. */
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import { placeAt, type Path } from './path.ts'

/** `whole` is the document, or what somebody took for one. */
export const sayPlace = (whole: unknown, path: Path, { setup: words }: Catalogue): string => {
  const sections: Readonly<Record<string, string>> = { ...words.sections, groups: words.fields['group'] ?? '' }
  const fieldNamed = (step: string): string =>
    words.fields[step] ??
    words.rules[step as keyof typeof words.rules]?.name ??
    words.hours.days[step as keyof typeof words.hours.days] ??
    step
  const said = path.map((step, index) => {
    if (typeof step === 'string') return (index === 0 ? sections[step] : undefined) ?? fieldNamed(step)
    const entry = placeAt(whole, path.slice(0, index + 1))
    const names = [['name', 'zh-CN'], ['name'], ['date']].map((under) => placeAt(entry, under))
    const name = names.find((one) => typeof one === 'string' && one !== '')
    return typeof name === 'string' ? words.file.entryNamed(step + 1, name) : words.file.entry(step + 1)
  })
  return said.join(' · ')
}
