/** `npm run bench [-- --quick] [-- --only B-fold,B-issue]`: measures the program beside what the machine itself can do. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { programFolder } from '../../server/programFolder.ts'
import { benches } from './benches.ts'
import type { Bench, Finding, Pace } from './finding.ts'
import { isBusy, machineNow } from './machine.ts'
import { pageOf, tableOf } from './page.ts'
import { endAll } from './processes.ts'

const words = process.argv.slice(2)

/** The benches asked for, all of them unless `--only` names some. Throws when it names one there is not. */
const chosen = () => {
  const at = words.indexOf('--only')
  if (at < 0) return benches
  const names = (words[at + 1] ?? '').split(',')
  const unknown = names.filter((name) => !benches.some(({ id }) => id === name))
  if (unknown.length > 0)
    throw new Error(`there is no bench ${unknown.join(', ')}; there are ${benches.map(({ id }) => id).join(', ')}`)
  return benches.filter(({ id }) => names.includes(id))
}

/** A bench that broke is a finding too, and no reason to keep the others from running. */
const measured = async (bench: Bench, pace: Pace): Promise<readonly Finding[]> => {
  try {
    return await bench.run(pace)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    endAll()
    const note = error instanceof Error ? error.message : String(error)
    return [
      { bench: bench.id, what: 'the whole bench', measured: 'broke off', limit: '', target: '–', met: false, note },
    ]
  }
}

const run = async (): Promise<void> => {
  const quick = words.includes('--quick')
  const pace: Pace = { quick, rounds: quick ? 2 : 5 }
  const machine = machineNow()
  const busyBefore = isBusy()
  process.stdout.write(`${machine}\n`)
  const began = performance.now()
  const found: Finding[] = []
  for (const bench of chosen()) {
    const since = performance.now()
    const findings = await measured(bench, pace)
    found.push(...findings)
    process.stdout.write(`${tableOf(findings)}  (${((performance.now() - since) / 1000).toFixed(1)} s)\n`)
  }
  const minutes = (performance.now() - began) / 60_000
  const missed = found.filter(({ met }) => met === false)
  process.stdout.write(`\n${found.length - missed.length} of ${found.length} not missed, ${minutes.toFixed(1)} min\n`)
  // A quick look, or a part, must not replace the figures of a whole run.
  if (!quick && chosen().length === benches.length) {
    const on = new Date().toISOString().slice(0, 10)
    writeFileSync(
      join(programFolder(), 'docs', 'benchmarks.md'),
      pageOf(found, { machine, on, minutes, busy: busyBefore || isBusy() }),
    )
  }
  // Servers of a bench that broke off end when this process does.
  process.exit(missed.length > 0 ? 1 : 0)
}

await run()
