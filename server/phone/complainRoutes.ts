/** /complain, with a ticket's token or without, and /c/:token, where a complainant sees how far it is. */
import { randomBytes } from 'node:crypto'
import express, { Router, type Request, type Response } from 'express'
import { rateLimit } from 'express-rate-limit'
import { businessDayOf } from '#shared/domain/calendar.ts'
import { PersonalFields, PersonalSubject } from '#shared/domain/personal.ts'
import type { Actor, ComplaintId, Language } from '#shared/domain/words.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import { replyView } from '#shared/views/myReply.ts'
import type { House } from '../house.ts'
import type { Caller } from '../identity/identity.ts'
import { keptWhileOpen } from '../personal/retention.ts'
import { complainPage, longestText, notRegisteredPage, type Typed } from './complainPage.ts'
import { noSuchComplaintPage, replyPage } from './complainReplyPage.ts'

/** Enough for a family behind one address, too little for a flood. */
const perAddress = { windowMs: 10 * 60_000, limit: 10 }
const onceShape = /^[A-Za-z0-9_-]{16}$/

type Form = Readonly<Record<string, unknown>>
const fieldOf = (form: Form, name: string, longest: number): string => {
  const value = form[name]
  return typeof value === 'string' ? value.trim().slice(0, longest) : ''
}
const formOf = (request: Request): Form => (request.body ?? {}) as Form

const languageOf = (request: Request): Language => {
  const asked = request.query['lang']
  if (asked === 'en' || asked === 'zh-CN') return asked
  return request.acceptsLanguages('zh', 'en') === 'en' ? 'en' : 'zh-CN'
}
const whyNot = (reply: Extract<Reply, { ok: false }>, language: Language): string => {
  const sentence = catalogue[language].refusals[reply.refusal]
  return typeof sentence === 'string' ? sentence : sentence(reply.detail ?? {})
}

export const complainRoutes = (house: House): Router => {
  const { identity, keeper, scenes, hear, personal, clock, logger } = house
  const tooMany = rateLimit({
    ...perAddress,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    handler: (request: Request, response: Response) => {
      const language = languageOf(request)
      const why = whyNot({ ok: false, refusal: 'busy' }, language)
      response.status(429).type('html').send(notRegisteredPage(language, why))
    },
  })
  const parsed = express.urlencoded({ extended: false, limit: '16kb' })

  const showForm = (request: Request, response: Response, missing?: Typed): void => {
    const { setup } = keeper.hall
    const token = request.params['token'] as string | undefined
    const read = token === undefined ? undefined : identity.tickets.read(token, 'visit')
    if (!setup || (token !== undefined && !read))
      return void response.status(404).type('html').send(noSuchComplaintPage())
    const page = complainPage({
      setup,
      language: languageOf(request),
      action: token === undefined ? '/complain' : `/complain/${token}`,
      once: randomBytes(12).toString('base64url'),
      ticket: read?.ticket,
      missing,
    })
    response
      .status(missing ? 400 : 200)
      .type('html')
      .send(page)
  }

  /** Words and contact go to the erasable table; a complaint whose words were lost is still one. */
  const keep = (complaint: ComplaintId, fields: Readonly<Record<string, string>>, by: Actor): void => {
    const { setup } = keeper.hall
    const kept = PersonalFields.parse(Object.fromEntries(Object.entries(fields).filter(([, value]) => value)))
    if (!setup || Object.keys(kept).length === 0) return
    const subject = PersonalSubject.parse(`complaint ${complaint}`)
    const until = keptWhileOpen(setup, subject, businessDayOf(clock.now(), setup))
    try {
      personal.keep(subject, kept, { by, until })
    } catch (error) {
      logger.error({ err: error, complaint }, 'the words of a complaint could not be kept')
    }
  }

  const register = async (request: Request, response: Response): Promise<void> => {
    const language = languageOf(request)
    const form = formOf(request)
    const once = fieldOf(form, 'once', 40)
    const token = request.params['token'] as string | undefined
    const stranger: Caller = { actor: { role: 'citizen', id: `phone-${once}` }, key: `phone-${once}` }
    const caller = token === undefined ? stranger : identity.byTicket(token)
    if (!caller || !onceShape.test(once)) return void response.status(404).type('html').send(noSuchComplaintPage())
    const nature = fieldOf(form, 'nature', 40)
    const about = fieldOf(form, 'about', 60)
    const window = /^window:(.+)$/.exec(about)?.[1]
    // Not about the visit after all: then it is nobody's in particular.
    const who: Caller = about === 'visit' ? caller : stranger
    const words = {
      text: fieldOf(form, 'text', longestText),
      name: fieldOf(form, 'name', 60),
      phone: fieldOf(form, 'phone', 30),
    }
    if (!nature) return showForm(request, response, { about, ...words })
    const wish = {
      type: 'registerComplaint',
      nature,
      about: window ? { window } : {},
      named: words.phone !== '',
      worded: words.text !== '',
    }
    const reply = await hear(who, once, wish)
    if (!reply.ok)
      return void response
        .status(409)
        .type('html')
        .send(notRegisteredPage(language, whyNot(reply, language)))
    const fact = reply.facts.find(({ type }) => type === 'ComplaintRegistered')
    if (fact?.type !== 'ComplaintRegistered') return void response.status(409).type('html').send(noSuchComplaintPage())
    keep(fact.complaint, words, who.actor)
    response.redirect(303, `/c/${identity.complaints.tokenFor(fact.complaint)}?lang=${language}`)
  }

  const opened = (request: Request): ComplaintId | undefined =>
    identity.complaints.read(String(request.params['token']))

  const showReply = (request: Request, response: Response): void => {
    const id = opened(request)
    const view = id && replyView(scenes.now(), { complaint: id })
    const { setup } = keeper.hall
    if (!view || !setup) return void response.status(404).type('html').send(noSuchComplaintPage())
    response.type('html').send(
      replyPage({
        view,
        language: languageOf(request),
        path: `/c/${request.params['token'] as string}`,
        timeZone: setup.timeZone,
        isAdded: request.query['added'] === 'yes',
      }),
    )
  }

  const rate = async (request: Request, response: Response): Promise<void> => {
    const id = opened(request)
    if (!id) return void response.status(404).type('html').send(noSuchComplaintPage())
    const caller: Caller = { actor: { role: 'citizen', id }, key: id }
    await hear(caller, `rate-${id}`, { type: 'rateReply', complaint: id, grade: Number(formOf(request)['grade']) })
    response.redirect(303, `/c/${request.params['token'] as string}?lang=${languageOf(request)}`)
  }

  const add = (request: Request, response: Response): void => {
    const id = opened(request)
    const view = id && replyView(scenes.now(), { complaint: id })
    if (!id || !view) return void response.status(404).type('html').send(noSuchComplaintPage())
    const text = fieldOf(formOf(request), 'text', longestText)
    if (view.can.add && text) keep(id, { text }, { role: 'citizen', id })
    response.redirect(303, `/c/${request.params['token'] as string}?lang=${languageOf(request)}&added=yes`)
  }

  return Router()
    .use(['/complain', '/c'], (_request, response, next) => {
      response.set({ 'X-Robots-Tag': 'noindex, nofollow', 'Cache-Control': 'no-store' })
      next()
    })
    .get(['/complain', '/complain/:token'], (request, response) => showForm(request, response))
    .post(['/complain', '/complain/:token'], tooMany, parsed, register)
    .get('/c/:token', showReply)
    .post('/c/:token/rate', tooMany, parsed, rate)
    .post('/c/:token/more', tooMany, parsed, add)
}
