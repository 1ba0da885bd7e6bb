/** Every verb of a section's goal sheet of one period (目标设定表). */
export const goalsCommands = {} as const
