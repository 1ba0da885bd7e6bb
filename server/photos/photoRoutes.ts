/** Pictures of staff: brought by the administrator, looked at by anybody (they hang beside the windows). */
import express, { Router, type Request } from 'express'
import { mostPhotoBytes, type PhotoAnswer } from '#shared/protocol/setupFiles.ts'
import { fail, only } from '../gate/answers.ts'
import type { House } from '../house.ts'
import { openPhotos } from './photos.ts'

/** POST /api/photos: the picture itself is the body, at most 200 kB of JPEG, PNG or WebP. */
export const photoUpload = ({ db, identity, clock, keeper }: House): Router => {
  const photos = openPhotos(db)
  const picture = express.raw({ type: () => true, limit: mostPhotoBytes })
  return Router().post('/photos', only(identity, ['admin']), picture, (request, response) => {
    const bytes: unknown = request.body
    const hash = Buffer.isBuffer(bytes) ? photos.keep(bytes, clock.now()) : undefined
    if (!hash) return fail(response, 'malformed')
    const named = new Set(keeper.hall.setup?.people.flatMap(({ photo }) => photo ?? []))
    photos.forgetUnnamed(named, clock.now())
    response.json({ hash } satisfies PhotoAnswer)
  })
}

/** GET /photos/<fingerprint>: what is there never changes. */
export const photoRoutes = ({ db }: House): Router => {
  const photos = openPhotos(db)
  return Router().get('/photos/:hash', (request: Request<{ hash: string }>, response) => {
    const photo = /^[0-9a-f]{64}$/.test(request.params.hash) ? photos.find(request.params.hash) : undefined
    if (!photo) return fail(response, 'not-found')
    response.set({ 'Cache-Control': 'public, max-age=31536000, immutable', 'Content-Disposition': 'inline' })
    response.type(photo.type).send(photo.bytes)
  })
}
