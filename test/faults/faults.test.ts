/** A handful of power cuts on every test run; `npm run faults` makes a thousand. */
import { expect, test } from 'vitest'
import { CannotMakeFault, powercutLibrary } from './machine.ts'
import { kills, powerCut, weakerControl } from './powerCuts.ts'

const cannot = (() => {
  try {
    powercutLibrary()
    return undefined
  } catch (error) {
    if (error instanceof CannotMakeFault) return error.message
    throw error
  }
})()

// The reason is part of the name, so that a skipped test says what this machine lacks.
const when = cannot ? ` — skipped: ${cannot}` : ''

test.skipIf(cannot)(`what was acknowledged survives power cuts and kills${when}`, { timeout: 60_000 }, async () => {
  const found = [
    await powerCut('drop', { rounds: 1, seed: 11 }),
    await powerCut('torn', { rounds: 1, seed: 12 }),
    await kills({ rounds: 1, seed: 13 }),
  ]
  for (const family of found) {
    expect(family.failures).toEqual([])
    expect(family.figures['cuts']).toBe(2)
    expect(family.figures['acknowledged']).toBeGreaterThan(0)
  }
})

test.skipIf(cannot)(`a database that is not flushed is caught losing tickets${when}`, { timeout: 60_000 }, async () => {
  const control = await weakerControl({ rounds: 1, seed: 3 })
  expect(control.survived).toBe(0)
  expect(control.figures['lost']).toBeGreaterThan(0)
})
