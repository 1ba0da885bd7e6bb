/** A member of staff's own page. */
import { scores } from '#shared/i18n/rooms/scores.ts'
import { show } from '#shared/ui/show.tsx'
import { MineScreen } from './mine/MineScreen.tsx'

show(MineScreen, { name: '我的考核', words: { scores }, rememberLanguage: true })
