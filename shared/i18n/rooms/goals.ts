/** The room `goals` in every language. */
import { goals as en } from '../en/goals.ts'
import { goals as chinese } from '../zh-CN/goals.ts'

export const goals = { 'zh-CN': chinese, en }
