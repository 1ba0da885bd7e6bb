/** Complaints at the desk, with their words: loaded once the desk stands. */
import { complaint } from '#shared/i18n/rooms/complaint.ts'
import { bringWords } from '#shared/ui/pageWords.ts'

bringWords({ complaint })

export { ComplaintTools } from './ComplaintTools.tsx'
