/** The room `contact` in every language. */
import { contact as en } from '../en/contact.ts'
import { contact as chinese } from '../zh-CN/contact.ts'

export const contact = { 'zh-CN': chinese, en }
