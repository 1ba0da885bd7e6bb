/** Where a figure of an appraisal comes from: measured, counted, taken from another part of the book, or entered by a person. */
import { z } from 'zod'
import { Code } from './said.ts'

/** What measured indices there are, each 0 … 100 with a variance (docs/appraisal.md). */
export const indexNames = ['efficiency', 'satisfaction', 'promise', 'notice', 'complaints', 'arrival'] as const
export type IndexName = (typeof indexNames)[number]
/** Plain shares that may be scored against a target, in percent: numerator over denominator. */
export const rateNames = [
  'satisfied',
  'responded',
  'on-time',
  'notice-compliance',
  'repeat-visits',
  'errors',
  'complaint-rate',
  'arrival',
  'matters-in-time',
  'attendance',
  'success',
] as const
export type RateName = (typeof rateNames)[number]
/** Things counted and deducted for, each so many points. */
export const countNames = [
  'omissions',
  'matters-overdue',
  'complaints-verified',
  'follow-ups-overdue',
  'errors',
] as const
export type CountName = (typeof countNames)[number]

/** Where an indicator's figure comes from. Computed ones are never typed in; entered ones always carry a name and a reason. */
export const Source = z.discriminatedUnion('from', [
  z.object({ from: z.literal('index'), index: z.enum(indexNames) }),
  /** Full score at `full` percent, none at `zero`; straight between. */
  z.object({ from: z.literal('rate'), rate: z.enum(rateNames), zero: z.number(), full: z.number() }),
  /** Full score, less so many points each, not below 0. */
  z.object({ from: z.literal('count'), count: z.enum(countNames), each: z.number().min(0).max(100) }),
  /** Workload against the mean of the same post: 100 at `full` times the mean. */
  z.object({ from: z.literal('workload'), full: z.number().min(0.1).max(5).default(1) }),
  /** The month's deduction score of this scheme, as a share of its full score. */
  z.object({ from: z.literal('deductions'), scheme: Code }),
  z.object({ from: z.literal('goals') }),
  /** 360 review; `dimension` absent: all of them. */
  z.object({ from: z.literal('review'), dimension: Code.optional() }),
  z.object({ from: z.literal('test') }),
  /** A person enters it, with a reason. */
  z.object({ from: z.literal('entered'), full: z.number().min(1).max(1000).default(100) }),
])
export type Source = z.infer<typeof Source>
