/** Every verb of every book, under one name each. */
import { complaintCommands } from './complaint/commands/index.ts'
import { contactCommands } from './contact/commands/index.ts'
import { hallCommands } from './hall/commands/index.ts'
import { matterCommands } from './matter/commands/index.ts'
import { notePersonal } from './notePersonal.ts'

export const commands = {
  ...hallCommands,
  ...matterCommands,
  ...contactCommands,
  ...complaintCommands,
  notePersonal,
} as const
