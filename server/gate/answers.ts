/** What the routes share: who is calling, plain errors, parsed bodies. */
import type { NextFunction, Request, RequestHandler, Response } from 'express'
import type { z } from 'zod'
import type { Role } from '#shared/domain/words.ts'
import type { ErrorAnswer } from '#shared/protocol/http.ts'
import { readAuthorization, type Caller, type Identity } from '../identity/identity.ts'

const statusOf: Record<ErrorAnswer['error'], number> = {
  malformed: 400,
  'pin-unfit': 400,
  'not-signed-in-here': 401,
  'wrong-pin': 401,
  'wrong-code': 401,
  locked: 401,
  'not-allowed': 403,
  'no-such-role': 403,
  'not-found': 404,
  'already-set-up': 409,
  busy: 429,
  'not-recorded': 503,
}

/** Ends a request with an error anybody can name. */
export const fail = (response: Response, error: ErrorAnswer['error'], more: Omit<ErrorAnswer, 'error'> = {}): void => {
  if (more.retryAfterMs !== undefined) response.set('Retry-After', String(Math.ceil(more.retryAfterMs / 1000)))
  response.status(statusOf[error]).json({ error, ...more } satisfies ErrorAnswer)
}

/** Who is calling, by the Authorization header alone; looked up once a request. */
export const callerOf = (identity: Identity, request: Request): Caller | undefined => {
  const given = readAuthorization(request.headers.authorization)
  if (!given) return undefined
  return given.scheme === 'ticket' ? identity.byTicket(given.token) : identity.byBearer(given.token)
}

/** Lets only these roles through, and hands the caller on in `response.locals`. */
export const only =
  (identity: Identity, roles: readonly Role[]): RequestHandler =>
  (request: Request, response: Response, next: NextFunction) => {
    const caller = callerOf(identity, request)
    if (!caller) return fail(response, 'not-signed-in-here')
    if (!roles.includes(caller.actor.role)) return fail(response, 'not-allowed')
    response.locals['caller'] = caller
    next()
  }

/** A value that fits its schema; undefined once the request has been answered with `malformed`. */
export const parseOr = <T>(response: Response, schema: z.ZodType<T>, value: unknown): T | undefined => {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  fail(response, 'malformed')
  return undefined
}

/** One answer to a parameter given once; anything else counts as absent. */
export const queryOf = (request: Request): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.query).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
