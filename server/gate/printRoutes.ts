/** Trying out paper: how a slip will look, from the very bytes a printer would get, and a test page. */
import { Router, type Request } from 'express'
import { z } from 'zod'
import type { Setup } from '#shared/domain/setup/setup.ts'
import { Language } from '#shared/domain/words.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { sayRange } from '#shared/i18n/sayRange.ts'
import { previewSvg } from '#shared/print/previewSvg.ts'
import { slipLines, type Slip } from '#shared/print/slip.ts'
import type { House } from '../house.ts'
import { encode } from '../effects/printer/encode.ts'
import { fail, only, parseOr, queryOf } from './answers.ts'

const Preview = z.object({
  width: z.enum(['58', '80']),
  encoding: z.enum(['gb18030', 'raster']),
  language: Language,
})
const minute = 60_000

/** A slip such as this hall would print, for nobody. */
const exampleSlip = (setup: Setup, language: Language, publicUrl: string): Slip => {
  const words = catalogue[language]
  const say = (text: Setup['name']) => text[language] || text['zh-CN']
  const service = setup.services[0]
  const prefix = setup.groups.find(({ id }) => id === service?.group)?.prefix ?? 'A'
  return {
    hallName: say(setup.name),
    ticket: `${prefix}012`,
    serviceName: service ? say(service.name) : '',
    ahead: 3,
    waitText: sayRange(words, { can: true, fromMs: 5 * minute, toMs: 15 * minute }),
    issuedAt: '2026-01-05 09:41',
    qrUrl: `${publicUrl}/t/260105${prefix}012.example-only-no-ticket`,
    reprint: false,
    language,
    footer: words.phone.slipFooter(setup.rules.comeBackMinutes),
    ...(setup.demo && { watermark: 'demo' as const }),
  }
}

export const printRoutes = ({ identity, keeper, printing, publicUrl, logger }: House): Router => {
  const admin = only(identity, ['admin'])
  return Router()
    .get('/slip-preview', admin, (request, response) => {
      const wish = parseOr(response, Preview, queryOf(request))
      const { setup } = keeper.hall
      if (!wish) return
      if (!setup) return fail(response, 'not-found')
      const width = wish.width === '58' ? 58 : 80
      const { bytes } = encode(slipLines(exampleSlip(setup, wish.language, publicUrl()), width), {
        width,
        encoding: wish.encoding,
      })
      response.set('Cache-Control', 'no-store').type('svg').send(previewSvg(bytes, width))
    })
    .post('/printers/:id/test', admin, async (request: Request<{ id: string }>, response) => {
      const wish = parseOr(response, z.object({ language: Language }), request.body)
      if (!wish) return
      const answer = await printing.test(request.params.id, wish.language)
      if (!answer) return fail(response, 'not-found')
      logger.info({ printer: request.params.id, ...answer }, 'test page')
      response.json(answer)
    })
}
