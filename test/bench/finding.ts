/** What a bench found: one line of the table, with the limit it stands beside and whether the target was met. */

export type Finding = {
  readonly bench: string
  /** What was measured, in one short phrase. */
  readonly what: string
  readonly measured: string
  /** What the machine itself can do, measured in the same run. Empty when the target is absolute. */
  readonly limit: string
  readonly target: string
  /** undefined: could not be measured here; `note` says why. */
  readonly met: boolean | undefined
  readonly note?: string
}

/** How long a run may take. `quick`: a look, not a figure to keep. */
export type Pace = { readonly quick: boolean; readonly rounds: number }

export type Bench = {
  readonly id: string
  /** What it is about, for the page. */
  readonly says: string
  readonly run: (pace: Pace) => Promise<readonly Finding[]> | readonly Finding[]
}

/** A finding that this machine, or this state of the program, does not allow. */
export const notMeasured = (bench: string, what: string, target: string, why: string): Finding => ({
  bench,
  what,
  measured: 'not measured',
  limit: '',
  target,
  met: undefined,
  note: why,
})
