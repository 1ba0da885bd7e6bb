/** Every verb of one round of 360 reviews. */
export const reviewCommands = {} as const
