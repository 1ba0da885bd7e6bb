/**
 * The room `refusals` as every page brings it: without the sentences of the appraisal's books, which the others never
 * hear. The pages of the appraisal bring `allRefusals` in its place.
 */
import { refusals as en } from '../en/refusals.ts'
import { refusals as chinese } from '../zh-CN/refusals.ts'
import type { allRefusals } from './allRefusals.ts'

export const refusals = { 'zh-CN': chinese, en } as unknown as typeof allRefusals
