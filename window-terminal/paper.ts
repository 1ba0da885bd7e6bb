/** Papers of a matter, to be printed on A4. */
import { forms } from '#shared/i18n/rooms/forms.ts'
import { show } from '#shared/ui/show.tsx'
import { PaperScreen } from './papers/PaperScreen.tsx'

show(PaperScreen, { name: '文书', words: { forms }, rememberLanguage: true })
