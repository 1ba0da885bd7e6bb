/** What the log's chores share: find the data of the flags, say plainly when it cannot be had. */
import { join } from 'node:path'
import { readConfig, UnfitFlag } from '../config.ts'
import { explainDataFolder } from '../start/explain.ts'
import { openDatabase, type Database } from './database.ts'

/** The hall's database in the folder that flags and environment name; ends the process with a sentence when it can't. */
export const openForChore = (readOnly: boolean): { db: Database; folder: string } => {
  let folder = ''
  try {
    folder = readConfig(process.argv.slice(2), process.env).data
    return { db: openDatabase(join(folder, 'hall.db'), { readOnly }), folder }
  } catch (error) {
    process.stderr.write(`${error instanceof UnfitFlag ? error.message : explainDataFolder(error, folder)}\n`)
    return process.exit(1)
  }
}
