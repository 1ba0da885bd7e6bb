/** Signing in and out, and the very first sign-in that sets the hall up. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { Router, type Request, type Response } from 'express'
import { z } from 'zod'
import type { Person } from '#shared/domain/setup/setup.ts'
import { Person as PersonSchema, StaffRole } from '#shared/domain/setup/setup.ts'
import { Command } from '#shared/domain/decide.ts'
import type { HallAnswer, SessionAnswer } from '#shared/protocol/http.ts'
import type { House } from '../house.ts'
import { readAuthorization } from '../identity/identity.ts'
import { pinFault } from '../identity/pins.ts'
import { typedCode } from '../identity/tokens.ts'
import { templates } from '../templates/templates.ts'
import type { Session } from '../identity/sessions.ts'
import { callerOf, fail, parseOr } from './answers.ts'

const SignIn = z.object({ staffNo: z.string().min(1).max(20), pin: z.string().min(1).max(64), role: StaffRole })
const FirstRun = z.object({
  code: z.string().max(40),
  hallName: z.string().trim().min(1).max(60),
  template: z.enum(['township', 'district']).default('township'),
  admin: PersonSchema.pick({ name: true, staffNo: true }).extend({ pin: z.string().max(200) }),
})

const addressOf = (request: Request): string => request.ip ?? ''
const sameText = (a: string, b: string): boolean => {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(a), hash(b))
}
const answerOf = ({ token, role, staff, expiresAt }: Session): SessionAnswer => ({
  token,
  role,
  staff: { id: staff.id, name: staff.name, staffNo: staff.staffNo },
  expiresAt,
})

export const sessionRoutes = (house: House): Router => {
  const { identity, keeper, clock, logger } = house
  const { pins, sessions, attempts } = identity

  const signIn = async (request: Request, response: Response): Promise<void> => {
    const wish = parseOr(response, SignIn, request.body)
    if (!wish) return
    const at = clock.now()
    const place = addressOf(request)
    const keys = [
      [attempts.together, `${wish.staffNo} ${place}`],
      [attempts.person, wish.staffNo],
      [attempts.place, place],
    ] as const
    const retryAfterMs = Math.max(...keys.map(([counter, key]) => counter.waitMs(key, at)))
    if (retryAfterMs > 0) return fail(response, 'locked', { retryAfterMs })
    // Counted before the slow look, so that guesses sent side by side are all counted.
    for (const [counter, key] of keys) counter.failed(key, at)
    const staff = keeper.hall.setup?.people.find((p) => p.staffNo === wish.staffNo && p.active)
    if (!(await pins.fits(staff?.id, wish.pin)) || !staff) {
      logger.warn({ staffNo: wish.staffNo, place }, 'sign-in refused')
      return fail(response, 'wrong-pin')
    }
    for (const [counter, key] of keys) counter.succeeded(key)
    if (!staff.roles.includes(wish.role)) return fail(response, 'no-such-role')
    logger.info({ staff: staff.id, role: wish.role, place }, 'signed in')
    response.json(answerOf(sessions.begin(staff, wish.role, clock.now())))
  }

  const firstRun = async (request: Request, response: Response): Promise<void> => {
    const wish = parseOr(response, FirstRun, request.body)
    if (!wish) return
    const code = identity.setupCode()
    if (!code) return fail(response, 'already-set-up')
    const place = addressOf(request)
    const retryAfterMs = identity.codeAttempts.waitMs(place, clock.now())
    if (retryAfterMs > 0) return fail(response, 'locked', { retryAfterMs })
    if (!sameText(typedCode(wish.code), code)) {
      identity.codeAttempts.failed(place, clock.now())
      return fail(response, 'wrong-code')
    }
    const { name, staffNo, pin } = wish.admin
    const fault = pinFault(pin, staffNo)
    if (fault) return fail(response, 'pin-unfit', { fault })
    const admin = PersonSchema.parse({
      id: `staff-${staffNo}`,
      name,
      staffNo,
      roles: ['admin', 'supervisor'],
    }) satisfies Person
    // First the PIN: a hall that is set up but that nobody can enter would be worse than none.
    await pins.set(admin.id, pin, clock.now())
    const setup = templates[wish.template]({ hallName: wish.hallName, people: [admin] })
    const command = Command.parse({ type: 'publishSetup', setup, basedOn: 0 })
    const reply = await keeper.wish({ id: 'first-run', command, by: { role: 'admin', id: admin.id } })
    if (!reply.ok) return fail(response, reply.refusal === 'not-recorded' ? 'not-recorded' : 'already-set-up')
    keeper.tick()
    response.json(answerOf(sessions.begin(admin, 'admin', clock.now())))
  }

  return Router()
    .get('/hall', (_request, response) => {
      const { setup } = keeper.hall
      response.json({
        set: setup !== undefined,
        demo: setup?.demo ?? false,
        name: setup?.name ?? null,
        build: house.build,
        languages: setup?.languages ?? ['zh-CN', 'en'],
        timeZone: setup?.timeZone ?? null,
        publicUrl: house.publicUrl(),
      } satisfies HallAnswer)
    })
    .post('/session', signIn)
    .post('/first-run', firstRun)
    .delete('/session', (request, response) => {
      const given = readAuthorization(request.headers.authorization)
      if (given?.scheme === 'bearer') sessions.end(given.token)
      response.status(204).end()
    })
    .get('/me', (request, response) => {
      const caller = callerOf(identity, request)
      if (!caller) return fail(response, 'not-signed-in-here')
      const { role, id, window } = caller.actor
      const name = keeper.hall.setup?.people.find((p) => p.id === id)?.name ?? identity.devices.byId(id)?.name
      response.json({ role, id, ...(name && { name }), ...(window && { window }) })
    })
}
