/** The room `tablet` in every language. */
import { tablet as en } from '../en/tablet.ts'
import { tablet as chinese } from '../zh-CN/tablet.ts'

export const tablet = { 'zh-CN': chinese, en }
