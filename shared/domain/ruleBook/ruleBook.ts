/**
 * The rule-book (考核办法): everything by which points are given, as data. Published as a whole, in versions, each from a
 * date on; an old month is always scored by its own book. Contradictions between regulations are presets, never constants.
 */
import { z } from 'zod'
import { postKinds } from '../kinds.ts'
import { periodKinds } from '../period.ts'
import { ServiceId } from '../words.ts'
import { Bound } from './bound.ts'
import { DeductionRules } from './deductionRules.ts'
import { Basis, Code, Said } from './said.ts'
import { Source } from './source.ts'

export { Basis, Code, Said } from './said.ts'
export { countNames, indexNames, rateNames, Source } from './source.ts'
export type { CountName, IndexName, RateName } from './source.ts'

/** A grade holds from `from` on, up to the next; the last one reaches down without end. Sorted from the best. */
export const Band = z.object({ code: Code, name: Said, from: z.number().min(-1000).max(1000) })
export type Band = z.infer<typeof Band>

export const Indicator = z.object({
  id: Code,
  name: Said,
  source: Source,
  weight: z.number().min(0).max(1000),
  /** Instead of `weight`, for these posts; 0: not appraised there. */
  weightByPost: z.partialRecord(z.enum(postKinds), z.number().min(0).max(1000)).default({}),
  /** Must reach so much by itself, or the whole is not passed. */
  passAt: Bound.optional(),
})
export type Indicator = z.infer<typeof Indicator>

const common = {
  id: Code,
  name: Said,
  /** The regulation it is taken from, in a sentence. */
  basis: Basis.optional(),
  of: z.enum(['person', 'window', 'section']),
  every: z.enum(periodKinds),
  /** Only these posts; absent: all. */
  posts: z.array(z.enum(postKinds)).optional(),
}

/** Who falls short of it, or earns it: proposed by the system, decided by people. */
export const Consequence = z.object({
  id: Code,
  name: Said,
  /** About the section's score instead of the person's, where a scheme of deductions has both. */
  of: z.literal('section').optional(),
  when: z.discriminatedUnion('is', [
    z.object({ is: z.literal('total'), bound: Bound }),
    /** Every part reached its own pass mark, or not every one. */
    z.object({ is: z.literal('passed'), passed: z.boolean() }),
    z.object({ is: z.literal('grade'), grade: Code }),
    /** The sum of the year's totals. */
    z.object({ is: z.literal('year-total'), bound: Bound }),
    /** Below in the year and last in the centre. */
    z.object({ is: z.literal('year-total-and-last'), bound: Bound }),
    /** So many periods running within the bound. */
    z.object({ is: z.literal('running'), bound: Bound, periods: z.int().min(2).max(12) }),
    z.object({ is: z.literal('top'), places: z.int().min(1).max(100), passed: z.boolean().default(true) }),
  ]),
})
export type Consequence = z.infer<typeof Consequence>
const consequences = z.array(Consequence).max(20).default([])

