/** The room `review` in every language. */
import { review as en } from '../en/review.ts'
import { review as chinese } from '../zh-CN/review.ts'

export const review = { 'zh-CN': chinese, en }
