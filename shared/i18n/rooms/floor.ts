/** The room `floor` in every language. */
import { floor as en } from '../en/floor.ts'
import { floor as chinese } from '../zh-CN/floor.ts'

export const floor = { 'zh-CN': chinese, en }
