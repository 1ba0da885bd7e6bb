/** What is published about oneself: the own row of each sheet, what one may object to and until when, and what became of it. */
import { speaksFor } from '#shared/domain/appraisal/known.ts'
import {
  lastVersion,
  verdictOn,
  type Appraisal,
  type Objection,
  type Plan,
  type Version,
} from '#shared/domain/appraisal/appraisal.ts'
import type { AppraisalId } from '#shared/domain/appraisal/appraisalId.ts'
import type { SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { Period } from '#shared/domain/period.ts'
import type { Said, Scheme } from '#shared/domain/ruleBook/ruleBook.ts'
import { ruleBooksId, versionOf } from '#shared/domain/ruleBook/ruleBooks.ts'
import type { Setup, Text } from '#shared/domain/setup/setup.ts'
import { rowName } from './appraisalNames.ts'
import type { Scene } from './scene.ts'

export type OwnAppraisal = {
  readonly appraisal: AppraisalId
  readonly period: Period
  readonly name: Said
  readonly of: Scheme['of']
  readonly who: string
  readonly whoName: Text
  readonly version: number
  readonly publishedOn: string
  readonly because: string | null
  readonly objectUntil: string
  readonly mayObject: boolean
  readonly frozen: boolean
  /** Ranks and tiers stay out of it: they say something about others. */
  readonly row: Omit<SheetRow, 'expectedRank' | 'rankInterval' | 'tier'>
  /** Names of grades and indicators. */
  readonly names: Readonly<Record<string, Said>>
  /** A grade the committee gave. */
  readonly verdict: string | null
  readonly objections: readonly Objection[]
  readonly plans: readonly Plan[]
}
export type MyAppraisalsView = { readonly appraisals: readonly OwnAppraisal[] }

const shown = 24

const namesOf = (scheme: Scheme): Readonly<Record<string, Said>> => {
  const bands = 'bands' in scheme ? scheme.bands.map(({ code, name }) => [code, name] as const) : []
  const parts =
    scheme.kind === 'points'
      ? scheme.indicators.map(({ id, name }) => [id, name] as const)
      : scheme.kind === 'judged'
        ? scheme.parts.map(({ id, name }) => [id, name] as const)
        : scheme.kind === 'deductions'
          ? scheme.rules.lists.map(({ id, name }) => [id, name] as const)
          : []
  return Object.fromEntries([...bands, ...parts, ...scheme.consequences.map(({ id, name }) => [id, name] as const)])
}

type About = { readonly setup: Setup; readonly scheme: Scheme; readonly at: number }

const own = (
  story: Appraisal,
  { version, sheet, day, because, objections }: Version,
  { expectedRank: _rank, rankInterval: _between, tier: _tier, ...row }: SheetRow,
  { setup, scheme, at }: About,
): OwnAppraisal => {
  const verdict = verdictOn(story, row.id, 'grade')?.what
  return {
    appraisal: story.id,
    period: story.period,
    name: scheme.name,
    of: sheet.of,
    who: row.id,
    whoName: rowName(setup, sheet.of, row.id).name,
    version,
    publishedOn: day,
    because: because ?? null,
    objectUntil: objections.by,
    mayObject: !story.frozen && at < objections.at,
    frozen: story.frozen !== undefined,
    row,
    names: namesOf(scheme),
    verdict: verdict?.is === 'grade' ? verdict.grade : null,
    objections: story.objections.filter(({ who }) => who === row.id),
    plans: story.plans.filter(({ who }) => who === row.id),
  }
}

export const myAppraisalsView = ({ hall, books, at }: Scene, { staff }: { staff: string }): MyAppraisalsView => {
  const { setup } = hall
  if (!setup) return { appraisals: [] }
  const all = books.ids('appraisal', '').flatMap((id) => books.story('appraisal', id) ?? [])
  const found = all.flatMap((story) => {
    const version = lastVersion(story)
    const held = version && versionOf(books.story('ruleBook', ruleBooksId), version.sheet.book)
    const scheme = held?.book.schemes.find(({ id }) => id === story.scheme)
    if (!version || !scheme) return []
    const rows = version.sheet.rows.filter(({ id }) => speaksFor(setup, version.sheet.of, id, staff))
    return rows.map((row) => own(story, version, row, { setup, scheme, at }))
  })
  return { appraisals: found.sort((a, b) => (a.publishedOn < b.publishedOn ? 1 : -1)).slice(0, shown) }
}
