/** How well it was done, as far as facts say it. */
import type { BreachEntry } from './entries.ts'
import type { Measure } from './measure.ts'

/** 按时办理率: comparable handlings within the catalogue minutes of their service, of those of services that have any. */
export const onTime: Measure = {
  family: 'quality',
  is: 'rate',
  takes: { turn: ({ kept }) => kept === true },
  of: { turn: ({ kept }) => kept !== null },
}

/**
 * 一次性告知: matters whose first notice, given in the period, has had nothing forgotten on it that was found later, of all
 * matters told for the first time in the period. By whoever gave the notice.
 */
export const noticeCompliance: Measure = {
  family: 'quality',
  is: 'rate',
  takes: { notice: ({ omissions }) => omissions === 0 },
  of: { notice: () => true },
}

/** Matters accepted in the period for which people had come more than once, of those accepted for which they had come. */
export const repeatVisits: Measure = {
  family: 'quality',
  is: 'rate',
  takes: { accepted: ({ visits }) => visits > 1 },
  of: { accepted: ({ visits }) => visits > 0 },
}

/** 按时办结率: matters completed in the period before their promised date had passed, of those that had one. */
export const mattersInTime: Measure = {
  family: 'quality',
  is: 'rate',
  takes: { completed: ({ late }) => !late },
  of: { completed: () => true },
}

const isError = ({ breach }: BreachEntry): boolean => breach === 'notice-omission' || breach === 'no-unit-told'
/**
 * 差错率: errors the system named (something forgotten on a notice; sent on without being told where to) on visits finished.
 * Lateness is no error; it has its own measures.
 */
export const errors: Measure = {
  family: 'quality',
  is: 'rate',
  takes: { breach: isError },
  of: { turn: ({ ended }) => ended === 'finished' },
}

/** Visits sent on because the window was the wrong one, of those for whom a service began. It speaks of the intake. */
export const wrongWindow: Measure = {
  family: 'quality',
  is: 'rate',
  takes: { turn: ({ standing }) => standing === 'wrong-window' },
  of: { turn: ({ called, started }) => called && started },
}

/**
 * 投诉率: complaints verified in the period that hold in whole or in part, on visits finished. Not those cleared by an appeal;
 * counted when verified, so that a month once told is not changed by what is found later.
 */
export const complaintRate: Measure = {
  family: 'quality',
  is: 'rate',
  takes: { complaint: () => true },
  of: { turn: ({ ended }) => ended === 'finished' },
}
