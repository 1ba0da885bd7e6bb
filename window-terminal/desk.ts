/** The window desk. */
import { complaint } from '#shared/i18n/rooms/complaint.ts'
import { contact } from '#shared/i18n/rooms/contact.ts'
import { desk } from '#shared/i18n/rooms/desk.ts'
import { matter } from '#shared/i18n/rooms/matter.ts'
import { show } from '#shared/ui/show.tsx'
import { DeskScreen } from './desk/DeskScreen.tsx'

show(DeskScreen, { name: '窗口终端', words: { desk, contact, matter, complaint }, rememberLanguage: true })
