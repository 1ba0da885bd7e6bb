/** One screen's line to the hall: pictures come down it, wishes go up it, and it mends itself when it breaks. */
import { io, type Socket } from 'socket.io-client'
import type { Refusal } from '#shared/domain/refusals.ts'
import type { GateRefusal, HallToScreen, Health, Picture, Reply, ScreenToHall } from '#shared/protocol/messages.ts'
import type { ParamsOf, ViewName, ViewOf } from '#shared/views/index.ts'
import { type Line, lineStatus } from './line.ts'
import { isLong, wishByHttp } from './longWish.ts'
import { randomId } from './randomId.ts'
import { createServerClock } from './serverClock.ts'
import { createWatches } from './watches.ts'
import { createWishes, type Wish } from './wishes.ts'

export type ScreenName = 'kiosk' | 'board' | 'sign' | 'desk' | 'floor' | 'setup' | 'tablet'
export type Seen<N extends ViewName> = { readonly data: ViewOf<N>; readonly seq: number; readonly at: number }
export type ScreenHealth = Omit<Health, 'screen'>

/** What a screen knows of the hall. A fake one can be handed to `HallProvider` to look at a screen without a server. */
export type HallClient = {
  /**
   * Ask the hall to do something. Resolves always: with the hall's answer, or after 20 s with `offline`, which means
   * "not known". Asking again with the same `id` never does a thing twice.
   */
  wish(command: Wish, id?: string): Promise<Reply>
  /** Be shown a picture now and whenever it changes. Call the result to stop. */
  watch<N extends ViewName>(
    view: N,
    params: ParamsOf<N>,
    onPicture: (seen: Seen<N>) => void,
    onRefused?: (refusal: Refusal | GateRefusal) => void,
  ): () => void
  line(): Line
  /** Called when the line's status changes. Call the result to stop. */
  onLine(listener: () => void): () => void
  /** Server time, ms since 1970. */
  serverNow(): number
  /** Tell the supervisor how this screen is. Said again after every reconnect. */
  report(health: ScreenHealth): void
  close(): void
}

export type HallOptions = {
  readonly screen: ScreenName
  readonly token?: string | undefined
  /** This browser's own id; the same after a reload. */
  readonly id?: string
  /** The hall no longer knows this token: sign in or pair again. */
  readonly onRejected?: () => void
  /** Default: where the page came from. */
  readonly url?: string
  readonly now?: () => number
}

/** A call said late would send somebody to a window that has moved on: without a line it is refused here at once. */
const nowOrNever: ReadonlySet<Wish['type']> = new Set(['callNext', 'callTicket', 'recallTicket'])

const after = (ms: number, run: () => void): (() => void) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}

/** Open the line. It connects by itself, for as long as the page lives. */
export const createHall = (options: HallOptions): HallClient => {
  const { screen, token, now = Date.now } = options
  const clock = createServerClock(now)
  const listeners = new Set<() => void>()
  const socket: Socket<HallToScreen, ScreenToHall> = io(options.url ?? '', {
    auth: { screen, id: options.id ?? randomId(), ...(token && { token }) },
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 4_000,
    timeout: 8_000,
  })

  const wishes = createWishes(
    (message, reply) => {
      if (socket.connected) socket.emit('wish', message as Parameters<ScreenToHall['wish']>[0], reply)
    },
    { after, now },
  )
  const watches = createWatches({
    watch: (watch, refused) => {
      if (socket.connected) socket.emit('watch', watch, (r) => void (r.ok || refused(r.refusal)))
    },
    unwatch: (watch) => void (socket.connected && socket.emit('unwatch', watch)),
  })

  const began = now()
  let heardAt: number | undefined
  let lastBeatAt: number | undefined
  let line: Line = { status: 'connecting', lastBeatAt: undefined, newBuild: false }
  let health: Health | undefined
  let build: string | undefined

  const change = (part: Partial<Line>): void => {
    line = { ...line, ...part }
    listeners.forEach((tell) => tell())
  }
  const look = (): void => {
    const status = lineStatus(now() - (heardAt ?? began), heardAt !== undefined)
    if (status !== line.status) change({ status, lastBeatAt })
  }
  const heard = (at: number): void => {
    heardAt = now()
    lastBeatAt = at
    line = { ...line, lastBeatAt }
    clock.note(at)
    look()
  }

  socket.on('connect', () => {
    watches.sayAll()
    wishes.sayAll()
    if (health) socket.emit('health', health)
  })
  socket.on('picture', (picture: Picture) => {
    heard(picture.at)
    watches.arrived(picture)
  })
  socket.on('beat', (beat) => {
    heard(beat.at)
    if (build !== undefined && build !== beat.build) change({ newBuild: true })
    build = beat.build
  })
  const comeBack = (): void => void setTimeout(() => !closed && socket.connect(), 3_000)
  // The hall hung up on purpose: the next attempt tells whether the token is still good.
  socket.on('disconnect', (reason) => void (reason === 'io server disconnect' && comeBack()))
  socket.on('connect_error', (error) => {
    // `active`: the network failed and the socket tries again by itself. Otherwise the gate said no.
    if (socket.active) return
    if (error.message === 'busy') comeBack()
    else options.onRejected?.()
  })

  let closed = false
  const everySecond = setInterval(() => {
    look()
    wishes.tick()
  }, 1_000)

  return {
    wish: (command, id = randomId()) => {
      if (isLong(command)) return wishByHttp(token, id, command, options.url)
      return nowOrNever.has(command.type) && !socket.connected
        ? Promise.resolve({ ok: false, refusal: 'offline' })
        : wishes.wish(command, id)
    },
    watch: (view, params, onPicture, onRefused) => watches.add(view, params, onPicture, onRefused),
    line: () => line,
    onLine: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    serverNow: clock.now,
    report: (said) => {
      health = { ...said, screen, ...(build && { build }) }
      if (socket.connected) socket.emit('health', health)
    },
    close: () => {
      closed = true
      clearInterval(everySecond)
      socket.disconnect()
    },
  }
}
