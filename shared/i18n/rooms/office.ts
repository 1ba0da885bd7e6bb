/** The room `office` in every language. */
import { office as en } from '../en/office.ts'
import { office as chinese } from '../zh-CN/office.ts'

export const office = { 'zh-CN': chinese, en }
