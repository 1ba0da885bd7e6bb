/** The room `setup` in every language. */
import { setup as en } from '../en/setup.ts'
import { setup as chinese } from '../zh-CN/setup.ts'

export const setup = { 'zh-CN': chinese, en }
