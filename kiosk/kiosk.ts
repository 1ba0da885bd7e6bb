/** The kiosk: take a ticket. */
import { kiosk } from '#shared/i18n/rooms/kiosk.ts'
import { show } from '#shared/ui/show.tsx'
import { Kiosk } from './take/Kiosk.tsx'

show(Kiosk, { name: '取号', words: { kiosk } })
