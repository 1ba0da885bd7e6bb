/** The room `openness` in every language. */
import { openness as en } from '../en/openness.ts'
import { openness as chinese } from '../zh-CN/openness.ts'

export const openness = { 'zh-CN': chinese, en }
