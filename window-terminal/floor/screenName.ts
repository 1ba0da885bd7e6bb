/** Screens nobody named are called by the machine, `board b8b8`; people call them by what they are. */

/** How the hall's own places are called, by their ids: `w3` → `3 号窗口`. */
export type PlaceNames = ReadonlyMap<string, string>

/** The machine's name, `sign w3`, in the words of the screen; a name somebody gave stays as it is. */
export const screenName = (name: string, roles: Readonly<Record<string, string>>, places: PlaceNames): string => {
  const [role = '', ...rest] = name.split(' ')
  if (!(role in roles)) return name
  const place = rest.join(' ')
  return [roles[role], places.get(place) ?? place].join(' ').trim()
}
