/** The kiosk: take a ticket. */
import { show } from '#shared/ui/show.tsx'
import { Kiosk } from './take/Kiosk.tsx'

show(Kiosk, { name: '取号' })
