/** What one ticket's slip says, in the language its holder chose. */
import { localTime } from '#shared/domain/calendar.ts'
import type { TicketNumber } from '#shared/domain/words.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { nobodyServes } from '#shared/i18n/sayAhead.ts'
import { sayRange } from '#shared/i18n/sayRange.ts'
import type { Slip } from '#shared/print/slip.ts'
import type { Scene } from '#shared/views/scene.ts'
import { slipView } from '#shared/views/visit.ts'

/** Undefined when there is no such ticket today. `publicUrl`: the origin that phones reach. */
export const slipOf = (scene: Scene, ticket: TicketNumber, publicUrl: string, reprint: boolean): Slip | undefined => {
  const seen = slipView(scene, { ticket })
  const { setup } = scene.hall
  if (!seen || !setup) return undefined
  const { visit, phonePath } = seen
  const words = catalogue[visit.language]
  const say = (text: { 'zh-CN': string; en?: string | undefined }) => text[visit.language] || text['zh-CN']
  const issued = localTime(visit.issuedAt, setup.timeZone)
  const range = visit.range
  return {
    hallName: say(visit.hallName),
    ticket: visit.ticket,
    serviceName: say(visit.service),
    ahead: visit.ahead === 0 && nobodyServes(range) ? null : visit.ahead,
    waitText: range.can ? sayRange(words, range) : null,
    issuedAt: `${issued.date} ${issued.time}`,
    qrUrl: publicUrl + phonePath,
    reprint,
    language: visit.language,
    footer: words.phone.slipFooter(setup.rules.comeBackMinutes),
    ...(visit.demo && { watermark: 'demo' as const }),
  }
}
