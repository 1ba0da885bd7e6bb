/** The measures page. */
import { scorecard } from '#shared/i18n/rooms/scorecard.ts'
import { show } from '#shared/ui/show.tsx'
import { MeasuresScreen } from './scorecard/MeasuresScreen.tsx'

show(MeasuresScreen, { name: '办件统计', words: { scorecard }, rememberLanguage: true })
