/** A call is never kept for later: pressed without a line, it is refused at once and not sent when the line comes. */
import { createServer, type AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { expect, it } from 'vitest'
import { createHall } from '#shared/ui/hallClient.ts'

/** A port nobody listens at, now. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const taken = createServer().listen(0, '127.0.0.1', () => {
      const { port } = taken.address() as AddressInfo
      taken.close(() => resolve(port))
    })
  })

it('refuses a call without a line, and only a finish goes out once there is one', async () => {
  const port = await freePort()
  const hall = createHall({ screen: 'desk', url: `http://127.0.0.1:${port}`, id: 'desk-1' })
  const heard: string[] = []
  const finish = { type: 'finishService', window: 'w3', ticket: 'A012', outcome: 'done' } as const
  const finished = hall.wish(finish)
  expect(await hall.wish({ type: 'callNext', window: 'w3' })).toEqual({ ok: false, refusal: 'offline' })
  const server = new Server(port)
  server.on('connection', (socket) =>
    socket.on('wish', (message: { command: { type: string } }, reply: (r: unknown) => void) => {
      heard.push(message.command.type)
      reply({ ok: true, seq: 1, facts: [] })
    }),
  )
  expect(await finished).toEqual({ ok: true, seq: 1, facts: [] })
  expect(heard).toEqual(['finishService'])
  hall.close()
  await server.close()
})
