/** The room `scorecard` in every language. */
import { scorecard as en } from '../en/scorecard.ts'
import { scorecard as chinese } from '../zh-CN/scorecard.ts'

export const scorecard = { 'zh-CN': chinese, en }
