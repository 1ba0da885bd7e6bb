/** Every verb of every book, under one name each. */
import { appraisalCommands } from './appraisal/commands/index.ts'
import { complaintCommands } from './complaint/commands/index.ts'
import { conductCommands } from './conduct/commands/index.ts'
import { contactCommands } from './contact/commands/index.ts'
import { goalsCommands } from './goals/commands/index.ts'
import { hallCommands } from './hall/commands/index.ts'
import { matterCommands } from './matter/commands/index.ts'
import { notePersonal } from './notePersonal.ts'
import { reviewCommands } from './review/commands/index.ts'
import { rosterCommands } from './roster/commands/index.ts'
import { ruleBookCommands } from './ruleBook/commands/index.ts'
import { selectionCommands } from './selection/commands/index.ts'

export const commands = {
  ...hallCommands,
  ...matterCommands,
  ...contactCommands,
  ...complaintCommands,
  ...ruleBookCommands,
  ...rosterCommands,
  ...conductCommands,
  ...goalsCommands,
  ...reviewCommands,
  ...selectionCommands,
  ...appraisalCommands,
  notePersonal,
} as const
