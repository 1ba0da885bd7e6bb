/** What a rule-book may get wrong although every single field of it reads well. */
import type { BusinessDay } from '../words.ts'
import { hundredths } from './bound.ts'
import { fallingBands, knownGrades } from './check/bounds.ts'
import { deductionFaults } from './check/deductions.ts'
import { fault, isHint, type Fault, type Path, sameIds } from './check/fault.ts'
import { judgedFaults, selectionFaults } from './check/judged.ts'
import { namesWithoutEnglish } from './check/names.ts'
import { pointsFaults } from './check/points.ts'
import type { RuleBook, Scheme } from './ruleBook.ts'

/** What a book is checked against, as far as it is known where it is checked. */
export type Surroundings = {
  /** Services of the published setup; absent: not checked. */
  readonly services?: readonly { readonly id: string }[] | undefined
  /** The first day it is to hold. */
  readonly effective?: string | undefined
  /** The last day whose appraisal is sealed. */
  readonly frozenUntil?: BusinessDay | undefined
  readonly versions?: readonly { readonly version: number; readonly effective: string }[] | undefined
  /** The day it is looked at. */
  readonly today?: string | undefined
}

const ofScheme = (book: RuleBook, scheme: Scheme, path: Path): Fault[] => {
  switch (scheme.kind) {
    case 'points':
      return pointsFaults(book, scheme, path)
    case 'deductions':
      return deductionFaults(scheme, path)
    case 'goals':
      return []
    case 'judged':
      return judgedFaults(scheme, path)
    case 'selection':
      return selectionFaults(book, scheme, path)
  }
}

/** The section's own score exists only beside a person's deductions. */
const sectionConsequences = ({ kind, of, consequences }: Scheme, path: Path): Fault[] =>
  kind === 'deductions' && of === 'person'
    ? []
    : consequences.flatMap((one, index) =>
        one.of === 'section' ? [fault('section-not-here', [...path, 'consequences', index, 'of'])] : [],
      )

const schemes = (book: RuleBook): Fault[] =>
  book.schemes.flatMap((scheme, index) => {
    const path = ['schemes', index]
    const bands = 'bands' in scheme ? scheme.bands : []
    return [
      ...ofScheme(book, scheme, path),
      ...fallingBands(bands, [...path, 'bands']),
      ...knownGrades(scheme.consequences, bands, [...path, 'consequences']),
      ...sectionConsequences(scheme, path),
    ]
  })

const twoDeductions = (book: RuleBook): Fault[] => {
  const all = book.schemes.flatMap((scheme, index) => (scheme.kind === 'deductions' ? [{ scheme, index }] : []))
  return all.slice(1).flatMap(({ scheme, index }) => {
    const first = all.find(({ scheme: other }) => other.of === scheme.of)!
    return first.index < index
      ? [fault('deducted-twice', ['schemes', index], { first: first.scheme.name['zh-CN'] })]
      : []
  })
}

const whole = (book: RuleBook, { services }: Surroundings): Fault[] => {
  const { levels, coefficients, review } = book
  const known = services && new Set(services.map(({ id }) => id))
  const sum = Object.values(review.weights).reduce((all, one) => all + one, 0)
  return [
    ...sameIds(book.schemes, ['schemes'], ({ id }) => id),
    ...levels.flatMap((level, index) =>
      index > 0 && level < levels[index - 1]! ? [fault('levels-not-rising', ['levels', index], { level })] : [],
    ),
    ...Object.keys(coefficients)
      .filter((service) => known && !known.has(service))
      .map((service) => fault('service-unknown', ['coefficients', service], { service })),
    ...sameIds(review.dimensions, ['review', 'dimensions'], ({ id }) => id),
    ...(hundredths(sum) === 10_000 ? [] : [fault('weights-not-100', ['review', 'weights'], { sum })]),
  ]
}

const date = ({ effective, frozenUntil, versions = [], today }: Surroundings): Fault[] => {
  if (effective === undefined) return []
  const path = ['effective']
  if (!/^\d{4}-(0[1-9]|1[0-2])-01$/.test(effective)) return [fault('effective-not-first', path, { effective })]
  if (frozenUntil !== undefined && effective <= frozenUntil) {
    return [fault('effective-frozen', path, { effective, frozenUntil })]
  }
  const later = versions.filter((one) => one.effective > effective)
  return [
    ...later.map((one) => fault('displaces-later', path, { version: one.version, from: one.effective })),
    ...(today !== undefined && effective < today ? [fault('reaches-back', path, { effective })] : []),
  ]
}

/** Everything to mend, then everything worth a look; empty when the book is sound. */
export const checkRuleBook = (book: RuleBook, surroundings: Surroundings = {}): Fault[] => {
  const all = [
    ...whole(book, surroundings),
    ...schemes(book),
    ...twoDeductions(book),
    ...date(surroundings),
    ...namesWithoutEnglish(book),
  ]
  return [...all.filter((one) => !isHint(one)), ...all.filter(isHint)]
}

/** What stops a book from being proposed. */
export const mustMend = (book: RuleBook, surroundings: Surroundings = {}): Fault[] =>
  checkRuleBook(book, surroundings).filter((one) => !isHint(one))
