/** Evidence: brought by staff, opened by staff who know its fingerprint, which stands only in the fact that names it. */
import express, { Router, type Request } from 'express'
import { appraisedRoles, EvidenceId } from '#shared/domain/words.ts'
import { mostEvidenceBytes, type EvidenceAnswer } from '#shared/protocol/evidence.ts'
import { fail, only } from '../gate/answers.ts'
import type { House } from '../house.ts'
import type { Caller } from '../identity/identity.ts'
import { openEvidence } from './evidence.ts'

/** A page that shows it may run nothing, load nothing and be part of nothing. */
const inert = "default-src 'none'; sandbox"

export const evidenceRoutes = ({ db, identity, personal, clock }: House): Router => {
  const evidence = openEvidence(db, personal.envelope)
  const staff = only(identity, appraisedRoles)
  const file = express.raw({ type: () => true, limit: mostEvidenceBytes })
  return Router()
    .post('/evidence', staff, file, (request, response) => {
      const bytes: unknown = request.body
      if (!Buffer.isBuffer(bytes)) return fail(response, 'malformed')
      const { actor } = response.locals['caller'] as Caller
      const kept = evidence.keep(bytes, actor, clock.now())
      if (kept === 'no-such-type') return fail(response, 'malformed')
      if (kept === 'too-many') return fail(response, 'busy', { retryAfterMs: 3_600_000 })
      response.json(kept satisfies EvidenceAnswer)
    })
    .get('/evidence/:id', staff, (request: Request<{ id: string }>, response) => {
      const { data: id } = EvidenceId.safeParse(request.params.id)
      const found = id && evidence.find(id)
      if (!found) return fail(response, 'not-found')
      const ending = found.type.slice(found.type.indexOf('/') + 1)
      const shown = found.type === 'application/pdf' ? 'attachment' : 'inline'
      response.set({
        'Content-Security-Policy': inert,
        'Content-Disposition': `${shown}; filename="${id?.slice(0, 12)}.${ending}"`,
        'Cache-Control': 'private, no-store',
      })
      response.type(found.type).send(found.bytes)
    })
}
