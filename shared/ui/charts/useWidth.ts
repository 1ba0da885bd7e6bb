/** How wide the place is in which something stands, and again whenever that changes. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** Narrower than this nothing can be read; the drawing is scaled as one instead. */
const least = 280
/** A4 upright between its margins, at 96 px an inch. */
const onPaper = 700

/** @returns a ref for the place, and its width in CSS px: `first` until it has been measured */
export const useWidth = (first: number): readonly [RefObject<HTMLDivElement | null>, number] => {
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(first)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return undefined
    const measure = (): void => {
      const now = Math.round(element.clientWidth)
      // A place that is not laid out yet has no width to speak of.
      if (now >= least) setWidth(now)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    // A wide screen's drawing would be scaled down on paper, its words with it.
    const forPaper = (): void => flushSync(() => setWidth((wide) => Math.min(wide, onPaper)))
    window.addEventListener('beforeprint', forPaper)
    window.addEventListener('afterprint', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', forPaper)
      window.removeEventListener('afterprint', measure)
    }
  }, [])
  return [place, width]
}
