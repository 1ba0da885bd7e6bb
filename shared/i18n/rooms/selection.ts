/** The room `selection` in every language. */
import { selection as en } from '../en/selection.ts'
import { selection as chinese } from '../zh-CN/selection.ts'

export const selection = { 'zh-CN': chinese, en }
