/** Every verb of a month's roster (排班表). */
export const rosterCommands = {} as const
