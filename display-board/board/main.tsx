/** The lobby board's entry. */
import { board } from '#shared/i18n/rooms/board.ts'
import { openness } from '#shared/i18n/rooms/openness.ts'
import { show } from '#shared/ui/show.tsx'
import { Board } from './Board.tsx'

show(Board, { name: '综合屏 Board', words: { board, openness }, theme: 'night' })
