/** `npm run faults [-- --quick] [-- --rounds N] [-- --seed S]`: breaks the real program on purpose and reports what survived. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { programFolder } from '../../server/programFolder.ts'
import { isGood, pageOf, tableOf, type Family } from './findings.ts'
import { pressAtOnce, sayTwice } from './atOnce.ts'
import { diskRefuses } from './diskFaults.ts'
import { killBeforeTold } from './midCall.ts'
import { CannotMakeFault, describeMachine, powercutLibrary, resultsFolder } from './machine.ts'
import { kills, killsAtMoments, lyingDiskControl, powerCut, weakerControl } from './powerCuts.ts'

const words = process.argv.slice(2)
const numberAfter = (name: string, otherwise: number): number => {
  const at = words.indexOf(name)
  return at < 0 ? otherwise : Number(words[at + 1])
}

/** Every family with its share of the rounds, in the order of the report. */
const families = (rounds: number, seed: number): (() => Promise<Family>)[] => {
  const few = Math.max(2, Math.round(rounds / 10))
  const some = Math.max(2, Math.round(rounds / 2))
  return [
    () => powerCut('drop', { rounds, seed }),
    () => powerCut('torn', { rounds, seed: seed + 100_000 }),
    () => kills({ rounds: some, seed: seed + 200_000 }),
    () => killsAtMoments({ rounds: some, seed: seed + 300_000 }),
    () => diskRefuses('eio', { rounds: few, seed: seed + 400_000 }),
    () => diskRefuses('enospc', { rounds: few, seed: seed + 500_000 }),
    () => pressAtOnce({ rounds: few, seed: seed + 800_000 }),
    () => sayTwice({ rounds: few, seed: seed + 900_000 }),
    () => killBeforeTold({ rounds: Math.max(2, Math.round(rounds / 4)), seed: seed + 1_000_000 }),
    () => weakerControl({ rounds: few, seed: seed + 600_000 }),
    () => lyingDiskControl({ rounds: few, seed: seed + 700_000 }),
  ]
}

const run = async (): Promise<void> => {
  const quick = words.includes('--quick')
  const rounds = numberAfter('--rounds', quick ? 5 : 250)
  const seed = numberAfter('--seed', 20261123)
  if (!Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(seed))
    throw new CannotMakeFault('--rounds and --seed take a whole number')
  powercutLibrary()
  const began = performance.now()
  const found: Family[] = []
  for (const family of families(rounds, seed)) {
    found.push(await family())
    process.stdout.write(`${tableOf(found.slice(-1))}\n`)
  }
  report(
    found,
    {
      machine: describeMachine(),
      on: new Date().toISOString().slice(0, 10),
      seed,
      minutes: (performance.now() - began) / 60_000,
    },
    quick,
  )
  process.exitCode = found.every(isGood) ? 0 : 1
}

const report = (found: readonly Family[], measured: Parameters<typeof pageOf>[1], quick: boolean): void => {
  const file = join(resultsFolder(), 'reliability.json')
  writeFileSync(file, `${JSON.stringify({ ...measured, families: found }, null, 2)}\n`)
  // A quick look must not replace the figures of a long run.
  if (!quick) writeFileSync(join(programFolder(), 'docs', 'reliability.md'), pageOf(found, measured))
  process.stdout.write(`\n${tableOf(found)}\n\n${measured.minutes.toFixed(1)} min · ${file}\n`)
}

const part = words[0]?.startsWith('--as=') ? words[0].slice(5) : undefined
if (part === 'under-fire') await import('./hallUnderFire.ts')
else if (part === 'server') await import('./hallServer.ts')
else if (part === 'presser') await import('./presser.ts')
else
  await run().catch((error: unknown) => {
    if (!(error instanceof CannotMakeFault)) throw error
    process.stderr.write(`故障试验无法进行 / the faults cannot be made: ${error.message}\n`)
    process.exitCode = 1
  })
