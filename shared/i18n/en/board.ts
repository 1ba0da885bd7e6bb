/** The board and the signs's words. */
import type { board as zh } from '../zh-CN/board.ts'

export const board: typeof zh = {}
