/** Every verb of the contact book; {} until its first verb is listed. */

export const contactCommands = {} as const
