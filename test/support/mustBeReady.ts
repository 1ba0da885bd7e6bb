/** Fails every file of browser tests at once when the build or the browser is missing: an old build proves nothing. */
import { inject } from 'vitest'

const notReady = inject('notReady')
if (notReady !== '') throw new Error(notReady)