/** 'points': weighted indicators, uncertainty, grades (C4 of the scoring method). */
export const PointsScheme = z.object({
  kind: z.literal('points'),
  ...common,
  indicators: z.array(Indicator).min(1).max(40),
  bands: z.array(Band).min(2).max(8),
  /** Fewer served: 样本不足. */
  minServed: z.int().min(0).max(100_000).default(30),
  /** A grade less probable than this is tentative. */
  tentativeBelow: z.number().min(0.5).max(1).default(0.8),
  /** The lowest grade is given only when at least so probable; else it needs a person's review. */
  lowestNeeds: z.number().min(0.5).max(1).default(0.95),
  consequences,
})
/** 'deductions': points taken off a full score for named faults, doubled by rule. */
export const DeductionScheme = z.object({
  kind: z.literal('deductions'),
  ...common,
  rules: DeductionRules,
  bands: z.array(Band).max(8).default([]),
  consequences,
})
/** 'goals': the section's goal sheet (目标设定表), weights of which sum to 100. */
export const GoalScheme = z.object({
  kind: z.literal('goals'),
  ...common,
  bands: z.array(Band).min(2).max(8),
  consequences,
})
/** 'judged': a score sheet filled by judges (评委), items of 0 … `full` points under headings. */
export const JudgedScheme = z.object({
  kind: z.literal('judged'),
  ...common,
  parts: z
    .array(
      z.object({
        id: Code,
        name: Said,
        items: z
          .array(z.object({ id: Code, name: Said, full: z.number().min(1).max(100) }))
          .min(1)
          .max(30),
      }),
    )
    .min(1)
    .max(20),
  /** What a mark on one item is called: 一般 5-6, 良好 7-8, 优秀 9-10. */
  marks: z.array(Band).max(8).default([]),
  bands: z.array(Band).max(8).default([]),
  /** One highest and one lowest judge left out, from so many judges on; 0: never. */
  trimFrom: z.int().min(0).max(30).default(0),
  consequences,
})
/** 'selection': quality windows chosen among those nominated: quotas, veto checks, ballot (优质服务窗口评比). */
export const SelectionScheme = z.object({
  kind: z.literal('selection'),
  ...common,
  /** Places by group of units: office sections 2, sub-bureaux 2, township offices 2. */
  quotas: z
    .array(z.object({ id: Code, name: Said, places: z.int().min(1).max(100) }))
    .min(1)
    .max(12),
  /** Contents scored by the inspecting group (看, 听, 查, 访). */
  contents: z
    .array(z.object({ id: Code, name: Said, full: z.number().min(1).max(100) }))
    .min(1)
    .max(20),
  /** Any one found and confirmed takes the candidate out (一票否决). */
  vetoes: z
    .array(z.object({ id: Code, name: Said }))
    .min(1)
    .max(20),
  /** Shares of the final score, in percent; sum 100. */
  shares: z.object({
    inspection: z.number().min(0).max(100),
    daily: z.number().min(0).max(100),
    ballot: z.number().min(0).max(100),
  }),
  /** Daily evaluation comes from this scheme of the book. */
  dailyFrom: Code.optional(),
  /** A share of satisfied ratings a candidate must reach, in percent. */
  satisfaction: Bound.optional(),
  consequences,
})

export const Scheme = z.discriminatedUnion('kind', [
  PointsScheme,
  DeductionScheme,
  GoalScheme,
  JudgedScheme,
  SelectionScheme,
])
export type Scheme = z.infer<typeof Scheme>
export type SchemeKind = Scheme['kind']
export type SchemeOf<K extends SchemeKind> = Extract<Scheme, { kind: K }>

export const RuleBook = z.object({
  name: Said,
  /** Score of each rating level, 1 very dissatisfied … 5 very satisfied. */
  levels: z.tuple([z.number(), z.number(), z.number(), z.number(), z.number()]).default([0, 30, 60, 80, 100]),
  /** 业务折合系数 by service; absent: catalogue minutes over `baseMinutes`. */
  coefficients: z.partialRecord(ServiceId, z.number().min(0.01).max(100)).default({}),
  baseMinutes: z.number().min(0.5).max(240).default(10),
  schemes: z.array(Scheme).min(1).max(30),
  publication: z
    .object({
      /** Working days the sheet stands open to objections (公示期). */
      objectionDays: z.int().min(1).max(30).default(5),
      /** Working days within which an objection is decided (复核). */
      decideDays: z.int().min(1).max(30).default(5),
      /** How people stand on the posted sheet. */
      names: z.enum(['full', 'staff-no', 'masked']).default('full'),
    })
    .prefault({}),
  review: z
    .object({
      /** Results of a group of raters are shown from so many ballots on. */
      k: z.int().min(3).max(20).default(4),
      dimensions: z
        .array(z.object({ id: Code, name: Said }))
        .max(12)
        .default([]),
      /** Weights of the groups, in percent; absent groups share out. */
      weights: z
        .object({
          superior: z.number().min(0).max(100),
          peers: z.number().min(0).max(100),
          subordinates: z.number().min(0).max(100),
          self: z.number().min(0).max(100),
          users: z.number().min(0).max(100),
        })
        .default({ superior: 40, peers: 30, subordinates: 10, self: 0, users: 20 }),
    })
    .prefault({}),
})
export type RuleBook = z.infer<typeof RuleBook>
