/** A rule-book put together from presets, and the one a township hall would start with. */
import { RuleBook, type Said } from '#shared/domain/ruleBook/ruleBook.ts'
import { measuredPeople, measuredSections, measuredWindows } from './measured.ts'
import { type Preset, said } from './preset.ts'
import { presets } from './presets.ts'
import { qualityWindows } from './qualityWindows.ts'
import { sectionGoals } from './sectionGoals.ts'
import { townTen } from './townTen.ts'

/** The book with a preset's scheme added, with the schemes it needs and the review dimensions it asks; what is there stays. */
export const withPreset = (book: RuleBook, preset: Preset): RuleBook => {
  if (book.schemes.some(({ id }) => id === preset.id)) return book
  const missing = preset.dimensions.filter(({ id }) => !book.review.dimensions.some((known) => known.id === id))
  const added: RuleBook = {
    ...book,
    schemes: [...book.schemes, preset.scheme],
    review: { ...book.review, dimensions: [...book.review.dimensions, ...missing] },
  }
  return presets.filter(({ id }) => preset.needs.includes(id)).reduce(withPreset, added)
}

/** A book of these presets' schemes, everything else at its default. */
export const composeBook = (name: Said, [first, ...rest]: readonly [Preset, ...Preset[]]): RuleBook => {
  const alone = RuleBook.parse({ name, schemes: [first.scheme], review: { dimensions: [...first.dimensions] } })
  const needed = presets.filter(({ id }) => first.needs.includes(id)).reduce(withPreset, alone)
  return rest.reduce(withPreset, needed)
}

const township = composeBook(said('便民服务中心考核办法', 'Appraisal rules of the service centre'), [
  townTen,
  measuredPeople,
  measuredWindows,
  measuredSections,
  sectionGoals,
  qualityWindows,
])
/** Ten points a month, measured indices, section goals, quality windows at the end of the year. */
export const defaultRuleBook: RuleBook = {
  ...township,
  review: {
    ...township.review,
    dimensions: [
      { id: 'attitude', name: said('工作态度', 'Attitude') },
      { id: 'quality', name: said('服务质量', 'Quality of service') },
      { id: 'knowledge', name: said('业务知识', 'Knowledge') },
      { id: 'team', name: said('团队协作', 'Team work') },
      { id: 'discipline', name: said('纪律遵守', 'Discipline') },
    ],
  },
}
