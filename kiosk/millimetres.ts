/** Real sizes on glass: targets and figures are promised in millimetres, whatever the screen's pixels. */
import { useEffect } from 'react'

const mmPerInch = 25.4

/** CSS pixels per millimetre of a screen `width` × `height` CSS pixels with this diagonal. */
export const pxPerMm = (screen: { readonly width: number; readonly height: number }, inch: number): number =>
  Math.hypot(screen.width, screen.height) / (inch * mmPerInch)

/** A number from the page's address within bounds, else `otherwise`: `?inch=21.5`. */
export const fromAddress = (
  search: string,
  name: string,
  [least, most]: readonly [number, number],
  otherwise: number,
): number => {
  const said = Number(new URLSearchParams(search).get(name))
  return said >= least && said <= most ? said : otherwise
}

/**
 * Sets `--mm` (a length) on the page, and the text size to `textMm`. Everything else follows in CSS.
 * The diagonal comes from the address (`?inch=21.5`), because a browser does not know it.
 */
export const useMillimetres = (textMm: number, usualInch: number): void => {
  useEffect(() => {
    const root = document.documentElement
    const measure = (): void => {
      const mm = pxPerMm(window.screen, fromAddress(location.search, 'inch', [5, 120], usualInch))
      root.style.setProperty('--mm', `${mm}px`)
      root.style.fontSize = `${mm * textMm}px`
    }
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [textMm, usualInch])
}
