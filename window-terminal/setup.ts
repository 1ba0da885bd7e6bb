/** Setup: the hall as one document. */
import { show } from '#shared/ui/show.tsx'
import { SetupScreen } from './setup/SetupScreen.tsx'

show(SetupScreen, { name: '设置', rememberLanguage: true })
