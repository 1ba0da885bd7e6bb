/** The only place that knows Express: protections first, then the doors, then the screens. */
import { join } from 'node:path'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import helmet from 'helmet'
import type { CommandName } from '#shared/domain/decide.ts'
import { evidenceRoutes } from '../evidence/evidenceRoutes.ts'
import { appraisalRoutes } from '../appraisal/appraisalRoutes.ts'
import { guideRoutes } from '../guides/guideRoutes.ts'
import type { House } from '../house.ts'
import { pages } from '../pages.ts'
import { complainRoutes } from '../phone/complainRoutes.ts'
import { matterRoutes } from '../phone/matterRoutes.ts'
import { photoRoutes, photoUpload } from '../photos/photoRoutes.ts'
import { openRoutes } from '../phone/openRoutes.ts'
import { phoneRoutes } from '../phone/phoneRoutes.ts'
import { takeRoutes } from '../phone/takeRoutes.ts'
import { apiPage } from '../plainPages/apiPage.ts'
import { homePage } from '../plainPages/homePage.ts'
import { testRoutes } from '../reviews/testRoutes.ts'
import { programFolder } from '../programFolder.ts'
import { ballotRoutes } from './ballotRoutes.ts'
import { adminRoutes } from './adminRoutes.ts'
import { personalRoutes } from './personalRoutes.ts'
import { paperRoutes } from './paperRoutes.ts'
import { printRoutes } from './printRoutes.ts'
import { callerOf, fail } from './answers.ts'
import { files } from './files.ts'
import { openApi } from './openapi.ts'
import { ledgerRoutes } from './ledgerRoutes.ts'
import { isSameOrigin } from './origin.ts'
import { reportRoutes } from './reportRoutes.ts'
import { sessionRoutes } from './sessionRoutes.ts'
import { pictureRoutes, wishRoutes } from './wishRoutes.ts'

/** Addresses such as `192.168.1.20:7070`; anything stranger stays out of the policy. */
const plainHost = /^[\w.:[\]-]{1,120}$/

/** No inline script or style, nothing from elsewhere. Plain HTTP on the hall's network must not be upgraded. */
const protections = (): RequestHandler =>
  helmet({
    strictTransportSecurity: false,
    frameguard: { action: 'deny' },
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: { policy: 'no-referrer' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        // Older browsers do not count their own address over WebSocket as 'self'.
        connectSrc: [
          "'self'",
          (request) => {
            const host = request.headers.host ?? ''
            return plainHost.test(host) ? `ws://${host} wss://${host}` : "'self'"
          },
        ],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
  })

/** A page of another origin may look at nothing and do nothing here; programs send no Origin. */
const ownPagesOnly: RequestHandler = (request, response, next) => {
  const safe = request.method === 'GET' || request.method === 'HEAD'
  if (safe || isSameOrigin(request.headers.origin, request.headers.host)) return next()
  fail(response, 'not-allowed')
}

/** By who calls where that is known, because a hall's phones may all stand behind one address. */
const limitRequests = ({ identity, limits }: House): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit: limits.requests,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    validate: false,
    keyGenerator: (request) => {
      const onPhonePath = /^\/t\/([^/]+)/.exec(request.path)?.[1]
      const caller = onPhonePath ? identity.byTicket(onPhonePath) : callerOf(identity, request)
      return caller?.key ?? ipKeyGenerator(request.ip ?? '')
    },
    handler: (_request, response) => fail(response, 'busy', { retryAfterMs: 10_000 }),
  })

const screens = ({ screensFolder, keeper }: House): express.Router => {
  const router = express.Router()
  for (const { path, file } of pages) {
    router.get(path, (request, response) => {
      // `/kiosk` and `/kiosk/` are one address to Express, but not to the links inside a page.
      if (!request.path.endsWith('/')) return response.redirect(301, path)
      response.set('Cache-Control', 'no-cache')
      response.sendFile(join(screensFolder, file))
    })
  }
  return router
    .get('/', (_request, response) => void response.type('html').send(homePage(keeper.hall.setup)))
    .use('/plain', files(join(programFolder(), 'server', 'plainPages', 'public'), { seconds: 3600, immutable: false }))
    .get('/favicon.ico', (_request, response) => {
      response.sendFile(join(programFolder(), 'server', 'plainPages', 'public', 'icon.svg'), { maxAge: '1d' })
    })
    .use('/assets', files(join(screensFolder, 'assets'), { seconds: 365 * 86_400, immutable: true }))
}

/** Express 5 brings here whatever a route threw. */
const mistakes =
  ({ logger }: House): ErrorRequestHandler =>
  (error: { status?: number; statusCode?: number; code?: string }, _request, response, next) => {
    if (response.headersSent) return next(error)
    const status = error.status ?? error.statusCode ?? 500
    if (status === 404) return fail(response, 'not-found')
    if (status < 500) return fail(response, 'malformed')
    logger.error({ err: error }, 'a request failed')
    fail(response, 'not-recorded')
  }

/** A whole rule-book, everybody's roster of a month, results of a test, goals in words, who reviews whom. */
const longWishes = ['proposeRuleBook', 'publishRoster', 'enterTest', 'draftGoals', 'openReview'] satisfies CommandName[]

/** Everything under /api. */
const api = (house: House): express.Router => {
  // Half a second of work that few ever ask for: a hall that starts again does not wait for it.
  let made: ReturnType<typeof openApi> | undefined
  const document = () => (made ??= openApi(house.build))
  return (
    express
      .Router()
      .use(ownPagesOnly)
      // A published setup, and these, are the only large things anybody sends.
      .use('/wishes/publishSetup', express.json({ limit: '8mb' }))
      .use('/appraisal/try', express.json({ limit: '512kb' }))
      .use(
        longWishes.map((verb) => `/wishes/${verb}`),
        express.json({ limit: '512kb' }),
      )
      .use(express.json({ limit: '16kb' }))
      .get('/', (_request, response) => void response.type('html').send(apiPage(document())))
      .get('/openapi.json', (_request, response) => void response.json(document()))
      .use((_request, response, next) => {
        response.set('Cache-Control', 'no-store')
        next()
      })
      .use(
        wishRoutes(house),
        pictureRoutes(house),
        sessionRoutes(house),
        adminRoutes(house),
        reportRoutes(house),
        ledgerRoutes(house),
        appraisalRoutes(house),
        printRoutes(house),
        guideRoutes(house),
        photoUpload(house),
        evidenceRoutes(house),
        ballotRoutes(house),
        testRoutes(house),
        personalRoutes(house),
        paperRoutes(house),
      )
  )
}

/** Every door over HTTP, ready to be listened with. */
export const openHttpGate = (house: House): Express => {
  const app = express()
  const limited = limitRequests(house)
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  // Pictures and files have tags of their own; nothing else is asked for twice.
  app.set('etag', false)
  app.use(protections())
  app.use('/api', limited, api(house))
  app.use(screens(house))
  app.use(limited)
  app.use(photoRoutes(house))
  app.use(phoneRoutes(house))
  app.use(matterRoutes(house))
  app.use(openRoutes(house))
  app.use(takeRoutes(house))
  app.use(complainRoutes(house))
  app.use((_request, response) => fail(response, 'not-found'))
  app.use(mistakes(house))
  return app
}
