/** Names of rows and people of one appraisal, in the reader's language. */
import { useText, useWords } from '#shared/ui/words.tsx'
import type { Shown } from './shown.ts'

export const useNames = (view: Shown) => {
  const text = useText()
  const { common } = useWords()
  const row = (id: string): string => {
    const found = view.rowNames[id] ?? view.units.find((one) => one.id === id)
    const name = found ? text(found.name) : id
    return view.scheme.of === 'window' ? common.windowNamed(name) : name
  }
  const person = (id: string): string => view.people[id] ?? id
  return { row, person }
}
