/** The room `ledger` in every language. */
import { ledger as en } from '../en/ledger.ts'
import { ledger as chinese } from '../zh-CN/ledger.ts'

export const ledger = { 'zh-CN': chinese, en }
