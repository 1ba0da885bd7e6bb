/** Listens to the whole page's keys; the browser's own meaning of a key we use is kept from happening. */
import { useEffect, useRef } from 'react'
import { isTyping } from './typing.ts'

/** `onKey` answers whether the key was ours. Not called while a field is typed into, nor for a key held down. */
export const useKeys = (onKey: (event: KeyboardEvent) => boolean): void => {
  const newest = useRef(onKey)
  newest.current = onKey
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return
      // F5 must never reload the page, F11 never change it: not while typing, not when held down.
      if (/^F\d+$/.test(event.key)) event.preventDefault()
      if (event.repeat || isTyping(event.target)) return
      if (newest.current(event)) event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
