/** One terminal that presses Next as fast as it can. Words: address, token, window, `http` or `socket`, a name. */
import { writeSync } from 'node:fs'
import type { Reply } from '#shared/protocol/messages.ts'
import { openLine, wishBy } from './realHall.ts'

const [url = '', token = '', window = '', way = 'http', name = ''] = process.argv.slice(3)
const line = way === 'socket' ? openLine(url, 'desk', token) : undefined
if (line) await new Promise<void>((resolve) => line.once('connect', () => resolve()))

let wishes = 0
const ask = (wish: { type: string }): Promise<Reply> => {
  const id = `${name}-${(wishes += 1)}`
  return line
    ? new Promise((resolve) => line.emit('wish', { id, command: wish }, resolve))
    : wishBy(url, token, id, wish)
}
const tell = (told: object): void => void writeSync(1, `${JSON.stringify(told)}\n`)

for (let empty = 0; empty < 3;) {
  const reply = await ask({ type: 'callNext', window } as { type: string })
  if (!reply.ok) {
    tell({ refused: reply.refusal })
    // Busy: the other terminal of this window has somebody; both go on together.
    if (reply.refusal === 'nobody-waiting') empty += 1
    continue
  }
  const ticket = (reply.facts[0] as { ticket?: string }).ticket
  tell({ called: ticket, window })
  for (const type of ['startService', 'finishService']) {
    const done = await ask({ type, window, ticket, outcome: 'done', forgotten: false } as { type: string })
    if (!done.ok) tell({ refused: done.refusal })
  }
}
line?.disconnect()
