/** The room `complaint` in every language. */
import { complaint as en } from '../en/complaint.ts'
import { complaint as chinese } from '../zh-CN/complaint.ts'

export const complaint = { 'zh-CN': chinese, en }
