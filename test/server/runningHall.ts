/** A whole server on a free port with a clock that stands still, and callers of every role. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { io, type Socket } from 'socket.io-client'
import { Command } from '#shared/domain/decide.ts'
import type { StaffRole } from '#shared/domain/setup/setup.ts'
import type { HallToScreen, Picture, Reply, ScreenToHall } from '#shared/protocol/messages.ts'
import { fileLogger } from '../../server/logger.ts'
import { startServer, type RunningServer, type ServerOptions } from '../../server/serve.ts'
import { townshipPeople, townshipSetup } from '../../server/templates/township.ts'
import { handClock } from './hallOnDisk.ts'

export type Line = Socket<HallToScreen, ScreenToHall>
type Answer = { readonly status: number; readonly headers: Headers; readonly body: unknown; readonly text: string }

export const runningHall = async ({
  empty = false,
  limits,
  logs = false,
}: { empty?: boolean; limits?: ServerOptions['limits']; logs?: boolean } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'paihao-'))
  const clock = handClock()
  const open = () =>
    startServer({
      data: folder,
      host: '127.0.0.1',
      clock,
      publicUrl: 'http://hall.test',
      ...(limits && { limits }),
      ...(logs && { logger: fileLogger(join(folder, 'logs')) }),
    })
  let server: RunningServer = await open()
  const lines: Line[] = []
  let running = 0

  const hall = {
    folder,
    clock,
    get server() {
      return server
    },

    /** One request; `who` is the Authorization header. */
    ask: async (
      method: string,
      path: string,
      who?: string,
      body?: unknown,
      more: Record<string, string> = {},
    ): Promise<Answer> => {
      const response = await fetch(server.url + path, {
        method,
        headers: {
          ...(who && { Authorization: who }),
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...more,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        redirect: 'manual',
      })
      const text = await response.text()
      const isJson = response.headers.get('content-type')?.includes('json')
      return {
        status: response.status,
        headers: response.headers,
        text,
        body: isJson && text ? JSON.parse(text) : undefined,
      }
    },

    wish: async (who: string, verb: string, body: object, id = `wish-${++running}`): Promise<Reply> =>
      (await hall.ask('POST', `/api/wishes/${verb}`, who, body, { 'Idempotency-Key': id })).body as Reply,

    /** The Authorization header of somebody of the setup, signed in without the ceremony of a PIN. */
    staff: (id: string, role: StaffRole): string => {
      const person = server.keeper.hall.setup?.people.find((p) => p.id === id)
      if (!person) throw new Error(`no ${id} in the setup`)
      return `Bearer ${server.identity.sessions.begin(person, role, clock.now()).token}`
    },
    device: (role: 'kiosk' | 'tablet', window?: string): string => {
      const { code } = server.identity.devices.announce({ name: role, role, ...(window && { window }) }, clock.now())
      return `Bearer ${server.identity.devices.pair(code, clock.now())!.token}`
    },
    citizen: (ticket: string, day = server.keeper.hall.day!): string =>
      `Ticket ${server.identity.tickets.tokenFor(day, ticket, 'visit')}`,
    ratingToken: (ticket: string, day = server.keeper.hall.day!): string =>
      server.identity.tickets.tokenFor(day, ticket, 'rating'),

    /** An open line of a screen; `who` as above. Rejects with the gate's reason. */
    line: (screen: string, who?: string, options: object = {}): Promise<Line> =>
      new Promise((resolve, reject) => {
        const token = who?.replace(/^\w+ /, '')
        const auth = { screen, id: `browser-${++running}`, ...(token && { token }) }
        const socket: Line = io(server.url, {
          auth,
          transports: ['websocket'],
          reconnection: false,
          forceNew: true,
          ...options,
        })
        lines.push(socket)
        socket.once('connect', () => resolve(socket))
        socket.once('connect_error', reject)
      }),

    /** `meanwhile`: what is done to the folder while nothing runs. */
    restart: async (meanwhile: () => void = () => {}): Promise<void> => {
      await server.stop()
      meanwhile()
      server = await open()
    },
    end: async (): Promise<void> => {
      lines.forEach((line) => line.close())
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }

  if (!empty) {
    const setup = townshipSetup({ hallName: '清河镇便民服务中心', people: townshipPeople, demo: true })
    const command = Command.parse({ type: 'publishSetup', setup, basedOn: 0 })
    await server.keeper.wish({ id: 'setup', command, by: { role: 'admin', id: 'wu-gang' } })
    server.tick()
  }
  return hall
}
export type RunningHall = Awaited<ReturnType<typeof runningHall>>

/** The next picture of this view that `fits`. */
export const nextPicture = (line: Line, view: string, fits: (data: never) => boolean = () => true): Promise<Picture> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no such picture of ${view} came`)), 5000)
    const look = (picture: Picture): void => {
      if (picture.view !== view || !fits(picture.data as never)) return
      clearTimeout(late)
      line.off('picture', look)
      resolve(picture)
    }
    line.on('picture', look)
  })
