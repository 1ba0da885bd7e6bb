/** A unit as a clerk names it: an entry of the directory, or name and phone by hand. */
import { z } from 'zod'
import { looksPersonal } from '../kinds.ts'
import { Phone } from '../setup/guide.ts'
import { UnitId } from '../words.ts'

export const UnitNamed = z.object({
  unit: UnitId.optional(),
  name: z
    .string()
    .min(1)
    .max(160)
    .refine((text) => !looksPersonal(text), 'a phone number goes into its own field')
    .optional(),
  phone: Phone.optional(),
})
export type UnitNamed = z.infer<typeof UnitNamed>
