/** The room `scores` in every language. */
import { scores as en } from '../en/scores.ts'
import { scores as chinese } from '../zh-CN/scores.ts'

export const scores = { 'zh-CN': chinese, en }
