/** What is open to everybody, with its words: loaded when somebody asks for it, not with the kiosk. */
import { forms } from '#shared/i18n/rooms/forms.ts'
import { openness } from '#shared/i18n/rooms/openness.ts'
import { bringWords } from '#shared/ui/pageWords.ts'

bringWords({ openness, forms })

export { Openness } from './Openness.tsx'
