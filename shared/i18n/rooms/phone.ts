/** The room `phone` in every language. */
import { phone as en } from '../en/phone.ts'
import { phone as chinese } from '../zh-CN/phone.ts'

export const phone = { 'zh-CN': chinese, en }
