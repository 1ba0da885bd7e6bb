/** The barest servers that do the same work, as a process of its own: Socket.IO and Express that only echo. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { Server } from 'socket.io'
import type { Question } from './processes.ts'

const app = express()
app.disable('x-powered-by')
app.use(express.json())
app.post('/echo', (request, response) => void response.json(request.body))

const http = createServer(app)
const io = new Server(http, { maxHttpBufferSize: 65_536, serveClient: false })
io.on('connection', (socket) => {
  socket.on('wish', (message: unknown, reply: (answer: unknown) => void) => reply(message))
  socket.on('watch', (_message: unknown, reply: (answer: unknown) => void) => {
    void socket.join('all')
    reply({ ok: true })
  })
  socket.on('shout', (message: { readonly picture: unknown }, reply: (answer: unknown) => void) => {
    reply({ ok: true })
    io.to('all').emit('picture', message.picture)
  })
})

process.on('message', (question: Question | 'stop') => {
  if (question === 'stop') return process.exit(0)
  const { user, system } = process.cpuUsage()
  process.send!(question === 'processor' ? (user + system) / 1000 : null)
})
process.on('disconnect', () => process.exit(0))
http.listen(0, '127.0.0.1', () => process.send!({ port: (http.address() as AddressInfo).port }))
