/** What may be known of a person, and to whose story it belongs. Values live in one erasable table, never in a fact. */
import { z } from 'zod'
import { longestStory } from './kinds.ts'

/** `matter 20261123-0007`, `contact S20261123-0001`, `complaint T20261123-0001`, `visit 2026-11-23 A001`. */
export const PersonalSubject = z
  .string()
  .max(40)
  .regex(
    /^(matter \d{8}-\d{4,6}|contact S\d{8}-\d{4,6}|complaint T\d{8}-\d{4,6}|visit \d{4}-\d{2}-\d{2} [A-Z]{1,2}\d{3,5})$/,
  )
  .brand<'PersonalSubject'>()
export type PersonalSubject = z.infer<typeof PersonalSubject>
export type PersonalKind = 'matter' | 'contact' | 'complaint' | 'visit'
export const kindOf = (subject: PersonalSubject): PersonalKind => subject.split(' ')[0] as PersonalKind

const line = (longest: number) => z.string().trim().max(longest).optional()
const story = z.string().trim().max(longestStory).optional()

/** All optional: nothing is asked that the matter doesn't need (个人信息保护法 art. 6). An empty text takes a field back. */
export const PersonalFields = z.strictObject({
  name: line(60),
  idNo: line(30),
  phone: line(30),
  address: line(120),
  orgName: line(120),
  creditCode: line(30),
  /** 法定代表人. */
  representative: line(60),
  /** 代理人, who acts for the applicant. */
  agent: line(60),
  agentIdNo: line(30),
  agentPhone: line(30),
  /** What somebody wrote or told, in their own words. */
  text: story,
  reply: story,
  opinion: story,
})
export type PersonalFields = z.infer<typeof PersonalFields>
export type PersonalField = keyof PersonalFields
export const personalFields = Object.keys(PersonalFields.shape) as PersonalField[]

/** What somebody looked for; written down with every look. */
export const personalPurposes = ['handle', 'paper', 'call', 'check', 'export'] as const
export type PersonalPurpose = (typeof personalPurposes)[number]
/** Why values were erased: their time is over, the person asked for it, they were written by mistake. */
export const eraseReasons = ['retention', 'request', 'mistake'] as const
export type EraseReason = (typeof eraseReasons)[number]
