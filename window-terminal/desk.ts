/** The window desk. */
import { show } from '#shared/ui/show.tsx'
import { DeskScreen } from './desk/DeskScreen.tsx'

show(DeskScreen, { name: '窗口工作台', rememberLanguage: true })
