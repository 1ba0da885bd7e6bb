/** The rule-books of the year: one from January on, and a stricter one from July on. */
import { RuleBook } from '#shared/domain/ruleBook/ruleBook.ts'
import { composeBook } from '#shared/scoring/presets/composeBook.ts'
import { measuredPeople, measuredWindows } from '#shared/scoring/presets/measured.ts'
import { said } from '#shared/scoring/presets/preset.ts'
import { qualityWindows } from '#shared/scoring/presets/qualityWindows.ts'
import { sectionGoals } from '#shared/scoring/presets/sectionGoals.ts'
import { staffFive } from '#shared/scoring/presets/staffReviews.ts'
import { townTen } from '#shared/scoring/presets/townTen.ts'

export const ten = 'town-ten'
export const measured = 'measured-people'
export const monthly = [ten, measured, 'measured-windows'] as const

export const firstBook: RuleBook = composeBook(said('柳河镇考核办法', 'Appraisal rules of Liuhe'), [
  townTen,
  measuredPeople,
  measuredWindows,
  sectionGoals,
  staffFive,
  qualityWindows,
])

/** What costs one point in the first half of the year costs two in the second. */
export const secondBook: RuleBook = RuleBook.parse({
  ...firstBook,
  schemes: firstBook.schemes.map((scheme) =>
    scheme.kind === 'deductions'
      ? {
          ...scheme,
          rules: {
            ...scheme.rules,
            lists: scheme.rules.lists.map((list) => (list.id === 'minus-one' ? { ...list, points: 2 } : list)),
          },
        }
      : scheme,
  ),
})
