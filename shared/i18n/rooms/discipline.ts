/** The room `discipline` in every language. */
import { discipline as en } from '../en/discipline.ts'
import { discipline as chinese } from '../zh-CN/discipline.ts'

export const discipline = { 'zh-CN': chinese, en }
