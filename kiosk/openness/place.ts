/** Where somebody is in what the hall keeps open to everybody, and the way back. */

export type OpenPlace =
  | { readonly at: 'home' }
  | { readonly at: 'staff' }
  | { readonly at: 'today' }
  | { readonly at: 'phones' }
  | { readonly at: 'groups' }
  | { readonly at: 'services'; readonly group: string }
  | { readonly at: 'items'; readonly group: string; readonly service: string }
  | { readonly at: 'guide'; readonly group: string; readonly service: string; readonly item: string }

/** One step back; undefined at the beginning. */
export const above = (place: OpenPlace): OpenPlace | undefined => {
  switch (place.at) {
    case 'home':
      return undefined
    case 'services':
      return { at: 'groups' }
    case 'items':
      return { at: 'services', group: place.group }
    case 'guide':
      return { at: 'items', group: place.group, service: place.service }
    default:
      return { at: 'home' }
  }
}
