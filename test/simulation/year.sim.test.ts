/**
 * A whole year of a hall, from setup to sealed sheets. Nobody wrote down what the appraisal has to find out: who is quick,
 * who is unloved, who games the clock. These are the story's truths, read off the sheets that were published.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Sheet } from '#shared/domain/appraisal/sheet.ts'
import { daysOf, type Month } from '#shared/domain/period.ts'
import { readFlags } from '../../server/reports/flags.ts'
import { liveYear, months, stories, unhappy } from '../support/year.ts'
import { measured, ten } from '../support/year/books.ts'
import { careless, gamer, lateComer, truths } from '../support/year/hall.ts'
import { leaves } from '../support/year/leave.ts'
import type { Year } from '../support/year/open.ts'
import { clerks, hundredths, mean, readingOf, rowIn } from '../support/year/reading.ts'
import { factsBehind } from './factsBehind.ts'

let folder: string
let year: Year
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'paihao-year-'))
  year = liveYear(folder)
}, 240_000)
afterAll(() => {
  year?.close()
  rmSync(folder, { recursive: true, force: true })
})

const { appraisalOf, sheetOf, partOf, count } = readingOf(() => year)

test('nothing the clock wished for was refused, all year', () => expect(year.refusedClock).toEqual([]))

describe('points', () => {
  test('the year is the sum of its months, for everybody and after every month', () => {
    const people = sheetOf('2026-01', ten).rows.map(({ id }) => id)
    expect(people).toContain(lateComer)
    for (const who of people) {
      let sum = 0
      for (const month of months) {
        const { total, yearTotal } = rowIn(sheetOf(month, ten), who)
        sum += hundredths(total ?? NaN)
        expect([who, month, hundredths(yearTotal ?? NaN)]).toEqual([who, month, sum])
      }
    }
  })

  test('only who came late lost any, and nobody for a day of leave', () => {
    for (const month of months)
      for (const { id, lines, total } of sheetOf(month, ten).rows)
        if (id !== lateComer) expect([month, id, lines, total]).toEqual([month, id, [], 10])
    for (const { who, from } of leaves) {
      const day = year.books.story('conduct', `${from.slice(0, 7)}:${who}`)?.days.find(({ date }) => date === from)
      expect([who, day?.findings ?? []]).toEqual([who, []])
    }
  })

  test('a month is scored by its own book: late costs one point in June and two in July', () => {
    const pointsOf = (month: string) => [
      sheetOf(month, ten).book,
      ...new Set(
        rowIn(sheetOf(month, ten), lateComer)
          .lines.filter(({ doubled }) => !doubled)
          .map((l) => l.points),
      ),
    ]
    expect(months.slice(0, 6).map(pointsOf)).toEqual(Array.from({ length: 6 }, () => [1, 1]))
    expect(months.slice(6).map(pointsOf)).toEqual(Array.from({ length: 6 }, () => [2, 2]))
  })

  test('from the fifth on in one month each counts double', () => {
    const { lines, total } = rowIn(sheetOf(stories.appealUpheld, ten), lateComer)
    expect(lines.map(({ no, points, doubled }) => [no, points, doubled])).toEqual([
      [1, 1, false],
      [2, 1, false],
      [3, 1, false],
      [4, 1, false],
      [5, 2, true],
    ])
    expect(total).toBe(4)
  })
})

describe('appeals and objections', () => {
  const deductionsIn = (month: string) => year.books.story('conduct', `${month}:${lateComer}`)!.deductions
  const linesIn = (sheet: Sheet) => rowIn(sheet, lateComer).lines.map(({ deduction }) => deduction)

  test('a dismissed appeal leaves the point, an upheld one takes it away', () => {
    const dismissed = deductionsIn(stories.appealDismissed).find(({ stage }) => stage === 'dismissed')!
    const inMarch = `${stories.appealDismissed}:${lateComer}#${dismissed.deduction}`
    expect(linesIn(sheetOf(stories.appealDismissed, ten))).toContain(inMarch)
    const upheld = deductionsIn(stories.appealUpheld).find(({ stage }) => stage === 'void')!
    const inMay = `${stories.appealUpheld}:${lateComer}#${upheld.deduction}`
    expect(linesIn(sheetOf(stories.appealUpheld, ten))).not.toContain(inMay)
  })

  test('decided after the sheet was posted, it is issued again, and what was posted is kept', () => {
    const { versions } = appraisalOf(`${stories.appealUpheldLate}:${ten}`)
    expect(versions.map(({ version, because }) => [version, because])).toEqual([
      [1, undefined],
      [2, '申诉成立，扣分撤销'],
    ])
    const [first, second] = versions.map(({ sheet }) => rowIn(sheet, lateComer).total)
    expect(second! - first!).toBe(2)
    expect(year.books.story('conduct', `${stories.appealUpheldLate}:${lateComer}`)?.deductions[0]?.stage).toBe('void')
  })

  test('an objection is decided by somebody who did not publish, and an upheld one brings a new version', () => {
    for (const [month, upheld, versions] of [
      [stories.objectionDismissed, false, 1],
      [stories.objectionUpheld, true, 2],
    ] as const) {
      const { objections, versions: issued } = appraisalOf(`${month}:${measured}`)
      expect(objections.map(({ who, decided }) => [who, decided?.upheld])).toEqual([[unhappy, upheld]])
      expect(objections[0]?.decided?.staff).not.toBe(issued[0]?.staff)
      expect(issued).toHaveLength(versions)
    }
  })
})

describe('what nobody had written down', () => {
  const paceOf = (who: string): number => mean(months.map((month) => partOf(month, who, 'efficiency').value!))
  const likedBy = (who: string): number => mean(months.map((month) => partOf(month, who, 'satisfaction').score!))

  test('the quickest and the slowest are told apart in most months, those alike in none', () => {
    const apart = (a: string, b: string): number =>
      months.filter((month) => {
        const [one, other] = [a, b].map((who) => partOf(month, who, 'efficiency').interval!)
        return one![0] > other![1] || other![0] > one![1]
      }).length
    expect(apart('an-ning', 'dai-yu')).toBeGreaterThanOrEqual(9)
    expect(apart('mao-li', 'nie-feng')).toBe(0)
    const order = [...clerks].sort((a, b) => paceOf(b) - paceOf(a))
    expect([order[0], order[order.length - 1]]).toEqual(['an-ning', 'dai-yu'])
  })

  test('the least liked is found, and no month makes anybody the last by luck alone', () => {
    expect([...clerks].sort((a, b) => likedBy(a) - likedBy(b))[0]).toBe(unhappy)
  })

  test('short calls bring no points: who ends every fifth within seconds is as quick as they truly are', () => {
    const plain = mean(months.map((month) => meanHandling(gamer, month) / meanHandling('mao-li', month)))
    expect(plain).toBeLessThan(0.9)
    expect(Math.abs(paceOf(gamer) - 100)).toBeLessThan(5)
  })
  const meanHandling = (who: string, month: Month): number => {
    const { from, to } = daysOf(month)
    return count(`SELECT avg(ended_at - started_at) FROM turns WHERE staff = ? AND day BETWEEN ? AND ?`, who, from, to)
  }

  test('the one who games the clock is flagged for it, and nobody else for how they work', () => {
    const ofYear = readFlags(year.db, { from: '2026-01-01' as never, to: '2026-12-31' as never }, Date.UTC(2027, 0, 1))
    const inMonths = months.flatMap((month) => readFlags(year.db, daysOf(month), Date.UTC(2027, 0, 1)))
    const flagged = ofYear.filter(({ flag }) => flag === 'G1')
    expect(flagged.map(({ who }) => who)).toEqual([gamer])
    // A month of twelve people is little to go by: it may not show yet, but it never shows anybody else.
    expect(inMonths.filter(({ flag, who }) => flag === 'G1' && who !== gamer)).toEqual([])
    // Whoever people like better than the rest of the hall has longer runs of the best grade: to be looked at, and no more.
    const others = [...ofYear, ...inMonths].filter(({ flag }) => flag !== 'G1')
    const isLiked = (who: string): boolean => (truths.get(who)?.rated[0] ?? 0) > 0.7
    expect(others.filter(({ flag, who }) => flag !== 'G4' || !isLiked(who))).toEqual([])
    // Every fact a signal names is a visit that person ended within seconds.
    for (const fact of flagged[0]!.facts.slice(0, 50)) {
      const [day, ticket] = fact.split(' ')
      const ms = `SELECT min(ended_at - started_at) FROM turns WHERE day = ? AND ticket = ? AND staff = ?`
      expect(count(ms, day, ticket, gamer)).toBeLessThan(10_000)
    }
  })

  test('whose notices leave papers out has the omissions', () => {
    const omissions = year.db
      .statement(
        `SELECT json_extract(body, '$.of') AS who, count(*) AS n FROM event_log
         WHERE type = 'OmissionFound' GROUP BY who ORDER BY n DESC`,
      )
      .all() as { who: string; n: number }[]
    expect(omissions[0]?.who).toBe(careless)
    const noticed = (who: string) => mean(months.flatMap((month) => partOf(month, who, 'notice').score ?? []))
    expect(noticed(careless)).toBeLessThan(noticed('mao-li') - 5)
  })
})

factsBehind(() => year)

test('the best two windows of three are chosen, by inspection, daily work and ballot', () => {
  const selection = year.books.story('selection', '2026:quality-windows')!
  expect(selection.awarded?.awards).toEqual(['w1', 'w10'])
  expect(selection.ballot?.papers).toBe(selection.ballot?.voters.length)
})

test('who reviewed whom is nowhere in the log', () => {
  const rows = year.db.statement(`SELECT actor, body FROM event_log WHERE actor_role = 'ballot'`).all() as {
    actor: string
    body: string
  }[]
  expect(rows.length).toBeGreaterThan(80)
  const names = year.hall().setup!.people.map(({ id }) => id)
  for (const { actor } of rows) expect(names.filter((name) => actor.includes(name))).toEqual([])
})
