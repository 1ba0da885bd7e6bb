/** The scorecard's words. */
import type { scorecard as zh } from '../zh-CN/scorecard.ts'

export const scorecard: typeof zh = {}
