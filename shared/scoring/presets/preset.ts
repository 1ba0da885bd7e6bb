/** A scheme ready to be put into a rule-book, with the regulation it is taken from. Regulations contradict each other: each has its own. */
import type { Band, Basis, RuleBook, Said, Scheme } from '#shared/domain/ruleBook/ruleBook.ts'

export type Preset = {
  readonly id: string
  readonly name: Said
  readonly basis: Basis
  readonly scheme: Scheme
  /** Dimensions of the 360 review it takes figures from. */
  readonly dimensions: RuleBook['review']['dimensions']
  /** Other presets whose schemes it takes figures from. */
  readonly needs: readonly string[]
}
export const said = (chinese: string, english: string) => ({ 'zh-CN': chinese, en: english })

/** Names and basis are the scheme's own. */
export const preset = (scheme: Scheme, more: Partial<Pick<Preset, 'dimensions' | 'needs'>> = {}): Preset => {
  if (!scheme.basis) throw new Error(`the preset ${scheme.id} says nothing of where it is from`)
  return { id: scheme.id, name: scheme.name, basis: scheme.basis, scheme, dimensions: [], needs: [], ...more }
}

/** 优秀 90 以上, 良好 80-89, 合格 70-79, 不合格 70 以下: half open, so that 89.5 has its place. */
export const fourGrades: readonly Band[] = [
  { code: 'excellent', name: said('优秀', 'Excellent'), from: 90 },
  { code: 'good', name: said('良好', 'Good'), from: 80 },
  { code: 'pass', name: said('合格', 'Pass'), from: 70 },
  { code: 'fail', name: said('不合格', 'Fail'), from: 0 },
]
