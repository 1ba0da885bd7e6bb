/** Results of a knowledge test read from a file. What is read changes nothing: the screen shows it, and a person saves it. */
import express, { Router } from 'express'
import { z } from 'zod'
import { mostSheetBytes } from '#shared/protocol/setupFiles.ts'
import { fail, only, parseOr, queryOf } from '../gate/answers.ts'
import type { House } from '../house.ts'
import type { Caller } from '../identity/identity.ts'
import { readResults } from './readResults.ts'

const Asked = z.object({ full: z.coerce.number().min(1).max(1000).default(100) })

export const testRoutes = ({ identity, keeper }: House): Router => {
  const file = express.raw({ type: () => true, limit: mostSheetBytes })
  return Router().post('/tests/read', only(identity, ['appraiser', 'director']), file, async (request, response) => {
    const { setup } = keeper.hall
    const asked = parseOr(response, Asked, queryOf(request))
    if (!asked) return
    const bytes: unknown = request.body
    if (!setup) return fail(response, 'not-found')
    if (!Buffer.isBuffer(bytes)) return fail(response, 'malformed')
    const { actor } = response.locals['caller'] as Caller
    response.json(await readResults(bytes, setup, asked.full, actor.id))
  })
}
