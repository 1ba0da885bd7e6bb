/** The appraisal office. */
import { scores } from '#shared/i18n/rooms/scores.ts'
import { show } from '#shared/ui/show.tsx'
import { AppraisalScreen } from './appraisal/AppraisalScreen.tsx'

show(AppraisalScreen, { name: '考核', words: { scores }, rememberLanguage: true })
