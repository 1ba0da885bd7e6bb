/** The window sign's entry. */
import { board } from '#shared/i18n/rooms/board.ts'
import { show } from '#shared/ui/show.tsx'
import { Sign } from './Sign.tsx'

show(Sign, { name: '窗口屏 Sign', words: { board }, theme: 'night' })
