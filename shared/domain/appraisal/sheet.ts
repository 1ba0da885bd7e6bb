/** A sheet: everybody's score by one scheme in one period, with what it was made of. Recorded whole when it is published. */
import { z } from 'zod'
import { postKinds } from '../kinds.ts'
import { Period } from '../period.ts'
import { Code } from '../ruleBook/ruleBook.ts'
import { BusinessDay } from '../words.ts'

/** One indicator of one scorecard. Figures are kept as computed; screens round them. */
export const Part = z.object({
  indicator: Code,
  /** What it is called, where the rule-book does not name it: a goal. */
  name: z.string().max(80).optional(),
  /** 0 … 100; null: nothing to score (样本不足, not rated). */
  score: z.number().nullable(),
  /** Variance of the score; 0 where it is a plain count or was entered by a person. */
  variance: z.number().min(0),
  weight: z.number().min(0),
  /** What was measured: an index (113.9), a share, a count, points. */
  value: z.number().nullable(),
  interval: z.tuple([z.number(), z.number()]).nullable(),
  num: z.number().optional(),
  den: z.number().optional(),
  /** Cases it stands on. */
  n: z.int().min(0),
  /** Why there is no score, or what was left out. */
  because: z.enum(['too-few', 'response-too-low', 'nothing-to-divide', 'nobody-entered', 'not-this-post']).optional(),
  passed: z.boolean().optional(),
})
export type Part = z.infer<typeof Part>

/** One deduction that counts, as the monthly table shows it: which, when, for what, how many. */
export const DeductionLine = z.object({
  /** Its story and number there: `2026-11:wang#3`. */
  deduction: z.string().max(120),
  day: BusinessDay,
  /** Null for favouritism, and for a code the book no longer knows. */
  list: Code.nullable(),
  code: z.string().max(60),
  points: z.number(),
  /** The how manieth of those counted together; 0 where nothing is counted. */
  no: z.int().min(0),
  doubled: z.boolean(),
  /** Doubled afterwards, stood in for by a day's absence, … */
  because: z.string().max(40).optional(),
  /** Who confirmed it. */
  by: z.string().max(60).nullable(),
})
export type DeductionLine = z.infer<typeof DeductionLine>

/** How sure a grade is. `insufficient`: too few served to say anything. */
export const standings = ['firm', 'tentative', 'needs-review', 'insufficient'] as const
export const SheetRow = z.object({
  /** Staff, window or section id. */
  id: z.string().max(60),
  total: z.number().nullable(),
  sd: z.number().min(0).nullable(),
  interval: z.tuple([z.number(), z.number()]).nullable(),
  grade: Code.nullable(),
  standing: z.enum(standings),
  /** Probability of reaching each band's lower edge, by grade. */
  chances: z.record(z.string(), z.number()).default({}),
  /** Probability of the grade shown. */
  chance: z.number().nullable().default(null),
  expectedRank: z.number().nullable(),
  rankInterval: z.tuple([z.int(), z.int()]).nullable(),
  /** 1 … : those who can't be told apart share one. */
  tier: z.int().min(1).nullable(),
  served: z.int().min(0),
  /** Post of a person, and the section of a person or window, as they were when it was made. */
  post: z.enum(postKinds).nullable().default(null),
  section: z.string().max(60).nullable().default(null),
  parts: z.array(Part),
  /** Deductions of the period, where the scheme deducts. */
  lines: z.array(DeductionLine).default([]),
  /** Sum of the year's totals up to and with this period; null where a scheme has no use for it. */
  yearTotal: z.number().nullable().default(null),
  passed: z.boolean().optional(),
  vetoed: z.boolean().default(false),
  /** Codes of consequences the rules propose. */
  proposes: z.array(Code).default([]),
})
export type SheetRow = z.infer<typeof SheetRow>

export const Sheet = z.object({
  scheme: Code,
  period: Period,
  of: z.enum(['person', 'window', 'section']),
  /** Version of the rule-book it was made by. */
  book: z.int().min(1),
  rows: z.array(SheetRow),
  /** Scores of the sections beside those of their people, where the scheme has both. */
  sections: z
    .array(
      z.object({
        id: z.string().max(60),
        total: z.number().nullable(),
        people: z.int().min(0),
        yearTotal: z.number().nullable(),
        proposes: z.array(Code).default([]),
      }),
    )
    .default([]),
  /** Left out by fact, and shown as such: forgotten ends, test tickets, cut off by the day's end … */
  excluded: z.record(z.string(), z.int().min(0)).default({}),
  /** Ratings on visits that could be rated, over everybody; null where nothing was served. */
  response: z
    .object({ num: z.int().min(0), den: z.int().min(1) })
    .nullable()
    .default(null),
  /** The facts it stands on: how far the log was read, how many facts of the period, and the seal of the last. */
  standsOn: z.object({ seq: z.int().min(0), facts: z.int().min(0), hash: z.string().max(80) }),
})
export type Sheet = z.infer<typeof Sheet>
