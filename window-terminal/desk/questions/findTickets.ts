/** Which of the desk's tickets a typed number means: `12` finds A012, `a1` finds A001 and A010. */
import type { Text } from '#shared/domain/setup/setup.ts'
import type { Desk } from '../actions.ts'

export type Found = {
  readonly ticket: string
  readonly service: Text
  readonly where: 'held' | 'missed' | 'line'
  /** Issued, missed or held at, ms since 1970. */
  readonly since: number
}

const most = 8

/** `A0012` and `a12` are the same to a person; digits alone match any letter. */
const matches = (ticket: string, typed: string): boolean => {
  const [, letters = '', digits = ''] = /^([A-Z]*)0*(\d*)$/.exec(typed) ?? []
  const own = /^([A-Z]+)0*(\d*)$/.exec(ticket)
  if (!own) return false
  if (letters && own[1] !== letters) return false
  return (own[2] ?? '').startsWith(digits) || ticket.includes(typed)
}

/** Held first, because they are here already; then missed, then the line. Nothing typed: the first of them. */
export const findTickets = (desk: Desk, typed: string): readonly Found[] => {
  const query = typed.trim().toUpperCase()
  const all: readonly Found[] = [
    ...desk.held.map(({ ticket, service, since }) => ({
      ticket,
      service: service.name,
      where: 'held' as const,
      since,
    })),
    ...desk.missed.map(({ ticket, service, since }) => ({ ticket, service, where: 'missed' as const, since })),
    ...desk.line.map(({ ticket, service, issuedAt }) => ({ ticket, service, where: 'line' as const, since: issuedAt })),
  ]
  if (!/^[A-Z]*\d*$/.test(query)) return []
  return all.filter(({ ticket }) => query === '' || matches(ticket, query)).slice(0, most)
}
