/** What the administrator keeps beside the setup document: PINs and paired devices. */
import { Router, type Request } from 'express'
import { z } from 'zod'
import { WindowId } from '#shared/domain/words.ts'
import type { CredentialsAnswer, DeviceAnswer, PairingAnswer } from '#shared/protocol/http.ts'
import type { House } from '../house.ts'
import { pinFault } from '../identity/pins.ts'
import { fail, only, parseOr } from './answers.ts'

const NewDevice = z.object({
  name: z.string().trim().min(1).max(40),
  role: z.enum(['kiosk', 'tablet']),
  window: WindowId.optional(),
  printer: z.string().min(1).max(40).optional(),
})

export const adminRoutes = (house: House): Router => {
  const { identity, keeper, clock, logger } = house
  const { devices, pins, sessions } = identity
  const admin = only(identity, ['admin'])
  const people = () => keeper.hall.setup?.people ?? []

  return Router()
    .get('/people/credentials', admin, (_request, response) => {
      const holders = pins.holders()
      const answer: CredentialsAnswer = Object.fromEntries(people().map(({ id }) => [id, { hasPin: holders.has(id) }]))
      response.json(answer)
    })
    .put('/people/:id/pin', admin, async (request: Request<{ id: string }>, response) => {
      const wish = parseOr(response, z.object({ pin: z.string().max(200) }), request.body)
      if (!wish) return
      const person = people().find((p) => p.id === request.params.id)
      if (!person) return fail(response, 'not-found')
      const fault = pinFault(wish.pin, person.staffNo)
      if (fault) return fail(response, 'pin-unfit', { fault })
      await pins.set(person.id, wish.pin, clock.now())
      sessions.endAllOf(person.id)
      logger.info({ staff: person.id }, 'PIN set')
      response.status(204).end()
    })
    .get('/devices', admin, (_request, response) => {
      response.json(devices.all() satisfies DeviceAnswer[])
    })
    .post('/devices', admin, (request, response) => {
      const wish = parseOr(response, NewDevice, request.body)
      if (!wish) return
      const { name, role, window, printer } = wish
      const known = !window || keeper.hall.setup?.windows.some((w) => w.id === window)
      if (!known || (role === 'tablet' && !window)) return fail(response, 'malformed')
      const device = { name, role, ...(window && { window }), ...(printer && { printer }) }
      response.json(devices.announce(device, clock.now()) satisfies PairingAnswer)
    })
    .post('/devices/pair', (request, response) => {
      const wish = parseOr(response, z.object({ code: z.string().max(40) }), request.body)
      if (!wish) return
      const place = request.ip ?? ''
      const retryAfterMs = identity.codeAttempts.waitMs(place, clock.now())
      if (retryAfterMs > 0) return fail(response, 'locked', { retryAfterMs })
      const paired = devices.pair(wish.code, clock.now())
      if (!paired) {
        identity.codeAttempts.failed(place, clock.now())
        return fail(response, 'wrong-code')
      }
      const { token, device } = paired
      logger.info({ device: device.id }, 'device paired')
      const { id, role, name, window } = device
      response.json({ token, id, role, name, ...(window && { window }) })
    })
    .delete('/devices/:id', admin, (request: Request<{ id: string }>, response) => {
      if (!devices.revoke(request.params.id)) return fail(response, 'not-found')
      response.status(204).end()
    })
}
