/** Every verb of rule-books. */
export const ruleBookCommands = {} as const
