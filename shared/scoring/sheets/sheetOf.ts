/** A sheet of a scheme from a period's inputs: pure, in fixed orders, so that the same inputs give the same sheet bit for bit. */
import type { Sheet, SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { RuleBook, Scheme, SchemeOf } from '#shared/domain/ruleBook/ruleBook.ts'
import { proposed } from './consequences.ts'
import { deductionRow, sectionScores } from './deductionRows.ts'
import { goalRow } from './goalRows.ts'
import { gradesOf } from './indexScores.ts'
import type { AppraisedUnit, SheetInputs } from './inputs.ts'
import { pointsRow } from './pointsRows.ts'
import { ranked } from './ranking.ts'
import { candidateRow } from './selectionRows.ts'
import { askOf } from './sources.ts'

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** Whom the scheme is about, sorted by id. */
const unitsOf = (scheme: Scheme, inputs: SheetInputs): readonly AppraisedUnit[] => {
  const { posts } = scheme
  const meant = ({ post }: AppraisedUnit): boolean =>
    !posts || scheme.of !== 'person' || (post !== null && posts.includes(post))
  return [...inputs.units].filter(meant).sort(byId)
}

const rowsOf = (scheme: Scheme, book: RuleBook, inputs: SheetInputs): readonly SheetRow[] => {
  const units = unitsOf(scheme, inputs)
  switch (scheme.kind) {
    case 'points': {
      const asked = askOf(inputs, book)
      return ranked(
        withYear(
          units.map((unit) => pointsRow(scheme, asked, unit)),
          inputs,
        ),
      )
    }
    case 'deductions':
      return units.map((unit) => deductionRow(scheme, inputs, unit))
    case 'goals': {
      const asked = askOf(inputs, book)
      return withYear(
        units.map((unit) => goalRow(scheme, asked, unit)),
        inputs,
      )
    }
    case 'judged':
    case 'selection':
      return candidateRows(scheme, inputs)
  }
}

/** Candidates may be units elsewhere, which the setup does not know. Sorted by id. */
const candidateRows = (
  scheme: SchemeOf<'judged'> | SchemeOf<'selection'>,
  { selection, units }: SheetInputs,
): SheetRow[] =>
  [...(selection?.candidates.values() ?? [])].sort(byId).map((candidate) => {
    const known = units.find(({ id }) => id === candidate.id)
    return candidateRow(scheme, selection!, candidate, known ?? { id: candidate.id, post: null, section: null })
  })

/** Totals published earlier in the year and this one, added up; null where any of them is missing. */
const withYear = (rows: readonly SheetRow[], { past, period }: SheetInputs): SheetRow[] => {
  const year = past.filter((one) => one.period.slice(0, 4) === period.slice(0, 4) && one.period !== period)
  return rows.map((row) => {
    const totals = [...year.map((one) => one.rows.find(({ id }) => id === row.id)?.total ?? null), row.total]
    return { ...row, yearTotal: totals.includes(null) ? null : totals.reduce<number>((sum, one) => sum + one!, 0) }
  })
}

const responseOf = ({ performances: { hall } }: SheetInputs): Sheet['response'] => {
  const den = hall.ratings.reduce((sum, { served }) => sum + served, 0)
  return den === 0 ? null : { num: gradesOf(hall).reduce((sum, n) => sum + n, 0), den }
}

/** Everybody's row by a scheme of the book, with what the rules propose. */
export const sheetOf = (scheme: Scheme, book: RuleBook, inputs: SheetInputs): Sheet => {
  const rows = rowsOf(scheme, book, inputs)
  const bands = 'bands' in scheme ? scheme.bands : []
  const among = { period: inputs.period, past: inputs.past, bands }
  const own = scheme.consequences.filter(({ of }) => of !== 'section')
  const proposes = proposed(own, rows, among)
  const scored = scheme.kind === 'deductions' && scheme.of === 'person' ? sectionScores(scheme, rows) : []
  const sections = scored.map((one) => ({ ...one, grade: null, standing: 'firm' as const, vetoed: false }))
  const ofSections = proposed(
    scheme.consequences.filter(({ of }) => of === 'section'),
    sections,
    among,
  )
  return {
    scheme: scheme.id,
    period: inputs.period,
    of: scheme.of,
    book: inputs.book,
    rows: rows.map((row) => ({ ...row, proposes: [...(proposes.get(row.id) ?? [])] })),
    sections: scored.map((one) => ({ ...one, proposes: [...(ofSections.get(one.id) ?? [])] })),
    excluded: { ...inputs.performances.hall.leftOut },
    response: responseOf(inputs),
    standsOn: inputs.standsOn,
  }
}
