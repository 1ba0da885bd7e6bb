/** /open and /open/:item: what hangs on the wall of the hall, on any phone. */
import { Router, type Request } from 'express'
import type { Language } from '#shared/domain/words.ts'
import { ItemId } from '#shared/domain/words.ts'
import { guidesView, guideView } from '#shared/views/guide.ts'
import { opennessView } from '#shared/views/openness.ts'
import type { House } from '../house.ts'
import { guidePage, openPage } from './openPage.ts'
import { nowherePage } from './phonePage.ts'

const languageOf = (request: Request): Language => (request.query['lang'] === 'en' ? 'en' : 'zh-CN')

export const openRoutes = ({ scenes }: House): Router =>
  Router()
    .use('/open', (_request, response, next) => {
      response.set('Cache-Control', 'private, no-cache')
      next()
    })
    .get('/open', (request, response) => {
      const scene = scenes.now()
      const view = opennessView(scene)
      const guides = guidesView(scene)
      if (!view || !guides) return void response.status(404).type('html').send(nowherePage())
      response.type('html').send(openPage(view, guides, languageOf(request)))
    })
    .get('/open/:item', (request: Request<{ item: string }>, response) => {
      const scene = scenes.now()
      const item = ItemId.safeParse(request.params.item)
      const guide = item.success ? guideView(scene, { item: item.data }) : null
      const { setup } = scene.hall
      if (!guide || !setup) return void response.status(404).type('html').send(nowherePage())
      response.type('html').send(guidePage(guide, setup.name, languageOf(request as unknown as Request)))
    })
