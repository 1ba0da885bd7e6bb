/** The room `guide` in every language. */
import { guide as en } from '../en/guide.ts'
import { guide as chinese } from '../zh-CN/guide.ts'

export const guide = { 'zh-CN': chinese, en }
