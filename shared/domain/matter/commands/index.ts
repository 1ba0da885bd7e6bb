/** Every verb of the matter book; {} until its first verb is listed. */

export const matterCommands = {} as const
