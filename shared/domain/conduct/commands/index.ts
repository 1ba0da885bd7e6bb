/** Every verb of one person's month of discipline. */
export const conductCommands = {} as const
