/** How many tiles fit on one page: as many as allowed, then fewer until none is cut off. */
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

/** A rule for rounding: a pixel more than the page is no overflow. */
const slackPx = 2

/**
 * Starts at `most` whenever `of` (what is shown, and how) or the text size changes, and takes one away while the
 * tiles are higher than their page. Measured before anything is painted, so nobody sees it search.
 */
export const usePageSize = (tiles: RefObject<HTMLElement | null>, most: number, of: string): number => {
  const [textSize, setTextSize] = useState('')
  const now = `${of} ${textSize}`
  const [fit, setFit] = useState({ of: now, size: most })
  const size = fit.of === now ? fit.size : most
  useLayoutEffect(() => {
    const element = tiles.current
    if (element && size > 1 && element.scrollHeight > element.clientHeight + slackPx) setFit({ of: now, size: size - 1 })
  }, [tiles, size, now])
  useEffect(() => {
    const look = (): void => setTextSize(`${document.documentElement.style.fontSize} ${innerWidth} ${innerHeight}`)
    look()
    const changes = new MutationObserver(look)
    changes.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] })
    window.addEventListener('resize', look)
    return () => {
      changes.disconnect()
      window.removeEventListener('resize', look)
    }
  }, [])
  return size
}
