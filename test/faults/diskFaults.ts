/** Families R4 and R5: the disk refuses, once or for good, while the real keeper works. */
import { tallyOf, type Family } from './findings.ts'
import { luckOf } from './luck.ts'
import { dropFolder, newFolder } from './machine.ts'
import { inspect } from './oracle.ts'
import { count, liveUntil, type CutOptions } from './powerCuts.ts'

/** The disk refuses once (EIO at the nth flush) or for good (full from the nth write). */
export const diskRefuses = async (mode: 'eio' | 'enospc', { rounds, seed }: CutOptions): Promise<Family> => {
  const tally = tallyOf(
    mode === 'eio'
      ? {
          id: 'R4',
          fault: 'one flush fails (EIO)',
          promise: 'that wish is refused; the hall goes on; nothing acknowledged is lost',
        }
      : {
          id: 'R5',
          fault: 'disk full in the middle of work',
          promise: 'wishes are refused in words; nothing acknowledged is lost',
        },
  )
  for (let round = 0; round < rounds; round++) {
    const luck = luckOf(seed + round)
    const folder = newFolder()
    const at = mode === 'eio' ? 8 + round : luck.between(300, 3000)
    const lived = await liveUntil(folder, 0, seed + round, { mode, at }, {}, { afterRefusalMs: 700 })
    const seen = inspect(folder, lived.acked)
    const stuck = mode === 'eio' && lived.notRecorded.length > 0 && lived.ackedAfter === 0
    // The victim went on until it was refused, or for a minute: by then the fault has long been there.
    const silent = lived.acked.length > 0 && lived.notRecorded.length === 0
    tally.add('acknowledged', lived.acked.length)
    tally.add('refused', lived.notRecorded.length)
    // SQLite may find a commit in its journal whose flush failed: kept though refused, which a retry with the same id resolves.
    tally.add('refused yet kept', lived.notRecorded.filter((id) => seen.wishes.has(id)).length)
    count(tally, seen)
    tally.run(seed + round, [
      ...seen.faults,
      ...(silent ? ['the disk refused and no wish was'] : []),
      ...(stuck ? ['after one failed flush nothing was recorded any more'] : []),
    ])
    dropFolder(folder)
  }
  return tally.done()
}
