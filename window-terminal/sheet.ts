/** Publication sheets to print. */
import { allRefusals as refusals } from '#shared/i18n/rooms/allRefusals.ts'
import { scores } from '#shared/i18n/rooms/scores.ts'
import { show } from '#shared/ui/show.tsx'
import { SheetScreen } from './sheet/SheetScreen.tsx'

show(SheetScreen, { name: '公示表打印', words: { refusals, scores }, rememberLanguage: true })
