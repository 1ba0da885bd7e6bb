/** How long values stay, and the job that ends them. Periods are the hall's own policy (`setup.retention`). */
import { businessDayOf } from '#shared/domain/calendar.ts'
import { kindOf, type PersonalSubject } from '#shared/domain/personal.ts'
import type { Setup } from '#shared/domain/setup/setup.ts'
import type { BusinessDay } from '#shared/domain/words.ts'
import type { Logger } from '../logger.ts'
import type { Personal } from './personal.ts'

const dayMs = 86_400_000
const minuteMs = 60_000
/** A period counts from the end of its story; one that nobody ever ends ends for us after the longest limit there is. */
const longestStoryDays = 400

const dateAfter = (day: string, days: number): BusinessDay =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10) as BusinessDay

/** The last day values of a story that ended on `day` are kept. */
export const keptUntil = (setup: Pick<Setup, 'retention'>, subject: PersonalSubject, day: BusinessDay): BusinessDay => {
  const { contactDays, matterDays, complaintDays } = setup.retention
  const days = { visit: contactDays, contact: contactDays, matter: matterDays, complaint: complaintDays }
  return dateAfter(day, days[kindOf(subject)])
}

/** The same for a story that still runs on `day`. A visit is over the same day. */
export const keptWhileOpen = (
  setup: Pick<Setup, 'retention'>,
  subject: PersonalSubject,
  day: BusinessDay,
): BusinessDay => keptUntil(setup, subject, kindOf(subject) === 'visit' ? day : dateAfter(day, longestStoryDays))

export type RetentionNeeds = {
  readonly personal: Pick<Personal, 'eraseDue'>
  readonly setup: () => Setup | undefined
  readonly now: () => number
  readonly logger: Logger
}

/** Called every second, erases once a minute at most. What fails is tried again the next minute. */
export const retentionJob = ({ personal, setup, now, logger }: RetentionNeeds) => {
  let last = -Infinity
  return (): void => {
    const known = setup()
    const at = now()
    if (!known || Math.abs(at - last) < minuteMs) return
    last = at
    try {
      const stories = personal.eraseDue(businessDayOf(at, known))
      if (stories > 0) logger.info({ stories }, 'personal data whose time was over are erased')
    } catch (error) {
      logger.error({ err: error }, 'personal data whose time is over could not be erased')
    }
  }
}
