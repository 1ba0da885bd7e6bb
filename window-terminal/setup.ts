/** Setup: the hall as one document. */
import { setup } from '#shared/i18n/rooms/setup.ts'
import { guide } from '#shared/i18n/rooms/guide.ts'
import { show } from '#shared/ui/show.tsx'
import { SetupScreen } from './setup/SetupScreen.tsx'

show(SetupScreen, { name: '设置', words: { setup, guide }, rememberLanguage: true })
