/** What a page of scores shows, as its address says it: `#scores/measured/2026-11/zhang-min`. */
import { useCallback, useEffect, useState } from 'react'

/** All of it may be missing: then the page chooses. */
export type ScoresAddress = {
  readonly scheme?: string | undefined
  readonly period?: string | undefined
  /** Whose scorecard is open: a person, a window or a section. */
  readonly unit?: string | undefined
}

/** As `Period` has it; what somebody typed or cut short is left out, and the page chooses. */
const isPeriod = /^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/
const decoded = (word: string): string => {
  try {
    return decodeURIComponent(word)
  } catch {
    return ''
  }
}

const read = (): ScoresAddress => {
  const [, scheme, period, unit] = location.hash.slice(1).split('/').map(decoded)
  return { scheme, period: period !== undefined && isPeriod.test(period) ? period : undefined, unit }
}
const written = (part: string, { scheme, period, unit }: ScoresAddress): string =>
  `#${[part, scheme, period, unit]
    .filter((word): word is string => word !== undefined && word !== '')
    .map(encodeURIComponent)
    .join('/')}`

/**
 * Opening somebody's card is a step to come back from; another scheme or period is not.
 * @param part the tab's name, in front of the rest
 */
export const useScoresAddress = (part: string): readonly [ScoresAddress, (next: ScoresAddress) => void] => {
  const [address, setAddress] = useState(read)
  useEffect(() => {
    const changed = (): void => setAddress(read())
    window.addEventListener('hashchange', changed)
    window.addEventListener('popstate', changed)
    return () => {
      window.removeEventListener('hashchange', changed)
      window.removeEventListener('popstate', changed)
    }
  }, [])
  const go = useCallback(
    (next: ScoresAddress): void => {
      const isStep = next.unit !== undefined && address.unit === undefined
      history[isStep ? 'pushState' : 'replaceState'](null, '', written(part, next))
      setAddress(next)
    },
    [part, address.unit],
  )
  return [address, go]
}
