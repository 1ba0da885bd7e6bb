/** Which part of a page is open, as the address says it: `#scores`, or `#scores/…` where the part keeps more behind a slash. */
import { useCallback, useEffect, useState } from 'react'

const nameIn = <N extends string>(names: readonly N[], first: N): N =>
  names.find((name) => location.hash === `#${name}` || location.hash.startsWith(`#${name}/`)) ?? first

/** Opening another part is a step to come back from. An address that names no part opens the first. */
export const useNamedPart = <N extends string>(names: readonly N[]): readonly [N, (name: N) => void] => {
  const first = names[0]!
  const [open, setOpen] = useState(() => nameIn(names, first))
  useEffect(() => {
    const changed = (): void => setOpen(nameIn(names, first))
    window.addEventListener('hashchange', changed)
    window.addEventListener('popstate', changed)
    return () => {
      window.removeEventListener('hashchange', changed)
      window.removeEventListener('popstate', changed)
    }
  }, [names, first])
  const choose = useCallback((name: N): void => {
    history.pushState(null, '', `#${name}`)
    setOpen(name)
  }, [])
  return [open, choose]
}
