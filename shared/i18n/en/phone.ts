/** The phone page's words. */
import type { phone as zh } from '../zh-CN/phone.ts'

export const phone: typeof zh = {}
