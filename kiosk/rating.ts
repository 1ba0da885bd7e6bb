/** The rating tablet at one window. */
import { tablet } from '#shared/i18n/rooms/tablet.ts'
import { show } from '#shared/ui/show.tsx'
import { Tablet } from './rating/Tablet.tsx'

show(Tablet, { name: '评价', words: { tablet } })
