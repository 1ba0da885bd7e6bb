/** How many tiles fit on one page: as many as allowed, then fewer until none is cut off. */
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

/** Rounding is no overflow. */
const slackPx = 2

/**
 * Starts at `most` whenever `of` (what is shown), the text size or the room for it changes, and takes one away while
 * the tiles are higher than their page. Measured before anything is painted, so nobody sees it search.
 */
export const usePageSize = (tiles: RefObject<HTMLElement | null>, most: number, of: string): number => {
  const [room, setRoom] = useState('')
  const now = `${of} ${room}`
  const [fit, setFit] = useState({ of: now, size: most })
  const size = fit.of === now ? fit.size : most
  useLayoutEffect(() => {
    const element = tiles.current
    if (element && size > 1 && element.scrollHeight > element.clientHeight + slackPx)
      setFit({ of: now, size: size - 1 })
  }, [tiles, size, now])
  useEffect(() => {
    // The section around the tiles: its size does not depend on how many of them are shown.
    const section = tiles.current?.parentElement
    if (!section) return undefined
    const look = (): void => {
      const { width, height } = section.getBoundingClientRect()
      setRoom(`${width} ${height} ${document.documentElement.style.fontSize}`)
    }
    const sizes = new ResizeObserver(look)
    const types = new MutationObserver(look)
    sizes.observe(section)
    types.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] })
    return () => {
      sizes.disconnect()
      types.disconnect()
    }
  }, [tiles])
  return size
}
