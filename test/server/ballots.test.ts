/** The door of anonymous ballots: one each, nobody's name in any record, nothing told of a side that is too small. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BallotsAnswer } from '#shared/protocol/ballots.ts'
import { views, type ViewName } from '#shared/views/index.ts'
import { appraisedHall, askedAboutZhang, review, selection, type AppraisedHall } from './appraisedHall.ts'

const listed = async ({ hall }: AppraisedHall, who: string): Promise<BallotsAnswer> =>
  (await hall.ask('GET', '/api/ballots', who)).body as BallotsAnswer
const castIn = ({ hall }: AppraisedHall) =>
  hall.server.db
    .statement(
      "SELECT actor_role AS role, actor_id AS code, actor, wish_id, body FROM event_log WHERE type IN ('ReviewCast', 'VoteCast') ORDER BY seq",
    )
    .all() as { role: string; code: string; actor: string; wish_id: string; body: string }[]
const secretsIn = ({ hall }: AppraisedHall) =>
  hall.server.db.statement("SELECT name FROM secrets WHERE name LIKE 'ballot %'").pluck().all()

describe('one round of reviews', () => {
  let a: AppraisedHall
  beforeAll(async () => {
    a = await appraisedHall()
    await a.round()
  })
  afterAll(() => a.hall.end())

  test('only who is asked is shown the paper, and only their own side of it', async () => {
    const [round] = (await listed(a, a.clerk('li-qiang'))).reviews
    expect(round).toMatchObject({ review, given: 0, papers: [{ about: 'zhang-min', name: '张敏', group: 'peers' }] })
    expect((await listed(a, a.supervisor)).reviews[0]!.papers).toMatchObject([{ group: 'superior' }])
    expect((await listed(a, a.clerk('zhang-min'))).reviews[0]!.papers).toMatchObject([{ group: 'self' }])
    expect(await listed(a, a.office)).toEqual({ reviews: [], votes: [] })
  })

  test('strangers, the administrator and devices have no paper', async () => {
    expect((await a.hall.ask('GET', '/api/ballots')).status).toBe(401)
    expect((await a.hall.ask('GET', '/api/ballots', a.hall.staff('wu-gang', 'admin'))).status).toBe(403)
    expect((await a.hall.ask('POST', '/api/ballots', a.hall.device('kiosk'), {})).status).toBe(403)
    expect(await a.give(a.office, 5)).toMatchObject({ status: 409, body: { refusal: 'not-asked' } })
  })

  test('the verb of a ballot is open to no role at all', async () => {
    for (const who of [a.office, a.director, a.supervisor, a.clerk('li-qiang'), a.hall.staff('wu-gang', 'admin')]) {
      for (const verb of ['castReview', 'castVote']) {
        expect((await a.hall.ask('POST', `/api/wishes/${verb}`, who, {})).status).toBe(403)
      }
    }
  })

  test('given once, it is gone: no facts come back, the paper is off the list, a second one is refused', async () => {
    const li = a.clerk('li-qiang')
    expect(await a.give(li, 8)).toMatchObject({ status: 200, body: { ok: true } })
    expect((await a.give(a.clerk('wang-fang'), 8)).body).toEqual({ ok: true })
    expect((await listed(a, li)).reviews[0]).toMatchObject({ papers: [], given: 1 })
    expect(await a.give(li, 2)).toMatchObject({ status: 409, body: { refusal: 'given-already' } })
    // Signed in anew, in another role, after a restart: still the same person.
    await a.hall.restart()
    expect(await a.give(a.clerk('li-qiang'), 2)).toMatchObject({ body: { refusal: 'given-already' } })
  })

  test('no record says who gave it', async () => {
    const { people } = a.hall.server.keeper.hall.setup!
    const rows = castIn(a)
    expect(rows).toHaveLength(2)
    for (const { role, code, actor, wish_id, body } of rows) {
      expect([role, actor]).toEqual(['ballot', JSON.stringify({ role: 'ballot', id: code })])
      for (const { id, name, staffNo } of people) {
        if (id !== 'zhang-min')
          expect(`${code} ${wish_id} ${body}`).not.toMatch(new RegExp(`${id}|${name}|"${staffNo}"`))
      }
    }
    expect(new Set(rows.map(({ code }) => code)).size).toBe(2)
  })

  test('its secret is burnt when the round closes, and results are of sides of four and more', async () => {
    for (const id of ['chen-jing', 'liu-yang']) await a.give(a.clerk(id), 9)
    await a.give(a.hall.staff('zhou-jie', 'supervisor'), 0)
    expect(secretsIn(a)).toEqual([`ballot review ${review}`])
    a.close()
    expect(secretsIn(a)).toEqual([])
    const seen = await a.hall.ask(
      'GET',
      `/api/pictures/reviewRound?review=${review}`,
      a.hall.staff('xu-jing', 'appraiser'),
    )
    expect(seen.body).toMatchObject({
      data: { stage: 'closed', returned: null, results: [{ groups: { peers: { n: 4, score: 85 } }, total: 85, n: 4 }] },
    })
    expect(seen.text).not.toContain('superior":{"n"')
    expect(await a.give(a.clerk('zhao-lei'), 9)).toMatchObject({ status: 409, body: { refusal: 'not-asked' } })
  })
})

/** Everything a role may ask for, as text, without what seals and clocks change. */
const toldTo = async (a: AppraisedHall): Promise<string> => {
  const { hall } = a
  const callers = { appraiser: a.office, director: a.director, supervisor: a.supervisor, clerk: a.clerk('zhang-min') }
  const ids = { appraiser: 'xu-jing', director: 'ma-jun', supervisor: 'zhou-jie', clerk: 'zhang-min' }
  const told: string[] = []
  for (const [role, who] of Object.entries(callers)) {
    const staff = ids[role as keyof typeof ids]
    const params = new URLSearchParams({
      review,
      selection,
      staff,
      period: '2026-H2',
      month: '2026-11',
      goals: '2026-H2:affairs',
    })
    for (const view of Object.keys(views) as ViewName[]) {
      // What a phone shows to draw a number is new every minute, and sealed.
      if (view === 'phoneDoor' || view === 'setup') continue
      const wanted = new URLSearchParams()
      for (const name of Object.keys(views[view].params.shape))
        if (params.has(name)) wanted.set(name, params.get(name)!)
      told.push(`${role} ${view} ${(await hall.ask('GET', `/api/pictures/${view}?${wanted}`, who)).text}`)
    }
    for (const path of [
      `/api/stories/${encodeURIComponent(`review ${review}`)}/facts`,
      `/api/stories/${encodeURIComponent(`selection ${selection}`)}/facts`,
      '/api/ballots',
      '/api/ledgers',
    ]) {
      told.push(`${role} ${path} ${(await hall.ask('GET', path, who)).text}`)
    }
  }
  for (const table of ['review_results', 'reviews', 'selection_candidates', 'selections'])
    told.push(JSON.stringify(hall.server.db.statement(`SELECT * FROM ${table}`).all()))
  return told.join('\n').replace(/"hash":"\w+"/g, '')
}

/** A closed round in which three superiors, too few, gave these marks; and a vote of three papers, too few. */
const closedWith = async (marks: readonly number[], votes: readonly string[]): Promise<string> => {
  const a = await appraisedHall()
  try {
    await a.round()
    await a.selection()
    await a.must(a.office, 'openBallot', { selection, until: '2026-11-27' })
    for (const [i, id] of askedAboutZhang.peers.entries()) await a.give(a.clerk(id), 5 + (i % 5))
    const superiors = [a.supervisor, a.director, a.hall.staff('he-ping', 'officer')]
    for (const [i, who] of superiors.entries()) {
      await a.give(who, marks[i]!)
      expect((await a.vote(who, votes[i]!)).body).toEqual({ ok: true })
    }
    a.close()
    return await toldTo(a)
  } finally {
    await a.hall.end()
  }
}

test('no door tells anything that a side of three decides: other marks and other votes, the same answers', async () => {
  const [one, other] = [
    await closedWith([10, 10, 10], ['w1', 'w1', 'w1']),
    await closedWith([0, 3, 7], ['w2', 'w4', 'w2']),
  ]
  expect(one).toContain('"peers":{"n":5')
  expect(other).toBe(one)
})
