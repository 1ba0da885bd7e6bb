/** The room `appraisal` in every language. */
import { appraisal as en } from '../en/appraisal.ts'
import { appraisal as chinese } from '../zh-CN/appraisal.ts'

export const appraisal = { 'zh-CN': chinese, en }
