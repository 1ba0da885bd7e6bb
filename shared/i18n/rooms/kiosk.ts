/** The room `kiosk` in every language. */
import { kiosk as en } from '../en/kiosk.ts'
import { kiosk as chinese } from '../zh-CN/kiosk.ts'

export const kiosk = { 'zh-CN': chinese, en }
