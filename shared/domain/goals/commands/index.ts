/** Every verb of a section's goal sheet of one period (目标设定表). */
import { approveGoals } from './approveGoals.ts'
import { draftGoals } from './draftGoals.ts'
import { enterGoal } from './enterGoal.ts'
import { rejectGoals } from './rejectGoals.ts'
import { reviewGoals } from './reviewGoals.ts'
import { signGoals } from './signGoals.ts'

export const goalsCommands = { draftGoals, signGoals, approveGoals, rejectGoals, enterGoal, reviewGoals } as const
