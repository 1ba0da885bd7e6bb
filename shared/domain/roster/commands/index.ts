/** Every verb of a month's roster (排班表). */
import { publishRoster } from './publishRoster.ts'

export const rosterCommands = { publishRoster } as const
