/** The duty floor. */
import { contact } from '#shared/i18n/rooms/contact.ts'
import { desk } from '#shared/i18n/rooms/desk.ts'
import { floor } from '#shared/i18n/rooms/floor.ts'
import { matter } from '#shared/i18n/rooms/matter.ts'
import { show } from '#shared/ui/show.tsx'
import { FloorScreen } from './floor/FloorScreen.tsx'

show(FloorScreen, { name: '大厅总览', words: { contact, desk, floor, matter }, rememberLanguage: true })
