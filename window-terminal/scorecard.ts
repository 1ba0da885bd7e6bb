/** The scorecard. */
import { scorecard } from '#shared/i18n/rooms/scorecard.ts'
import { show } from '#shared/ui/show.tsx'
import { ScorecardScreen } from './scorecard/ScorecardScreen.tsx'

show(ScorecardScreen, { name: '办件统计', words: { scorecard }, rememberLanguage: true })
