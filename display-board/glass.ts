/** The glass itself: its size as it is now, and how high a figure of the type that is really there is. */
import { useEffect, useState } from 'react'

export type Size = { readonly width: number; readonly height: number }

/** The page's size in CSS pixels; follows a screen that is turned or scaled. */
export const useGlass = (): Size => {
  const [size, setSize] = useState<Size>(measure)
  useEffect(() => {
    const changed = (): void => setSize(measure())
    window.addEventListener('resize', changed)
    return () => window.removeEventListener('resize', changed)
  }, [])
  return size
}

const measure = (): Size => ({ width: window.innerWidth, height: window.innerHeight })

let figure: number | undefined

/** Height of a figure as part of the font size, 0.6 to 0.85; 0.7 where the browser cannot tell. */
export const figureHeight = (): number => (figure ??= measureFigure())

const measureFigure = (): number => {
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) return 0.7
  pen.font = `600 200px ${getComputedStyle(document.documentElement).fontFamily}`
  const { actualBoundingBoxAscent } = pen.measureText('0')
  const part = actualBoundingBoxAscent / 200
  return part > 0.6 && part < 0.85 ? part : 0.7
}

/** Width of a text as part of the font size, in the page's own type, semi-bold. */
export const emWidth = (text: string): number => {
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) return text.length * 0.7
  pen.font = `600 200px ${getComputedStyle(document.documentElement).fontFamily}`
  return pen.measureText(text).width / 200
}
