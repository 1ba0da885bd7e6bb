/** The window desk. */
import { show } from '#shared/ui/show.tsx'
import { DeskScreen } from './desk/DeskScreen.tsx'

show(DeskScreen, { name: '窗口终端', rememberLanguage: true })
