/** Days that are over, folded again when somebody rates late or looks back; a few are kept. */
import { foldAll } from '#shared/domain/hall/fold.ts'
import type { Hall } from '#shared/domain/hall/hall.ts'
import type { BusinessDay } from '#shared/domain/words.ts'
import type { EventLog } from './log/eventLog.ts'

const kept = 8

export const pastDays = (log: EventLog) => {
  const halls = new Map<BusinessDay, Hall>()
  return {
    /** The hall as that day left it, late ratings included; undefined when it never opened. */
    hallOf: (day: BusinessDay): Hall | undefined => {
      let hall = halls.get(day)
      halls.delete(day)
      if (!hall) {
        const facts = log.factsOfDay(day)
        if (facts.length === 0) return undefined
        hall = foldAll(facts)
      }
      halls.set(day, hall)
      for (const oldest of halls.keys()) {
        if (halls.size <= kept) break
        halls.delete(oldest)
      }
      return hall
    },
    forget: (): void => halls.clear(),
  }
}
