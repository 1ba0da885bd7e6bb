/** Measures of notices and first responders: a month small enough for a pencil, and a day read out of the registers. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  behindFigure,
  figures,
  ledgerOfFigure,
  noticeMeasures,
  paperOf,
  type MeasureRows,
  type NoticeMeasures,
} from '#shared/scoring/noticeMeasures.ts'
import type { LedgerAnswer } from '#shared/ledgers/answers.ts'
import { readMeasureRows } from '../../server/ledgers/measures.ts'
import { day, ledgerDay, period, type LedgerDay } from './ledgerDay.ts'

const days = (n: number): number => n * 86_400_000
const nothing: MeasureRows = { told: [], accepted: [], lines: [], visits: [], contacts: [], answers: [] }

/** Four matters told, one with an omission; three accepted, one of them on the phone only; five notices. */
const month: MeasureRows = {
  told: [
    { matter: '1', item: 'card', omissions: 0, toldAt: 0, returnedAt: days(1), acceptedAt: days(2) },
    { matter: '2', item: 'card', omissions: 2, toldAt: 0, returnedAt: days(4), acceptedAt: null },
    { matter: '3', item: 'card', omissions: 0, toldAt: days(1), returnedAt: null, acceptedAt: null },
    { matter: '4', item: 'pension', omissions: 0, toldAt: 0, returnedAt: days(1), acceptedAt: days(5) },
  ],
  accepted: [
    { matter: '1', item: 'card', visits: 2 },
    { matter: '5', item: 'card', visits: 1 },
    { matter: '4', item: 'pension', visits: 4 },
    { matter: '6', item: 'pension', visits: 0 },
  ],
  lines: [
    { code: 'a', item: 'card', material: 'photo', text: '照片' },
    { code: 'a', item: 'card', material: 'form', text: '表' },
    { code: 'b', item: 'card', material: 'photo', text: '照片' },
    { code: 'b', item: 'card', material: 'photo', text: '照片（白底）' },
    { code: 'c', item: 'card', material: null, text: '委托书' },
    { code: 'd', item: 'pension', material: 'photo', text: '照片' },
    { code: 'e', item: 'pension', material: 'photo', text: '照片' },
  ],
  visits: [
    { key: 'v1', lapsed: false },
    { key: 'v2', lapsed: true },
    { key: 'v3', lapsed: false },
  ],
  contacts: [],
  answers: [
    { key: 'c1', late: true },
    { key: 'c2', late: false },
  ],
}

describe('by hand', () => {
  const told = noticeMeasures(month)

  test('told once and fully: three of four, and by item', () => {
    expect(told.compliance).toEqual({ count: 3, of: 4, share: 0.75 })
    expect(told.items.map(({ item, compliance }) => [item, compliance.count, compliance.of])).toEqual([
      ['card', 2, 3],
      ['pension', 1, 1],
    ])
  })

  test('came more than once: two of the three whom anybody came for; one and three visits too many', () => {
    expect(told.repeat).toEqual({ count: 2, of: 3, share: 2 / 3 })
    expect(told.extraVisits).toBeCloseTo((1 + 0 + 3) / 3)
    expect(told.items.map(({ item, extraVisits }) => [item, extraVisits])).toEqual([
      ['card', 0.5],
      ['pension', 3],
    ])
  })

  test('days from the notice: (1 + 4 + 1) / 3 to the return, (2 + 5) / 2 to acceptance', () => {
    expect(told.toReturn).toEqual({ n: 3, days: 2 })
    expect(told.toAcceptance).toEqual({ n: 2, days: 3.5 })
  })

  test('missed most: notices naming a paper once each, of the notices of its own item', () => {
    expect(told.missed.map(({ item, material, share }) => [item, material, share.count, share.of])).toEqual([
      ['pension', 'photo', 2, 2],
      ['card', 'photo', 2, 3],
      ['card', 'form', 1, 3],
      ['card', '“委托书', 1, 3],
    ])
  })

  test('hand-overs and answers; what there is none of has no share', () => {
    expect(told.visitHandOvers).toEqual({ count: 2, of: 3, share: 2 / 3 })
    expect(told.contactHandOvers).toEqual({ count: 0, of: 0, share: null })
    expect(told.followUps).toEqual({ count: 1, of: 2, share: 0.5 })
  })

  test('every figure opens exactly the rows it counts', () => {
    for (const { item, material, share } of told.missed)
      expect(behindFigure(month, 'missed', { item, material })).toHaveLength(share.count)
    expect(behindFigure(month, 'omitted')).toEqual(['2'])
    expect(behindFigure(month, 'complied', { item: 'card' })).toEqual(['1', '3'])
    expect(behindFigure(month, 'repeated')).toEqual(['1', '4'])
    expect(behindFigure(month, 'missed', { item: 'card', material: paperOf(month.lines[4]!) })).toEqual(['c'])
  })

  test('of nothing there is no share, no mean and no bar', () => {
    const none = noticeMeasures(nothing)
    for (const share of [none.compliance, none.repeat, none.visitHandOvers, none.followUps])
      expect(share).toEqual({ count: 0, of: 0, share: null })
    expect(none).toMatchObject({ extraVisits: null, toReturn: { n: 0, days: null }, items: [], missed: [] })
  })
})

