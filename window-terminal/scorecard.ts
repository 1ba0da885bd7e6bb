/** The scorecard. */
import { show } from '#shared/ui/show.tsx'
import { ScorecardScreen } from './scorecard/ScorecardScreen.tsx'

show(ScorecardScreen, { name: '办件统计', rememberLanguage: true })
