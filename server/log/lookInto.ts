/** What lies in a data folder, seen without touching it: so that a demo or a replay never writes into a real hall. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from './database.ts'
import { eventLog } from './eventLog.ts'

/** `empty`: no hall was ever set up there. `lastAt`: time of the newest fact, ms since 1970. */
export type Found = { readonly is: 'empty' } | { readonly is: 'hall'; readonly demo: boolean; readonly lastAt: number }

/** Throws what the disk says when there is a file that cannot be read as a hall. */
export const lookInto = (folder: string): Found => {
  const file = join(folder, 'hall.db')
  if (!existsSync(file)) return { is: 'empty' }
  const db = openDatabase(file, { readOnly: true })
  try {
    const log = eventLog(db)
    const [setup] = log.lastSetup()
    if (setup?.type !== 'SetupPublished') return { is: 'empty' }
    return { is: 'hall', demo: setup.setup.demo, lastAt: log.head().at }
  } finally {
    db.close()
  }
}
