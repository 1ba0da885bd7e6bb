/** Everything that can happen in a month's roster (排班表), in the past tense. Add fields freely; never rename or remove one. */
import { z } from 'zod'
import { Month } from '../period.ts'
import { Text, TimeOfDay } from '../setup/setup.ts'
import { StorySubject } from '../subject.ts'
import { BusinessDay, StaffId } from '../words.ts'

export { hallShift, offShift } from './shiftNames.ts'

/** A pattern of hours with a name: 早班 8–17. Stretches in order, none reaching over midnight. */
export const Shift = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,19}$/),
  name: Text,
  stretches: z
    .array(z.tuple([TimeOfDay, TimeOfDay]).refine(([from, to]) => from < to, 'ends before it begins'))
    .min(1)
    .max(4)
    .refine(
      (all) => all.every(([from], i) => i === 0 || all[i - 1]![1] <= from),
      'stretches in order, none over another',
    ),
})
export type Shift = z.infer<typeof Shift>
/** One person's month, one entry a day from the first on: a shift's id, `off`, or nothing (shiftNames.ts). */
export const RosterRow = z.object({ staff: StaffId, days: z.array(z.string().max(20)).min(28).max(31) })
export type RosterRow = z.infer<typeof RosterRow>

const fact = <T extends string, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.object({ type: z.literal(type), subject: StorySubject, day: BusinessDay, ...fields })

export const RosterFact = z.discriminatedUnion('type', [
  fact('RosterPublished', {
    staff: StaffId,
    version: z.int().min(1),
    month: Month,
    shifts: z.array(Shift).max(20),
    rows: z.array(RosterRow).max(2000),
  }),
  /** The clock compared this day with what windows did: everybody's attendance of it is in their month of conduct. */
  fact('AttendanceTaken', { date: BusinessDay, people: z.int().min(0) }),
])
export type RosterFact = z.infer<typeof RosterFact>
export type RosterFactOf<T extends RosterFact['type']> = Extract<RosterFact, { type: T }>
