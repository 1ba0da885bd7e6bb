/** What a family of faults found, as a row of a table, a file for machines and a page for people. */

export type Family = {
  readonly id: string
  /** What is done to the program. */
  readonly fault: string
  /** What must hold all the same. */
  readonly promise: string
  /** A control is broken on purpose: the harness must catch it, or its silence elsewhere is worth nothing. */
  readonly control: boolean
  readonly runs: number
  readonly survived: number
  /** Counts worth knowing: acknowledged, lost, doubled … */
  readonly figures: Readonly<Record<string, number>>
  /** Seeds and sentences of the runs that failed, a few of them. */
  readonly failures: readonly { readonly seed: number; readonly what: string }[]
}

/** A family under way. */
export type Tally = {
  readonly add: (name: string, count: number) => void
  /** Ends one run; `faults` is what the oracle found, empty when all is well. */
  readonly run: (seed: number, faults: readonly string[]) => void
  readonly done: () => Family
}

export const tallyOf = (about: Pick<Family, 'id' | 'fault' | 'promise'> & { control?: boolean }): Tally => {
  const figures: Record<string, number> = {}
  const failures: { seed: number; what: string }[] = []
  let runs = 0
  let survived = 0
  return {
    add: (name, count) => void (figures[name] = (figures[name] ?? 0) + count),
    run: (seed, faults) => {
      runs += 1
      if (faults.length === 0) survived += 1
      else if (failures.length < 5) failures.push({ seed, what: faults.slice(0, 3).join('; ') })
    },
    done: () => ({ control: false, ...about, runs, survived, figures, failures }),
  }
}

/** As promised: everything survived; for a control: it was caught at least once. */
export const isGood = (family: Family): boolean =>
  family.runs > 0 && (family.control ? family.survived < family.runs : family.survived === family.runs)

const figuresOf = (family: Family): string =>
  Object.entries(family.figures)
    .map(([name, count]) => `${name} ${count.toLocaleString('en')}`)
    .join(', ')

const verdictOf = (family: Family): string =>
  family.control ? `caught in ${family.runs - family.survived}/${family.runs}` : `${family.survived}/${family.runs}`

/** Lines for the terminal. */
export const tableOf = (families: readonly Family[]): string => {
  const width = Math.max(...families.map((family) => family.fault.length))
  return families
    .map(
      (f) =>
        `${isGood(f) ? '✓' : '✗'} ${f.id.padEnd(4)} ${f.fault.padEnd(width)}  ${verdictOf(f).padEnd(18)} ${figuresOf(f)}`,
    )
    .join('\n')
}

export type Measured = {
  readonly machine: string
  readonly on: string
  readonly seed: number
  readonly minutes: number
}

/** The page `docs/reliability.md`. */
export const pageOf = (families: readonly Family[], measured: Measured): string => {
  const row = (f: Family) => `| ${f.id} | ${f.fault} | ${f.promise} | **${verdictOf(f)}** | ${figuresOf(f)} |`
  const rows = (some: readonly Family[]) => some.map(row).join('\n')
  const failing = families.filter((family) => !isGood(family))
  return `# Reliability: what was broken on purpose, and what survived

\`npm run faults\` breaks the real program in real processes: it opens the real log with the real keeper, cuts the power,
kills, fills the disk, drops answers, and then asks whether everything that was acknowledged is still there, exactly once.
This page is written by that run; \`test-results/reliability.json\` holds the same figures for machines.

Measured on ${measured.on}: ${measured.machine}. Seed ${measured.seed}, ${measured.minutes.toFixed(1)} minutes.

| | fault | what must hold | survived | counted |
| --- | --- | --- | --- | --- |
${rows(families.filter((family) => !family.control))}

## Negative controls

A test that cannot fail says nothing. Each of these is broken on purpose, and the harness has to notice.

| | broken on purpose | would be lost | noticed | counted |
| --- | --- | --- | --- | --- |
${rows(families.filter((family) => family.control))}

## After every power cut and kill it is checked that

- SQLite's \`integrity_check\` says ok, and \`foreign_key_check\` finds nothing;
- every ticket that was acknowledged is there (I2), and no number was given twice on a day (I1);
- the log has no gap and no row out of turn (I9), and every row's hash follows from the row before;
- the day folds again from the log, and the registers hold exactly what a fresh fold would write;
- no visit is at two windows, and no window has two visits in hand (I3, I4); every issued number is in exactly one stage (I8).

## What a simulated power cut is

\`test/faults/powercut.c\` stands between the program and the C library. It remembers every write and truncation that no
\`fsync\` has followed. At the chosen operation it takes them back, all (\`drop\`) or a random half of their 512-byte sectors
(\`torn\`), and kills the process. A disk that loses what it was never told to keep does no worse. It does not model creating,
renaming or deleting a file that is lost later, nor a disk that answers "kept" and lies: that is one of the controls.
The data folders of the run lie in memory where the machine allows it (\`/dev/shm\`): what was durable at the cut is the
library's to say, and restart times hold for a fast disk.
${failing.length > 0 ? `\n## Failing now\n\n${failing.map(failureOf).join('\n')}\n` : ''}`
}

const failureOf = (family: Family): string =>
  `- ${family.id} ${family.fault}: ${family.failures.map(({ seed, what }) => `seed ${seed}: ${what}`).join(' · ') || 'a control was not caught'}`
