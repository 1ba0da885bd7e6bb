/** How windows spent their time. Only hours in which the hall is open by its calendar; pauses are no idleness. */
import type { SpellEntry } from './entries.ts'
import type { Measure } from './measure.ts'

const spellsOf =
  (...wanted: SpellEntry['spell'][]) =>
  ({ spell, at, to }: SpellEntry) =>
    wanted.includes(spell) && to - at

/** Open and not paused, ms. */
export const open: Measure = { family: 'open', is: 'span', takes: { spell: spellsOf('open') } }

/**
 * Open time against plan, in ms. Of windows: time a window was open, of the hall's opening hours, for every window that was
 * opened that day. Of people: time they were at an open window, of their duty by the published roster without granted leave
 * (`dutiesOf`); a month without a roster has the hall's hours for whoever opened a window. A pause is not open.
 */
export const attended: Measure = {
  family: 'open',
  is: 'rate',
  takes: { spell: spellsOf('attended') },
  of: { spell: spellsOf('planned') },
}

/** Signed in and paused, ms. */
export const paused: Measure = { family: 'open', is: 'span', takes: { spell: spellsOf('paused') } }

/** Open with nobody called or served here, although somebody waited for a service this window had open, ms. */
export const idleWaited: Measure = { family: 'open', is: 'span', takes: { spell: spellsOf('idle-waited') } }

/** Open with nobody called or served here, and nobody waiting for it: none of this window's doing, ms. */
export const idleQuiet: Measure = { family: 'open', is: 'span', takes: { spell: spellsOf('idle-quiet') } }
