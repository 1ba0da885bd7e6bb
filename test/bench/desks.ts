/** Desks that call, serve and finish as fast as they are answered. */
import type { Line } from './line.ts'
import { freshId, type Ask } from './load.ts'

const ticketOf = (json: string): string | undefined => /"ticket":"(\w+)"/.exec(json)?.[1]

/** A desk that keeps pressing: next, start, finish. `onAnswer` is told the verb and how long its answer took (ms). */
export const pressing = (
  line: Line,
  window: string,
  onAnswer: (verb: string, ms: number, json: string) => void = () => undefined,
): Ask => {
  let step = 0
  let ticket = ''
  const command = (): { type: string } & Record<string, unknown> => {
    if (step === 0) return { type: 'callNext', window }
    if (step === 1) return { type: 'startService', window, ticket }
    return { type: 'finishService', window, ticket, outcome: 'done' }
  }
  return (_n, answered) => {
    const wish = command()
    const since = performance.now()
    line.ask('wish', { id: freshId(), command: wish }, (json) => {
      onAnswer(wish.type, performance.now() - since, json)
      if (!json.includes('"ok":true')) throw new Error(`${window}: ${wish.type} was refused: ${json.slice(0, 200)}`)
      if (step === 0) ticket = ticketOf(json) ?? ''
      step = (step + 1) % 3
      answered(json)
    })
  }
}
