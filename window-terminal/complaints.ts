/** The complaint officer's list. */
import { complaint } from '#shared/i18n/rooms/complaint.ts'
import { show } from '#shared/ui/show.tsx'
import { ComplaintsScreen } from './complaints/ComplaintsScreen.tsx'

show(ComplaintsScreen, { name: '投诉与差评', words: { complaint }, rememberLanguage: true })
