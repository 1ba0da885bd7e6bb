/** The only place that knows Socket.IO. Two messages up, two down; parses, asks who it is, passes on. */
import type { Server as HttpServer } from 'node:http'
import { Server, type Socket } from 'socket.io'
import { z } from 'zod'
import { watchKey } from '#shared/protocol/watchKey.ts'
import type { HallToScreen, ScreenToHall } from '#shared/protocol/messages.ts'
import { views, type ViewName, type Watch } from '#shared/views/index.ts'
import type { Caller } from '../identity/identity.ts'
import type { House } from '../house.ts'
import { isSameOrigin } from './origin.ts'
import { permitsView } from './permits.ts'
import { countSockets, messageAllowance } from './socketLimits.ts'
import type { Watching } from './painter.ts'
import { openSlices, type Slices } from './slices.ts'

type Data = {
  caller: Caller | undefined
  token: string | undefined
  screen: string
  id: string
  watches: Map<string, string>
}
type ScreenSocket = Socket<ScreenToHall, HallToScreen, Record<string, never>, Data>
export type SocketGate = Server<ScreenToHall, HallToScreen, Record<string, never>, Data>

const beatMs = 5000
const mostWatches = 40
/** A board, a sign and whoever looks at the kiosk's list need one or two. */
const mostWatchesOfStrangers = 6

const Handshake = z.object({
  token: z.string().max(200).optional(),
  screen: z.enum(['kiosk', 'board', 'sign', 'desk', 'floor', 'setup', 'tablet']),
  id: z.string().regex(/^[\w-]{1,64}$/),
})
const WatchMessage = z.object({ view: z.string(), params: z.record(z.string(), z.string().max(80)) })
const HealthMessage = z.object({
  screen: z.string().max(20),
  sound: z.enum(['ready', 'blocked', 'speaking', 'failed', 'muted']).optional(),
  lastSpokenAt: z.number().optional(),
  build: z.string().max(80).optional(),
})

/** Socket.IO on `http`, not yet heard by anybody: the house needs it to send pictures. */
export const openSockets = (http: HttpServer): SocketGate =>
  new Server(http, {
    maxHttpBufferSize: 16_384,
    serveClient: false,
    pingInterval: 10_000,
    pingTimeout: 15_000,
    // A page of another origin may not speak with the screen's rights (cross-site WebSocket hijacking).
    allowRequest: (request, answer) => answer(null, isSameOrigin(request.headers.origin, request.headers.host)),
  })

/** Sends pictures to who watches them. */
export const slicesOf = (io: SocketGate): Slices =>
  openSlices((room, picture) => void io.to(room).emit('picture', picture))

/** Lets screens in. Returns what ends the beats. */
export const openSocketGate = (io: SocketGate, slices: Slices, house: House): (() => void) => {
  const { identity, keeper, screens, clock, build, limits, painter, hear, logger } = house
  const sockets = countSockets(limits)

  io.use((socket, next) => {
    const parsed = Handshake.safeParse(socket.handshake.auth)
    if (!parsed.success) return next(new Error('malformed'))
    const { token, screen, id } = parsed.data
    const caller = token === undefined ? undefined : identity.byBearer(token)
    if (token !== undefined && !caller) return next(new Error('not-signed-in-here'))
    if (!sockets.hasRoom(socket.handshake.address, caller !== undefined)) return next(new Error('busy'))
    socket.data = { caller, token, screen, id, watches: new Map() }
    next()
  })

  const parseWatch = (socket: ScreenSocket, raw: unknown): Watching | 'malformed' | 'not-allowed' => {
    const message = WatchMessage.safeParse(raw)
    if (!message.success || !Object.hasOwn(views, message.data.view)) return 'malformed'
    const view = message.data.view as ViewName
    const params = views[view].params.safeParse(message.data.params)
    if (!params.success) return 'malformed'
    if (!permitsView(socket.data.caller?.actor, view, params.data)) return 'not-allowed'
    return { view, params: params.data, key: watchKey({ view, params: message.data.params } as Watch) }
  }

  /** The token is looked at again at each wish: who was signed out or revoked is out at once. */
  const callerOf = (socket: ScreenSocket, isUse: boolean): Caller | undefined => {
    if (socket.data.token === undefined) return undefined
    const caller = identity.byBearer(socket.data.token, isUse)
    if (!caller) socket.disconnect(true)
    return caller
  }

  io.on('connection', (socket) => {
    const { data } = socket
    const device = data.caller && identity.devices.byId(data.caller.actor.id)
    const leave = sockets.enter(socket.handshake.address, data.caller !== undefined)
    const gone = screens.connected(device?.id ?? data.id, data.screen, device)
    const mayAsk = messageAllowance(limits.socketMessages, () => performance.now())
    const stopWatching = (key: string, room: string): void => {
      data.watches.delete(key)
      slices.leave(key, room)
      painter.remove(key)
    }
    socket.emit('beat', { at: clock.now(), seq: keeper.seq, build })

    socket.on('wish', (message, reply) => {
      if (typeof reply !== 'function') return
      if (!mayAsk()) return reply({ ok: false, refusal: 'busy' })
      hear(callerOf(socket, true), message?.id, message?.command).then(reply, (error: unknown) => {
        logger.error({ err: error }, 'a wish could not be heard')
        reply({ ok: false, refusal: 'not-recorded' })
      })
    })
    socket.on('watch', (raw, reply) => {
      const answer = typeof reply === 'function' ? reply : () => undefined
      const most = data.caller ? mostWatches : mostWatchesOfStrangers
      if (!mayAsk() || data.watches.size >= most) return answer({ ok: false, refusal: 'busy' })
      const watching = parseWatch(socket, raw)
      if (typeof watching === 'string') return answer({ ok: false, refusal: watching })
      const known = data.watches.has(watching.key)
      const picture = known ? painter.look(watching) : painter.add(watching)
      if (!known) {
        const room = slices.enter(watching.key)
        data.watches.set(watching.key, room)
        void socket.join(room)
      }
      screens.shows(device?.id ?? data.id, watching.view, watching.params as Record<string, string>)
      socket.emit('picture', picture)
      answer({ ok: true })
    })
    socket.on('unwatch', (raw) => {
      const message = WatchMessage.safeParse(raw)
      if (!message.success) return
      const key = watchKey(message.data as Parameters<typeof watchKey>[0])
      const room = data.watches.get(key)
      if (room === undefined) return
      void socket.leave(room)
      stopWatching(key, room)
    })
    socket.on('health', (raw) => {
      const health = HealthMessage.safeParse(raw)
      if (mayAsk() && health.success) screens.health(device?.id ?? data.id, raw)
    })
    socket.on('disconnect', () => {
      leave()
      gone()
      data.watches.forEach((room, key) => stopWatching(key, room))
    })
  })

  return clock.every(beatMs, () => {
    io.emit('beat', { at: clock.now(), seq: keeper.seq, build })
    // The supervisor's floor is watched all day without a press; a desk nobody presses is nobody's.
    for (const socket of io.sockets.sockets.values()) callerOf(socket, socket.data.screen === 'floor')
  })
}
