/** The room `refusals` in every language. */
import { refusals as en } from '../en/refusals.ts'
import { refusals as chinese } from '../zh-CN/refusals.ts'

export const refusals = { 'zh-CN': chinese, en }
