/** A member of staff's own page. */
import { allRefusals as refusals } from '#shared/i18n/rooms/allRefusals.ts'
import { scores } from '#shared/i18n/rooms/scores.ts'
import { show } from '#shared/ui/show.tsx'
import { MineScreen } from './mine/MineScreen.tsx'

show(MineScreen, { name: '我的考核', words: { refusals, scores }, rememberLanguage: true })
