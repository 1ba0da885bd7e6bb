/** What is asked, as the address says it; a change writes the address, and going back asks what was asked before. */
import { useCallback, useEffect, useState } from 'react'
import { addressOf, readAsked, type LedgerAsked } from './asked.ts'

type Asking = {
  readonly asked: LedgerAsked
  /** Another ledger is a step to come back from; another filter is not. */
  readonly ask: (next: LedgerAsked) => void
}

export const useAsked = (today: string): Asking => {
  const [asked, setAsked] = useState(() => readAsked(location.hash, today))
  useEffect(() => {
    const changed = (): void => setAsked(readAsked(location.hash, today))
    window.addEventListener('hashchange', changed)
    window.addEventListener('popstate', changed)
    return () => {
      window.removeEventListener('hashchange', changed)
      window.removeEventListener('popstate', changed)
    }
  }, [today])
  const ask = useCallback(
    (next: LedgerAsked): void => {
      const isStep = next.tab !== asked.tab
      history[isStep ? 'pushState' : 'replaceState'](null, '', addressOf(next))
      setAsked(next)
    },
    [asked.tab],
  )
  return { asked, ask }
}
