/** Row against ticket: what the log says of each visit beside what the hall's registers say. They must be the same. */
import type { HallOfLog } from './hallOfLog.ts'
import type { Reading } from './interpret.ts'
import type { Mapping } from './mapping.ts'
import type { RegisterLine } from './registerSheet.ts'
import type { Line } from './sheet.ts'

export type Difference = {
  readonly line: number
  readonly ticket: string
  readonly what: string
  readonly inLog: string
  readonly inHall: string
}

/** A row's figures, from its own times. */
export const lineOfRow = (reading: Reading, hall: HallOfLog): Line => {
  const { row, arrival, start, end, leave, server, stage } = reading
  const window = server === undefined ? undefined : hall.posts.get(server)?.window
  return {
    service: hall.serviceIds.get(row.service) ?? row.service,
    stage,
    ...(window && { server: window }),
    ...(start !== undefined && { waitMs: start - arrival }),
    ...(leave !== undefined && { patienceMs: leave - arrival }),
    ...(start !== undefined && end !== undefined && { serviceMs: end - start }),
  }
}

const shown = (value: string | number | null | undefined): string =>
  value === undefined || value === null ? '—' : String(value)

/** Every difference, in the order of the rows. Empty: each row is one ticket, each ticket one row, and they agree. */
export const reconcile = (
  readings: readonly Reading[],
  tickets: readonly RegisterLine[],
  hall: HallOfLog,
  mapping: Mapping,
): Difference[] => {
  const byLine = new Map<number, RegisterLine[]>()
  for (const ticket of tickets) byLine.set(ticket.line, [...(byLine.get(ticket.line) ?? []), ticket])
  const differences: Difference[] = []
  for (const reading of readings) {
    const { line } = reading.row
    const [ticket, ...more] = byLine.get(line) ?? []
    byLine.delete(line)
    if (!ticket) {
      differences.push({ line, ticket: '—', what: 'ticket', inLog: 'one row', inHall: 'none' })
      continue
    }
    for (const twin of more)
      differences.push({ line, ticket: twin.ticket, what: 'ticket', inLog: 'one row', inHall: 'one more' })
    differences.push(...compare(reading, ticket, hall, mapping))
  }
  for (const strangers of byLine.values())
    for (const { line, ticket } of strangers)
      differences.push({ line, ticket, what: 'ticket', inLog: 'none', inHall: 'one' })
  return differences
}

const compare = (reading: Reading, ticket: RegisterLine, hall: HallOfLog, mapping: Mapping): Difference[] => {
  const row = lineOfRow(reading, hall)
  const finished = row.stage === 'finished'
  const pairs: [what: string, inLog: unknown, inHall: unknown][] = [
    ['arrival', reading.arrival, ticket.issuedAt],
    ['service', row.service, ticket.service],
    ['priority', mapping.priorities[reading.row.priority] ?? null, ticket.priority],
    ['stage', row.stage, ticket.stage],
    ['server', row.server, ticket.server],
    // Who was cut off by the end of the day has no end of its own to compare.
    ...(row.stage === 'expired' ? [] : ([['end', reading.end ?? reading.leave, ticket.endedAt]] as const)).map(
      ([what, inLog, inHall]): [string, unknown, unknown] => [what, inLog, inHall],
    ),
    ...(row.waitMs === undefined ? [] : ([['wait', row.waitMs, ticket.waitMs]] as [string, unknown, unknown][])),
    ...(finished ? ([['service time', row.serviceMs, ticket.serviceMs]] as [string, unknown, unknown][]) : []),
    ...(row.stage === 'left'
      ? ([['patience', row.patienceMs, ticket.patienceMs]] as [string, unknown, unknown][])
      : []),
  ]
  return pairs
    .filter(([, inLog, inHall]) => (inLog ?? null) !== (inHall ?? null))
    .map(([what, inLog, inHall]) => ({
      line: reading.row.line,
      ticket: ticket.ticket,
      what,
      inLog: shown(inLog as string),
      inHall: shown(inHall as string),
    }))
}
