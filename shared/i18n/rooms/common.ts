/** The room `common` in every language. */
import { common as en } from '../en/common.ts'
import { common as chinese } from '../zh-CN/common.ts'

export const common = { 'zh-CN': chinese, en }
