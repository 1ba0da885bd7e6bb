/** The window desk. */
import { contact } from '#shared/i18n/rooms/contact.ts'
import { desk } from '#shared/i18n/rooms/desk.ts'
import { matter } from '#shared/i18n/rooms/matter.ts'
import { show } from '#shared/ui/show.tsx'
import { DeskScreen } from './desk/DeskScreen.tsx'

show(DeskScreen, { name: '窗口终端', words: { desk, contact, matter }, rememberLanguage: true })
