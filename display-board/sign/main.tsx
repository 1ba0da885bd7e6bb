/** The window sign's entry. */
import { show } from '#shared/ui/show.tsx'
import { Sign } from './Sign.tsx'

show(Sign, { name: '窗口屏 Sign', theme: 'night' })
