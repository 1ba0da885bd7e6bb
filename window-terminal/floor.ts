/** The duty floor. */
import { show } from '#shared/ui/show.tsx'
import { FloorScreen } from './floor/FloorScreen.tsx'

show(FloorScreen, { name: '大厅总览', rememberLanguage: true })
