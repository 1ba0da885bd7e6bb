/** Keys of the whole office screen; silent while something is typed or a dialog is open. */
import { useEffect, useRef } from 'react'
import { isTyping } from '../parts/typing.ts'

/** `onKey` answers whether the key was ours. */
export const useOfficeKeys = (onKey: (key: string) => boolean): void => {
  const newest = useRef(onKey)
  newest.current = onKey
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return
      if (newest.current(event.key)) event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
