/** Contrast is a test, not a belief: every pair of colours the kit puts on one another (WCAG 2.2, 1.4.3 and 1.4.11). */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../shared/ui/tokens.css', import.meta.url), 'utf8')

/** The colours of the first block whose selector holds `selector`, over those of `base`. */
const colours = (selector: string, base: Record<string, string> = {}): Record<string, string> => {
  const block = css.split('}').find((part) => part.split('{')[0]?.includes(selector)) ?? ''
  return {
    ...base,
    ...Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map((m) => [m[1]!, m[2]!])),
  }
}
const light = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string): number => {
  const [hi, lo] = [light(a), light(b)].sort((x, y) => y - x) as [number, number]
  return (hi + 0.05) / (lo + 0.05)
}

const paper = colours("[data-theme='paper']")
const night = colours("[data-theme='night']")
const large = colours("[data-size='large']", paper)
const nightHigh = colours("[data-theme='night'][data-contrast='high']", night)

const texts = [
  ['ink', 'ground'],
  ['ink', 'card'],
  ['quiet', 'ground'],
  ['quiet', 'card'],
  ['quiet', 'slate-tint'],
  ['go-ink', 'go'],
  ['go', 'go-tint'],
  ['go', 'card'],
  ['wanted', 'card'],
  ['wanted', 'ground'],
  ['wanted', 'wanted-tint'],
  ['wanted-ink', 'wanted'],
  ['look', 'look-tint'],
  ['look', 'ground'],
  ['look-ink', 'look'],
  ['ink', 'look-tint'],
  ['ink', 'go-tint'],
] as const

describe.each([
  ['paper', paper, 4.5],
  ['night', night, 4.5],
  ['large type', large, 7],
  ['night, high contrast', nightHigh, 7],
] as const)('%s', (name, theme, least) => {
  test.each(texts)('%s on %s', (ink, ground) => {
    // Large type asks 7 of plain text; on a coloured ground its bold words keep 4.5.
    const asked = least === 7 && /tint|^(go|wanted|look)$/.test(ground) ? 4.5 : least
    expect(contrast(theme[ink]!, theme[ground]!)).toBeGreaterThanOrEqual(asked)
  })
  test('edges of things to touch', () => {
    expect(contrast(theme['edge']!, theme['ground']!), name).toBeGreaterThanOrEqual(3)
    expect(contrast(theme['edge']!, theme['card']!), name).toBeGreaterThanOrEqual(3)
  })
})
