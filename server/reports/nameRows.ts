/** Whom the rows of measures are: everybody who serves and every window, and whoever else there is anything to tell of. */
import { isOfStaff } from '#shared/domain/setup/staff.ts'
import type { Setup, Text } from '#shared/domain/setup/setup.ts'
import type { By, MeasureRow, NamedRow } from '#shared/scoring/measures/answer.ts'
import { emptyTally, figuresOf } from '#shared/scoring/measures/tally.ts'

type Who = { readonly id: string; readonly name: Text | null; readonly staffNo: string | null }

const plain = (id: string, name: string, staffNo: string | null = null): Who => ({
  id,
  name: { 'zh-CN': name },
  staffNo,
})

/** In the order of the setup. `always`: told of even when they did nothing. */
const knownOf = (by: By, setup: Setup): { readonly known: readonly Who[]; readonly always: boolean } => {
  const named = (list: readonly { readonly id: string; readonly name: Text }[]) =>
    list.map(({ id, name }): Who => ({ id, name, staffNo: null }))
  switch (by) {
    case 'person': {
      const serve = setup.people.filter(isOfStaff)
      return { known: serve.map(({ id, name, staffNo }) => plain(id, name, staffNo)), always: true }
    }
    case 'window':
      return { known: setup.windows.map(({ id, name }) => plain(id, name)), always: true }
    case 'section':
      return { known: named(setup.sections), always: true }
    case 'service':
      return { known: named(setup.services), always: false }
    case 'item':
      return { known: named(setup.items), always: false }
    default:
      return { known: [], always: false }
  }
}

/** The rows by name: those of the setup first, in its order, then everything else by id. */
export const nameRows = (rows: readonly MeasureRow[], by: By, setup: Setup | undefined): readonly NamedRow[] => {
  const { known, always } = setup ? knownOf(by, setup) : { known: [], always: false }
  const told = new Map(rows.map((row) => [row.id, row]))
  const ofSetup = known.flatMap((who): NamedRow[] => {
    const row = told.get(who.id)
    told.delete(who.id)
    if (!row && !always) return []
    return [{ ...who, figures: row?.figures ?? figuresOf(emptyTally()) }]
  })
  return [...ofSetup, ...[...told.values()].map((row) => ({ ...row, name: null, staffNo: null }))]
}
