/** The room `desk` in every language. */
import { desk as en } from '../en/desk.ts'
import { desk as chinese } from '../zh-CN/desk.ts'

export const desk = { 'zh-CN': chinese, en }
