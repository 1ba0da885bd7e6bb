/** The appraisal office. */
import { allRefusals as refusals } from '#shared/i18n/rooms/allRefusals.ts'
import { scores } from '#shared/i18n/rooms/scores.ts'
import { show } from '#shared/ui/show.tsx'
import { AppraisalScreen } from './appraisal/AppraisalScreen.tsx'

show(AppraisalScreen, { name: '考核', words: { refusals, scores }, rememberLanguage: true })
