/** The form for complaints, with its words: loaded once the kiosk stands. */
import { complaint } from '#shared/i18n/rooms/complaint.ts'
import { bringWords } from '#shared/ui/pageWords.ts'

bringWords({ complaint })

export { Complain } from './Complain.tsx'
