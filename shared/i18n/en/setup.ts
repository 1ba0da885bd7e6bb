/** Setup's words. */
import type { setup as zh } from '../zh-CN/setup.ts'

export const setup: typeof zh = {}
