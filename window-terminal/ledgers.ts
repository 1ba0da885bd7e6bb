/** The ledgers. */
import { complaint } from '#shared/i18n/rooms/complaint.ts'
import { contact } from '#shared/i18n/rooms/contact.ts'
import { ledger } from '#shared/i18n/rooms/ledger.ts'
import { matter } from '#shared/i18n/rooms/matter.ts'
import { scorecard } from '#shared/i18n/rooms/scorecard.ts'
import { show } from '#shared/ui/show.tsx'
import { LedgersScreen } from './ledgers/LedgersScreen.tsx'

show(LedgersScreen, {
  name: '台账',
  words: { ledger, matter, contact, complaint, scorecard },
  rememberLanguage: true,
})
