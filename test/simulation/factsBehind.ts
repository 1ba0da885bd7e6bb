/** Every number that was published in a year, followed to the facts it was made of; and the year counted again. */
import { describe, expect, test } from 'vitest'
import { lastVersion } from '#shared/domain/appraisal/appraisal.ts'
import { daysOf } from '#shared/domain/period.ts'
import { computeSheet, rulesFor } from '../../server/appraisal/compute.ts'
import { digestOfSheet } from '../../server/appraisal/drafts.ts'
import { recountNow } from '../../server/appraisal/recountNow.ts'
import { factsOfPeriod } from '../../server/appraisal/standsOn.ts'
import { rebuildRegisters } from '../../server/log/rebuildRegisters.ts'
import { verifyLog } from '../../server/log/verifyLog.ts'
import { months } from '../support/year.ts'
import { measured, monthly, ten } from '../support/year/books.ts'
import type { Year } from '../support/year/open.ts'
import { clerks, hundredths, readingOf, rowIn } from '../support/year/reading.ts'

/** Tests over a year that is lived before them. */
export const factsBehind = (year: () => Year): void => {
  const { appraisalOf, sheetOf, partOf, count } = readingOf(year)

  describe('every published number can be followed to facts', () => {
    test('ratings counted are ratings given, people served are services finished', () => {
      const finished = `SELECT count(*) FROM event_log WHERE type = 'ServiceFinished'
      AND json_extract(body, '$.staff') = ? AND day BETWEEN ? AND ?`
      const rated = `SELECT count(*) FROM event_log WHERE type = 'VisitRated'
      AND json_extract(body, '$.staff') = ? AND day BETWEEN ? AND ?`
      for (const month of months)
        for (const who of clerks) {
          const { from, to } = daysOf(month)
          expect([month, who, partOf(month, who, 'satisfaction').n]).toEqual([month, who, count(rated, who, from, to)])
          expect([month, who, rowIn(sheetOf(month, measured), who).served]).toEqual([
            month,
            who,
            count(finished, who, from, to),
          ])
        }
    })

    test('a deduction leads to its proposal, to who confirmed it, and to the sign-in that was late', () => {
      let followed = 0
      for (const month of months)
        for (const { id, lines } of sheetOf(month, ten).rows)
          for (const line of lines) {
            const [conduct = '', n] = line.deduction.split('#')
            const found = year()
              .books.story('conduct', conduct)
              ?.deductions.find((one) => String(one.deduction) === n)
            expect([line.deduction, found?.confirmed?.staff, found?.date]).toEqual([line.deduction, line.by, line.day])
            const [seq] = found?.finding?.evidence ?? []
            const fact = year().db.statement('SELECT type, day, body FROM event_log WHERE seq = ?').get(seq) as {
              type: string
              day: string
              body: string
            }
            expect([fact.type, fact.day, (JSON.parse(fact.body) as { staff: string }).staff]).toEqual([
              'StaffSignedIn',
              line.day,
              id,
            ])
            followed++
          }
      expect(followed).toBeGreaterThan(20)
    })

    test('a section’s goals: what was entered as entered, what is measured as its people’s ratings', () => {
      for (const { id, parts, total } of sheetOf('2026-H1', 'section-goals').rows) {
        const [satisfied, training] = parts
        const sections = year()
          .hall()
          .setup!.people.filter(({ section }) => section === id)
        const ratings = (least: number) =>
          sections.reduce(
            (sum, { id: staff }) =>
              sum +
              count(
                `SELECT count(*) FROM event_log WHERE type = 'VisitRated' AND json_extract(body, '$.staff') = ?
                 AND json_extract(body, '$.grade') >= ? AND day BETWEEN '2026-01-01' AND '2026-06-30'`,
                staff,
                least,
              ),
            0,
          )
        expect([id, satisfied?.num, satisfied?.den]).toEqual([id, ratings(3), ratings(1)])
        const entered = year()
          .books.story('goals', `2026-H1:${id}`)!
          .entries.filter(({ score }) => score !== undefined)
        expect([id, training?.score]).toEqual([id, entered[0]?.score])
        expect(hundredths(total!)).toBe(Math.round(60 * satisfied!.score! + 40 * training!.score!))
      }
    })
  })

  describe('the seal', () => {
    const ids = () => year().books.ids('appraisal', '2026')

    test('every sheet of the year is frozen, with the facts it stands on', () => {
      const expected = months.length * monthly.length + 3
      expect(ids()).toHaveLength(expected)
      for (const id of ids()) {
        const { frozen, versions } = appraisalOf(id)
        const { sheet, digest } = versions[versions.length - 1]!
        expect([id, frozen?.digest, digestOfSheet(sheet)]).toEqual([id, digest, digest])
        expect(sheet.standsOn.facts).toBe(factsOfPeriod(year().db, sheet.period, sheet.standsOn.seq))
      }
    })

    test('counted again from the facts, every sheet is the same to the bit', () => {
      const sources = { db: year().db, books: year().books }
      for (const id of ids()) {
        const told = recountNow(sources, appraisalOf(id))
        expect([id, told?.differences]).toEqual([id, []])
        const { sheet } = lastVersion(appraisalOf(id))!
        const rules = rulesFor(year().books, sheet.period)!
        const again = computeSheet(
          sources,
          rules,
          rules.book.schemes.find((one) => one.id === sheet.scheme)!,
          sheet.period,
        )
        expect(digestOfSheet({ ...again, standsOn: sheet.standsOn })).toBe(digestOfSheet(sheet))
      }
    })

    test('the log is whole, and the registers made again from it alone are the same', () => {
      expect(verifyLog(year().db).fault).toBeUndefined()
      expect(rebuildRegisters(year().db).filter(({ wasSame }) => !wasSame)).toEqual([])
    })
  })
}