describe('out of the registers', () => {
  let it: LedgerDay
  beforeAll(async () => {
    it = await ledgerDay()
  })
  afterAll(() => it?.hall.end())

  test('a day as it went: one told in full by phone, one with an omission that took three visits', async () => {
    const { told, accepted, lines, visits, contacts } = readMeasureRows(it.hall.server.db, {
      from: day as never,
      to: day as never,
    })
    expect(told.map(({ item, omissions, returnedAt }) => [item, omissions, returnedAt !== null])).toEqual([
      ['pension-claim', 1, true],
      ['card-first', 0, false],
    ])
    expect(accepted).toEqual([{ matter: it.matter, item: 'pension-claim', visits: 3 }])
    expect(lines).toHaveLength(5)
    expect(visits).toEqual([{ key: `${day} A005`, lapsed: false }])
    expect(contacts).toEqual([{ key: 'S20261123-0001', lapsed: false }])
  })

  test('what was taken back counts no visit', async () => {
    const { db } = it.hall.server
    const at = db.statement('SELECT accepted_at FROM matters WHERE matter = ?').pluck().get(it.matter) as number
    expect(at).toBeGreaterThan(0)
    const visitsNow = () => readMeasureRows(db, { from: day as never, to: day as never }).accepted[0]!.visits
    expect(visitsNow()).toBe(3)
    const action = db
      .statement(`SELECT action FROM event_log WHERE subject = ? AND type = 'PapersBrought'`)
      .pluck()
      .get(`matter ${it.matter}`) as number
    const notices = db
      .statement(`SELECT count(*) FROM event_log WHERE subject = ? AND action = ?`)
      .pluck()
      .get(`matter ${it.matter}`, action)
    expect(notices).toBe(1)
    // The whole third visit but its acceptance stays; taking back the second notice leaves two.
    const second = db
      .statement(`SELECT max(action) FROM event_log WHERE subject = ? AND type = 'NoticeIssued'`)
      .pluck()
      .get(`matter ${it.matter}`) as number
    const undone = { type: 'StoryUndone' as const, subject: `matter ${it.matter}` as const, undoes: second }
    const { keeper } = it.hall.server
    db.transaction(() =>
      keeper.log.append(
        [undone],
        { at, by: { role: 'clerk', id: 'li-qiang' } },
        { id: 'undo', digest: '-' },
        () => day as never,
      ),
    )
    expect(visitsNow()).toBe(2)
  })

  test('over HTTP each figure opens in its ledger as many rows as it says', async () => {
    const told = (await it.hall.ask('GET', `/api/measures?${period}`, it.boss)).body as NoticeMeasures
    expect(told.compliance).toEqual({ count: 1, of: 2, share: 0.5 })
    const rows = readMeasureRows(it.hall.server.db, { from: day as never, to: day as never })
    for (const figure of figures) {
      const path = `/api/ledgers/${ledgerOfFigure[figure]}?${period}&figure=${figure}`
      const { total } = (await it.hall.ask('GET', path, it.boss)).body as LedgerAnswer
      expect(total, figure).toBe(behindFigure(rows, figure).length)
      expect((await it.hall.ask('GET', path, it.zhang)).body, 'a clerk asks in vain').toMatchObject({ total: 0 })
    }
    for (const { item, material, share } of told.missed) {
      const query = new URLSearchParams({ figure: 'missed', item, material })
      const path = `/api/ledgers/notices?${period}&${query.toString()}`
      expect((await it.hall.ask('GET', path, it.boss)).body).toMatchObject({ total: share.count })
    }
  })
})
