/** Calling, and who came. */
import type { TurnEntry } from './entries.ts'
import type { Measure } from './measure.ts'

const leastCalls = 2
const leastMs = 60_000
/** A no-show that counts: called at least twice, and at least 60 s between the first call and giving up. */
export const isValidNoShow = ({ ended, started, calls, lastedMs }: TurnEntry): boolean =>
  ended === 'missed' && !started && calls >= leastCalls && lastedMs >= leastMs

/** Calls that had to be said again: every call of a turn after its first. */
export const recalled: Measure = {
  family: 'calls',
  is: 'count',
  takes: { turn: ({ calls }) => calls > 1 && calls - 1 },
}

/** Called by hand instead of whoever's turn it was. */
export const given: Measure = {
  family: 'calls',
  is: 'rate',
  takes: { turn: ({ called, how }) => called && how === 'given' },
  of: { turn: ({ called }) => called },
}

/** Visits given up as missed although called at least twice for at least 60 s. */
export const missed: Measure = { family: 'calls', is: 'count', takes: { turn: isValidNoShow } }

/** Visits given up as missed sooner than that: these say something about the calling, not about the citizen. */
export const missedEarly: Measure = {
  family: 'calls',
  is: 'count',
  takes: { turn: (turn) => turn.ended === 'missed' && !isValidNoShow(turn) },
}

/** 到场比率: visits that began, of those and the valid no-shows. A miss that came too early is in neither. */
export const arrival: Measure = {
  family: 'calls',
  is: 'rate',
  takes: { turn: ({ called, started }) => called && started },
  of: { turn: (turn) => (turn.called && turn.started) || isValidNoShow(turn) },
}

/**
 * 弃号率: numbers whose owner left, or whose day ended, before any service began, of all numbers drawn and not taken back.
 * It is the hall's: no person and no window has a share in it.
 */
export const abandoned: Measure = {
  family: 'calls',
  is: 'rate',
  takes: { visit: ({ stage, served }) => !served && (stage === 'left' || stage === 'expired' || stage === 'missed') },
  of: { visit: ({ stage }) => stage !== 'void' },
}
