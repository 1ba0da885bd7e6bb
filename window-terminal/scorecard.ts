/** The measures page. */
import { allRefusals as refusals } from '#shared/i18n/rooms/allRefusals.ts'
import { scorecard } from '#shared/i18n/rooms/scorecard.ts'
import { show } from '#shared/ui/show.tsx'
import { MeasuresScreen } from './scorecard/MeasuresScreen.tsx'

show(MeasuresScreen, { name: '办件统计', words: { refusals, scorecard }, rememberLanguage: true })
