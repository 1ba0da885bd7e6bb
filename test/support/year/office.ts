/** What the appraisal office does with a month that is over: deductions decided, sheets published, objected to, frozen. */
import { toReview, unmetObjections } from '#shared/domain/appraisal/appraisal.ts'
import type { Deduction } from '#shared/domain/conduct/conduct.ts'
import type { Month, Period } from '#shared/domain/period.ts'
import type { Actor } from '#shared/domain/words.ts'
import { computeSheet, rulesFor } from '../../../server/appraisal/compute.ts'
import { monthly, ten } from './books.ts'
import { clerk, lateComer, people } from './hall.ts'
import type { Year } from './open.ts'

const { appraiser, director, supervisor, secondAppraiser } = people

/** Publishes what is computed now, as the screen does: looked at first, then published by its fingerprint. */
export const publish = (year: Year, period: Period, scheme: string, at: number, because?: string): void => {
  const rules = rulesFor(year.books, period)
  const found = rules?.book.schemes.find(({ id }) => id === scheme)
  if (!rules || !found) throw new Error(`no scheme ${scheme} in ${period}`)
  const digest = year.book.drafts.keep(computeSheet({ db: year.db, books: year.books }, rules, found, period))
  const appraisal = `${period}:${scheme}`
  year.batch(() => year.must(appraiser, { type: 'publishSheet', appraisal, digest, ...(because && { because }) }, at))
}

const deductionsOf = (year: Year, month: Month, stage: Deduction['stage']) =>
  year.books.ids('conduct', `${month}:`).flatMap((conduct) => {
    const story = year.books.story('conduct', conduct)
    return (story?.deductions ?? [])
      .filter((one) => one.stage === stage)
      .map(({ deduction, code }) => ({ conduct, deduction, code }))
  })

/** The supervisor confirms what the clock proposed; every seventh was an errand for the hall, and is dropped. */
export const decideDeductions = (year: Year, month: Month, at: number): void =>
  year.batch(() => {
    deductionsOf(year, month, 'proposed').forEach(({ conduct, deduction }, index) => {
      if (index % 7 === 6)
        year.must(supervisor, { type: 'dropDeduction', conduct, deduction, reason: '当日受派外出' }, at)
      else year.must(supervisor, { type: 'confirmDeduction', conduct, deduction }, at)
    })
  })

/** Whoever is late oftenest appeals against the first of the month. */
export const appeal = (year: Year, month: Month, at: number): boolean =>
  year.batch(() => {
    const [first] = deductionsOf(year, month, 'confirmed').filter(({ conduct }) => conduct.endsWith(lateComer))
    if (!first) return false
    const { conduct, deduction } = first
    const wish = { type: 'appealDeduction', conduct, deduction, ground: 'facts-wrong', statement: '当天公交停运' }
    year.must(clerk(lateComer), wish as never, at)
    return true
  })
export const decideAppeals = (year: Year, month: Month, upheld: boolean, at: number): void =>
  year.batch(() => {
    for (const { conduct, deduction } of deductionsOf(year, month, 'appealed')) {
      const wish = { type: 'decideDeductionAppeal', conduct, deduction, upheld, reason: upheld ? '属实' : '无证明' }
      year.must(director, wish as never, at)
    }
  })

/** Somebody objects to their row, and somebody who did not publish it decides. */
export const object = (year: Year, appraisal: string, by: Actor, upheld: boolean, at: number): void =>
  year.batch(() => {
    const story = year.books.story('appraisal', appraisal)
    const version = story?.versions.length ?? 0
    const wish = { type: 'objectToSheet', appraisal, version, who: by.id, ground: 'facts-wrong', statement: '请复核' }
    year.must(by, wish as never, at)
    const objection = year.books.story('appraisal', appraisal)?.objections.length ?? 0
    const decided = { type: 'decideObjection', appraisal, objection, upheld, reason: upheld ? '应予更正' : '计算无误' }
    year.must(secondAppraiser, decided as never, at + 3_600_000)
  })

/** Grades nobody is sure of are the committee's; then the sheet is sealed. */
export const freeze = (year: Year, appraisal: string, at: number): void =>
  year.batch(() => {
    const story = year.books.story('appraisal', appraisal)
    if (!story) throw new Error(`nothing published of ${appraisal}`)
    if (unmetObjections(story).length > 0) throw new Error(`${appraisal} has to be issued again first`)
    const rows = story.versions[story.versions.length - 1]?.sheet.rows ?? []
    toReview(story).forEach((who, index) => {
      const grade = rows.find(({ id }) => id === who)?.grade
      const decided = {
        type: 'decideGrade',
        appraisal,
        who,
        what: { is: 'grade', grade },
        reason: '评议后维持',
        present: [appraiser.id, director.id, supervisor.id],
      }
      year.must(appraiser, decided as never, at + index)
      const verdict = year.books.story('appraisal', appraisal)?.verdicts.length ?? 0
      year.must(director, { type: 'confirmGrade', appraisal, verdict, holds: true } as never, at + index)
    })
    year.must(director, { type: 'freezeAppraisal', appraisal }, at + 60_000)
  })

export const publishMonth = (year: Year, month: Month, at: number): void =>
  monthly.forEach((scheme, index) => publish(year, month, scheme, at + index * 60_000))
export const freezeMonth = (year: Year, month: Month, at: number): void =>
  monthly.forEach((scheme) => freeze(year, `${month}:${scheme}`, at))
/** The month's ten points again, after an appeal took something back. */
export const reissueTen = (year: Year, month: Month, at: number): void =>
  publish(year, month, ten, at, '申诉成立，扣分撤销')
