/** The window desk. */
import { desk } from '#shared/i18n/rooms/desk.ts'
import { show } from '#shared/ui/show.tsx'
import { DeskScreen } from './desk/DeskScreen.tsx'

show(DeskScreen, { name: '窗口终端', words: { desk }, rememberLanguage: true })
