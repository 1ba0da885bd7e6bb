/** /t/:token: the phone page and its changing part. A link that leads nowhere always looks the same. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Router, type Request, type Response } from 'express'
import type { Language } from '#shared/domain/words.ts'
import { visitView } from '#shared/views/visit.ts'
import { files } from '../gate/files.ts'
import type { House } from '../house.ts'
import { programFolder } from '../programFolder.ts'
import { nowherePage, phonePage } from './phonePage.ts'
import { alertOf, phonePart, pollSeconds, type Shown } from './phonePart.ts'

const dayMs = 86_400_000

const languageOf = (request: Request): Language | undefined => {
  const { lang } = request.query
  return lang === 'en' || lang === 'zh-CN' ? lang : undefined
}

export const phoneRoutes = ({ identity, keeper, scenes }: House): Router => {
  /** The visit a token opens: today's, or one of the days on which it may still be rated. */
  const find = (request: Request<{ token: string }>): Shown | undefined => {
    const read = identity.tickets.read(request.params.token, 'visit')
    const today = keeper.hall.day
    const { setup } = keeper.hall
    if (!read || !today || !setup || read.day > today) return undefined
    if ((Date.parse(today) - Date.parse(read.day)) / dayMs > setup.rules.ratingDays) return undefined
    const hall = keeper.hallOf(read.day)
    if (!hall) return undefined
    const scene = scenes.of(hall)
    const visit = visitView(scene, { ticket: read.ticket })
    if (!visit) return undefined
    return { visit, language: languageOf(request) ?? visit.language, at: scene.at, timeZone: setup.timeZone }
  }
  const nowhere = (response: Response): void => void response.status(404).type('html').send(nowherePage())

  return Router()
    .use('/phone', files(join(programFolder(), 'server', 'phone', 'public'), { seconds: 3600, immutable: false }))
    .use('/t', (_request, response, next) => {
      response.set({ 'X-Robots-Tag': 'noindex, nofollow', 'Cache-Control': 'private, no-cache' })
      next()
    })
    .get('/t/:token', (request, response) => {
      const shown = find(request)
      if (!shown) return nowhere(response)
      response.type('html').send(phonePage(shown, request.params.token))
    })
    .get('/t/:token/part', (request, response) => {
      const shown = find(request)
      if (!shown) return nowhere(response)
      // The minute of "updated" is no news by itself: the same content stays unchanged.
      const tag = `"${createHash('sha256')
        .update(shown.language + JSON.stringify(shown.visit))
        .digest('base64url')
        .slice(0, 22)}"`
      response.set({ ETag: tag, 'X-Poll': String(pollSeconds(shown.visit)), 'X-Alert': alertOf(shown.visit) })
      if (request.headers['if-none-match'] === tag) return void response.status(304).end()
      response.type('html').send(phonePart(shown).markup)
    })
}
