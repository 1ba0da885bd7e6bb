/** Every verb of the complaint book; {} until its first verb is listed. */

export const complaintCommands = {} as const
