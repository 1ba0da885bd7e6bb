/** The room `matter` in every language. */
import { matter as en } from '../en/matter.ts'
import { matter as chinese } from '../zh-CN/matter.ts'

export const matter = { 'zh-CN': chinese, en }
