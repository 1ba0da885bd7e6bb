/** The floor's words. */
import type { floor as zh } from '../zh-CN/floor.ts'

export const floor: typeof zh = {}
