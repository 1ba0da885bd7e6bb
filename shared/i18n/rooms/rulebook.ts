/** The room `rulebook` in every language. */
import { rulebook as en } from '../en/rulebook.ts'
import { rulebook as chinese } from '../zh-CN/rulebook.ts'

export const rulebook = { 'zh-CN': chinese, en }
