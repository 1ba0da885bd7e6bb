/** The room `forms` in every language. */
import { forms as en } from '../en/forms.ts'
import { forms as chinese } from '../zh-CN/forms.ts'

export const forms = { 'zh-CN': chinese, en }
