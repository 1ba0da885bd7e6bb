/**
 * The door of anonymous ballots. Who is signed in is looked up, asked whether they may give this paper, and turned into a
 * code; the wish goes on in the name of that code alone. Nothing of it is written to the machine's notes.
 */
import { randomUUID } from 'node:crypto'
import { Router } from 'express'
import type { RaterGroup } from '#shared/domain/review/facts.ts'
import { groupOf, type ReviewRound } from '#shared/domain/review/reviewRound.ts'
import { candidateName } from '#shared/domain/selection/names.ts'
import type { Selection } from '#shared/domain/selection/selection.ts'
import type { Setup } from '#shared/domain/setup/setup.ts'
import { idOf, subjectFor, type StorySubject } from '#shared/domain/subject.ts'
import { appraisedRoles } from '#shared/domain/words.ts'
import { BallotGiven, type BallotsAnswer, type RoundToGive, type VoteToGive } from '#shared/protocol/ballots.ts'
import type { House } from '../house.ts'
import type { Caller } from '../identity/identity.ts'
import { fail, only, parseOr } from './answers.ts'
import { statusOf } from './wishRoutes.ts'

export const ballotRoutes = ({ db, identity, keeper }: House): Router => {
  const { books } = keeper
  const box = identity.ballots
  const idsOf = (sql: string): string[] => (db.statement(sql).pluck().all() as StorySubject[]).map(idOf)
  const nameOf = (setup: Setup, staff: string): string => setup.people.find(({ id }) => id === staff)?.name ?? staff

  const roundFor = (id: string, staff: string, setup: Setup): RoundToGive[] => {
    const round = books.story('review', id)
    if (round?.is !== 'round' || round.stage !== 'open') return []
    const mine = round.asked.flatMap(({ about }) => {
      const group = groupOf(round, about, staff)
      return group ? [{ about, name: nameOf(setup, about), group }] : []
    })
    if (mine.length === 0) return []
    const papers = mine.filter(({ about, group }) => !round.given.has(codeOf(round, about, group, staff)))
    const { name = null, period, until, untilAt, k, dimensions } = round
    return [{ review: id, name, period, until, untilAt, k, dimensions, papers, given: mine.length - papers.length }]
  }
  const codeOf = ({ id }: ReviewRound, about: string, group: RaterGroup, staff: string): string =>
    box.codeOf(subjectFor('review', id), about, group, staff)

  const voteFor = (id: string, staff: string, setup: Setup): VoteToGive[] => {
    const selection = books.story('selection', id)
    const { ballot, rules } = selection ?? {}
    if (!selection || !ballot || ballot.closed || rules?.kind !== 'selection') return []
    if (!ballot.voters.some((one) => one === staff) || ballot.given.has(voteCode(id, staff))) return []
    const groups = rules.quotas.map(({ id: group, name, places }) => ({
      id: group,
      name,
      places,
      candidates: candidatesOf(selection, group).map((one) => ({ id: one, name: candidateName(setup, rules.of, one) })),
    }))
    const { until, untilAt } = ballot
    return [{ selection: id, name: rules.name, period: selection.period, until, untilAt, groups }]
  }
  const voteCode = (id: string, staff: string): string => box.codeOf(subjectFor('selection', id), '', 'vote', staff)
  const candidatesOf = ({ candidates }: Selection, group: string): string[] =>
    [...candidates.values()].filter((one) => one.group === group).map((one) => one.id)

  /** The code under which this person may give this paper; undefined when it is not theirs to give. */
  const paperOf = (given: BallotGiven, staff: string): { code: string; command: object } | undefined => {
    if (given.is === 'vote') {
      const { selection, choices } = given
      const ballot = books.story('selection', selection)?.ballot
      if (!ballot || ballot.closed || !ballot.voters.some((one) => one === staff)) return undefined
      return { code: voteCode(selection, staff), command: { type: 'castVote', selection, choices } }
    }
    const { review, about, marks } = given
    const round = books.story('review', review)
    if (round?.is !== 'round' || round.stage !== 'open') return undefined
    const group = groupOf(round, about, staff)
    if (!group) return undefined
    return { code: codeOf(round, about, group, staff), command: { type: 'castReview', review, about, group, marks } }
  }

  return Router()
    .use('/ballots', only(identity, appraisedRoles))
    .get('/ballots', (_request, response) => {
      const { setup } = keeper.hall
      if (!setup) return fail(response, 'not-found')
      const { id } = (response.locals['caller'] as Caller).actor
      response.json({
        reviews: idsOf("SELECT subject FROM reviews WHERE stage = 'open' ORDER BY until, subject").flatMap((one) =>
          roundFor(one, id, setup),
        ),
        votes: idsOf("SELECT subject FROM selections WHERE stage = 'ballot' ORDER BY subject").flatMap((one) =>
          voteFor(one, id, setup),
        ),
      } satisfies BallotsAnswer)
    })
    .post('/ballots', async (request, response) => {
      const given = parseOr(response, BallotGiven, request.body)
      if (!given) return
      const { id } = (response.locals['caller'] as Caller).actor
      const paper = paperOf(given, id)
      if (!paper) return void response.status(409).json({ ok: false, refusal: 'not-asked' })
      const by = { role: 'ballot', id: paper.code } as const
      const reply = await keeper.wish({ id: randomUUID(), command: paper.command as never, by })
      // The facts are not sent back: a ballot that left is seen by nobody again, not even by who gave it.
      response.status(statusOf(reply)).json(reply.ok ? { ok: true } : reply)
    })
}
