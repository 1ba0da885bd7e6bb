/** /m/:token: the page of one matter. A link that leads nowhere looks like every other such link. */
import { Router } from 'express'
import { matterPicture } from '#shared/views/matter.ts'
import type { House } from '../house.ts'
import { matterPage } from './matterPage.ts'
import { nowherePage } from './phonePage.ts'

export const matterRoutes = ({ identity, scenes }: House): Router =>
  Router().get('/m/:token', (request, response) => {
    response.set({ 'X-Robots-Tag': 'noindex, nofollow', 'Cache-Control': 'private, no-cache' })
    const id = identity.matters.read(request.params.token)
    const scene = scenes.now()
    const { setup } = scene.hall
    const matter = id && matterPicture(scene, id)
    if (!matter || !setup) return void response.status(404).type('html').send(nowherePage())
    const guide = scene.books.setupOf(matter.setupVersion) ?? setup
    response.type('html').send(
      matterPage({
        matter,
        item: guide.items.find((item) => item.id === matter.item),
        hallName: setup.name,
        phones: setup.phones,
        language: request.query['lang'] === 'en' ? 'en' : 'zh-CN',
        timeZone: setup.timeZone,
        demo: setup.demo,
      }),
    )
  })
