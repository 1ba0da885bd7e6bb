/** The one name of a picture on the wire, so that screen and gate mean the same one. */
import type { Watch } from '#shared/views/index.ts'

/** `services`, `sign?window=w3`: the view, then its parameters in alphabetical order. */
export const watchKey = ({ view, params }: Watch): string => {
  const given = Object.keys(params)
    .sort()
    .map((name) => `${name}=${params[name] ?? ''}`)
  return given.length ? `${view}?${given.join('&')}` : view
}
