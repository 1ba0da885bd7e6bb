/** The rating tablet at one window. */
import { show } from '#shared/ui/show.tsx'
import { Tablet } from './rating/Tablet.tsx'

show(Tablet, { name: '评价' })
