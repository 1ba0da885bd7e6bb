/** /take/:door and /take/:pass: a number by phone, for who stands in the hall and sees the kiosk. */
import express, { Router, type Request, type Response } from 'express'
import { rateLimit } from 'express-rate-limit'
import type { Language } from '#shared/domain/words.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { servicesView } from '#shared/views/services.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import type { House } from '../house.ts'
import { noNumberPage, staleDoorPage, takePage } from './takePage.ts'

/** Enough for a family behind one address, too little for hoarding numbers. */
const numbersPerAddress = { windowMs: 10 * 60_000, limit: 12 }

const languageOf = (request: Request): Language => {
  const asked = request.query['lang'] ?? (request.body as { language?: unknown } | undefined)?.language
  if (asked === 'en' || asked === 'zh-CN') return asked
  return request.acceptsLanguages('zh', 'en') === 'en' ? 'en' : 'zh-CN'
}

const whyNot = (reply: Pick<Extract<Reply, { ok: false }>, 'refusal' | 'detail'>, language: Language): string => {
  const sentence = catalogue[language].refusals[reply.refusal]
  return typeof sentence === 'string' ? sentence : sentence(reply.detail ?? {})
}

export const takeRoutes = ({ identity, keeper, scenes, hear }: House): Router => {
  const { phones } = identity
  const tooMany = rateLimit({
    ...numbersPerAddress,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    handler: (request: Request, response: Response) =>
      void response
        .status(429)
        .type('html')
        .send(noNumberPage(languageOf(request), whyNot({ refusal: 'busy' }, languageOf(request)))),
  })
  return Router()
    .use('/take', (_request, response, next) => {
      response.set({ 'X-Robots-Tag': 'noindex, nofollow', 'Cache-Control': 'no-store' })
      next()
    })
    .get('/take/:door', (request, response) => {
      const language = languageOf(request)
      if (!phones.isDoor(request.params.door))
        return void response.status(404).type('html').send(staleDoorPage(language))
      response.type('html').send(takePage(servicesView(scenes.now()), phones.newPass(), language))
    })
    .post('/take/:pass', tooMany, express.urlencoded({ extended: false, limit: '2kb' }), async (request, response) => {
      const language = languageOf(request)
      const pass = phones.passId(String(request.params['pass']))
      if (!pass) return void response.status(404).type('html').send(staleDoorPage(language))
      const { service } = (request.body ?? {}) as { service?: unknown }
      const actor = { role: 'citizen', id: `phone-${pass}` } as const
      // The pass is the wish's id: touched twice, or sent again on a bad line, it stays one number.
      const reply = await hear({ actor, key: actor.id }, pass, { type: 'issueTicket', service, language })
      const fact = reply.ok ? reply.facts[0] : undefined
      if (fact?.type === 'TicketIssued' && keeper.hall.day) {
        return response.redirect(303, `/t/${identity.tickets.tokenFor(keeper.hall.day, fact.ticket, 'visit')}`)
      }
      const why = reply.ok ? catalogue[language].phone.failed : whyNot(reply, language)
      response.status(409).type('html').send(noNumberPage(language, why))
    })
}
