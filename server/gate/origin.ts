/** Does a request come from one of the hall's own pages? */

/** No Origin (a program, not a page) or the very host that is asked. Anything else is a stranger's page. */
export const isSameOrigin = (origin: string | undefined, host: string | undefined): boolean => {
  if (origin === undefined) return true
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}
