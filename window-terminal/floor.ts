/** The duty floor. */
import { floor } from '#shared/i18n/rooms/floor.ts'
import { show } from '#shared/ui/show.tsx'
import { FloorScreen } from './floor/FloorScreen.tsx'

show(FloorScreen, { name: '大厅总览', words: { floor }, rememberLanguage: true })
