/** The room `board` in every language. */
import { board as en } from '../en/board.ts'
import { board as chinese } from '../zh-CN/board.ts'

export const board = { 'zh-CN': chinese, en }
