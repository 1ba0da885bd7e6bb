/** First contacts that come out of a visit: who was sent elsewhere, and who is owed an answer. */
import { describe, expect, test } from 'vitest'
import type { Wish } from '#shared/domain/decide.ts'
import type { ContactId } from '#shared/domain/words.ts'
import { fold } from '#shared/domain/hall/fold.ts'
import type { HallFact, Recorded } from '#shared/domain/hall/facts.ts'
import { factRows } from '#shared/registers/registerRows.ts'
import { actor } from '../support/cast.ts'
import { clockTime, expectReplayEqual, given, liveHall, twoWindows, type LiveHall } from '../support/hall.ts'

type Line = readonly [time: string, who: string, wish: Wish]
const S1 = 'S20260105-0001' as ContactId

const rowsOf = (live: LiveHall, table: string) =>
  live.rows().flatMap((change) => ('put' in change && change.put === table ? [change.row] : []))
const liveFrom = (...lines: Line[]) => {
  const live = liveHall()
  for (const [time, who, wish] of lines)
    expect(live.say(who, wish, clockTime(time)), JSON.stringify(wish)).toMatchObject({ ok: true })
  return live
}

describe('out of a visit', () => {
  const serving: Line[] = [
    ...twoWindows,
    ['08:40', 'kiosk', { type: 'issueTicket', service: 'pension', language: 'zh-CN' }],
    ['08:42', 'wang', { type: 'callNext', window: '1' }],
    ['08:43', 'wang', { type: 'startService', window: '1', ticket: 'A001' }],
  ]
  const finish = (more: object): Wish => ({ type: 'finishService', window: '1', ticket: 'A001', ...more }) as Wish

  test('pending opens a follow-up with its due date, and undo takes both back', () => {
    const live = liveFrom(...serving, ['08:50', 'wang', finish({ outcome: 'pending', note: '请示局里' })])
    expect(live.hall.visits.values().next().value?.finished).toMatchObject({ outcome: 'pending', contact: S1 })
    expect(live.books.contact(S1)).toMatchObject({
      ticket: 'A001',
      stage: 'reported-up',
      followUp: { due: '2026-01-08', note: '请示局里' },
    })
    expect(live.say('wang', { type: 'undoLast' }, clockTime('08:50:05')).ok).toBe(true)
    expect(live.books.contact(S1)).toBeUndefined()
    expect(rowsOf(live, 'contacts')).toEqual([])
    expectReplayEqual(live)
    // The number stays used.
    live.say('wang', finish({ outcome: 'pending' }), clockTime('08:51'))
    expect(live.books.openContacts()).toEqual(['S20260105-0002'])
  })
  test('who finished before a unit was asked for neglected nothing', () => {
    const { hall } = given(...serving)
    const by = actor('wang')
    const finished = {
      type: 'ServiceFinished',
      ticket: 'A001',
      window: '1',
      staff: 'wang',
      outcome: 'referred',
    } as const
    const old = { ...finished, performed: [{ service: 'pension', count: 1 }], forgotten: false }
    const fact = { ...old, at: clockTime('08:50'), by, seq: 90, action: 90 } as unknown as Recorded<HallFact>
    fold(hall, fact)
    expect(factRows(fact, hall.day!)).toEqual([])
    const asked = { ...fact, noUnitTold: true } as Recorded<HallFact>
    expect(factRows(asked, hall.day!)).toMatchObject([
      { put: 'breaches', row: { kind: 'no-unit-told', staff: 'wang' } },
    ])
  })
  test('referred with the unit of the directory; refused may name one too; done names none', () => {
    const told = { unit: 'housing' }
    given(...serving)
      .when('08:50', 'wang', finish({ outcome: 'referred', told }))
      .then({
        type: 'ServiceFinished',
        told: { unit: 'housing', name: '县住房和城乡建设局', phone: '0310-7654321' },
      } as object)
    given(...serving)
      .when('08:50', 'wang', finish({ outcome: 'referred', told: { unit: 'x' } }))
      .refused('unit-unknown')
    const { decision } = given(...serving).when('08:50', 'wang', finish({ outcome: 'done', told }))
    expect(decision.ok && decision.facts[0]).not.toHaveProperty('told')
  })
})
