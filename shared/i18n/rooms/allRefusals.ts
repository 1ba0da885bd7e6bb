/** Every sentence with which the hall and the books of the appraisal say no, in every language. */
import { appraisalRefusals as enAppraisal } from '../en/appraisalRefusals.ts'
import { refusals as en } from '../en/refusals.ts'
import { appraisalRefusals as chineseAppraisal } from '../zh-CN/appraisalRefusals.ts'
import { refusals as chinese } from '../zh-CN/refusals.ts'

type Sentences = typeof chinese & Record<keyof typeof chineseAppraisal, (typeof chinese)['not-allowed']>
const of = (hall: typeof chinese, appraisal: Partial<Sentences>): Sentences => ({ ...hall, ...appraisal }) as Sentences
export const allRefusals = { 'zh-CN': of(chinese, chineseAppraisal), en: of(en, enAppraisal) }
