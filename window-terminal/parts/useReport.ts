/** One report from the machine, kept while the next one is on its way. */
import { useCallback, useEffect, useState } from 'react'
import { fetchAs, keepStaffSession } from '#shared/ui/session.ts'

export type Report<T> = {
  /** The last good answer to this very question. */
  readonly answer: T | undefined
  readonly trouble: 'failed' | 'offline' | undefined
  readonly again: () => void
}

/** `path` undefined: ask nothing. A session that has ended goes back to the door. */
export const useReport = <T>(token: string, path: string | undefined): Report<T> => {
  const [held, setHeld] = useState<{
    readonly of: string
    readonly answer?: T
    readonly trouble?: 'failed' | 'offline'
  }>()
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (path === undefined) return undefined
    let left = false
    const ask = async (): Promise<void> => {
      const response = await fetchAs(token, path)
      if (left) return
      if (response.status === 401) return keepStaffSession(undefined)
      if (!response.ok) return setHeld({ of: path, trouble: 'failed' })
      const answer = (await response.json()) as T
      if (!left) setHeld({ of: path, answer })
    }
    ask().catch(() => !left && setHeld({ of: path, trouble: 'offline' }))
    return () => {
      left = true
    }
  }, [token, path, tries])
  const again = useCallback(() => {
    setHeld(undefined)
    setTries((n) => n + 1)
  }, [])
  const mine = held?.of === path ? held : undefined
  return { answer: mine?.answer, trouble: mine?.trouble, again }
}
