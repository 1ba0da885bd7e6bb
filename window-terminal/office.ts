/** Matters in the office, after the window. */
import { desk } from '#shared/i18n/rooms/desk.ts'
import { matter } from '#shared/i18n/rooms/matter.ts'
import { office } from '#shared/i18n/rooms/office.ts'
import { show } from '#shared/ui/show.tsx'
import { OfficeScreen } from './office/OfficeScreen.tsx'

show(OfficeScreen, { name: '办件', words: { office, matter, desk }, rememberLanguage: true })
