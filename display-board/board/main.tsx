/** The lobby board's entry. */
import { show } from '#shared/ui/show.tsx'
import { Board } from './Board.tsx'

show(Board, { name: '综合屏 Board', theme: 'night' })
