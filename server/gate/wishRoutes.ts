/** POST /api/wishes/:verb: the same door as the screens', for everybody else. */
import { createHash, randomUUID } from 'node:crypto'
import { Router } from 'express'
import type { Reply } from '#shared/protocol/messages.ts'
import { views, type ViewName, type Watch } from '#shared/views/index.ts'
import { watchKey } from '#shared/protocol/watchKey.ts'
import type { House } from '../house.ts'
import { callerOf, fail, queryOf } from './answers.ts'
import { paint } from './painter.ts'
import { permitsView } from './permits.ts'

/** The HTTP status of a reply. */
export const statusOf = (reply: Reply): number => {
  if (reply.ok) return 200
  const special: Record<string, number> = {
    malformed: 400,
    'not-signed-in-here': 401,
    'not-allowed': 403,
    'unknown-verb': 404,
    busy: 429,
    'not-recorded': 503,
  }
  return special[reply.refusal] ?? 409
}

export const wishRoutes = ({ hear, identity }: House): Router =>
  Router().post('/wishes/:verb', async (request, response) => {
    const id = request.get('Idempotency-Key') ?? randomUUID()
    const body: unknown = request.body ?? {}
    const reply = await hear(callerOf(identity, request), id, { ...(body as object), type: request.params.verb })
    response.status(statusOf(reply)).json(reply)
  })

/** GET /api/pictures/:view: a picture as it is now; 304 while its content is unchanged. */
export const pictureRoutes = ({ identity, keeper, scenes }: House): Router =>
  Router().get('/pictures/:view', (request, response) => {
    const name = request.params.view
    if (!Object.hasOwn(views, name)) return fail(response, 'not-found')
    const view = name as ViewName
    const caller = callerOf(identity, request)
    if (!caller && views[view].for !== 'anyone') return fail(response, 'not-signed-in-here')
    const query = queryOf(request)
    const params = views[view].params.safeParse(query)
    if (!params.success) return fail(response, 'malformed')
    if (!permitsView(caller?.actor, view, params.data)) return fail(response, 'not-allowed')
    const hall = caller?.day ? keeper.hallOf(caller.day) : keeper.hall
    if (!hall) return fail(response, 'not-found')
    const picture = paint(
      { view, params: params.data, key: watchKey({ view, params: query } as Watch) },
      scenes.of(hall),
      keeper.seq,
    )
    const tag = `"${createHash('sha256').update(JSON.stringify(picture.data)).digest('base64url').slice(0, 22)}"`
    response.set({ ETag: tag, 'Cache-Control': 'private, no-cache' })
    if (request.headers['if-none-match'] === tag) return void response.status(304).end()
    response.json(picture)
  })
