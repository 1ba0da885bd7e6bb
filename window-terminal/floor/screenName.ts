/** Screens nobody named are called by the machine, `board b8b8`; people call them by what they are. */

/** The machine's name with its first word put into the language of the screen; a given name stays as it is. */
export const screenName = (name: string, roles: Readonly<Record<string, string>>): string => {
  const [role = '', ...rest] = name.split(' ')
  return role in roles ? [roles[role], ...rest].join(' ') : name
}
