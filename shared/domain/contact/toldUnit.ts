/** The competent unit a citizen is told of: an entry of the directory as it reads now, or a unit named by hand. */
import { z } from 'zod'
import { refuse, type Refused } from '../decision.ts'
import { looksPersonal } from '../kinds.ts'
import type { ToldUnit } from '../matter/facts.ts'
import { Phone } from '../setup/guide.ts'
import type { Setup } from '../setup/setup.ts'
import { UnitId } from '../words.ts'

/** `unit` of the directory, or `name` and perhaps `phone`; neither: no unit was told. */
export const UnitNamed = z.object({
  unit: UnitId.optional(),
  name: z
    .string()
    .trim()
    .min(1)
    .max(160)
    .refine((name) => !looksPersonal(name), 'no phone or identity numbers in names')
    .optional(),
  phone: Phone.optional(),
})
export type UnitNamed = z.infer<typeof UnitNamed>

/** The unit as it is written into a fact; undefined when none was named. */
export const toldUnitOf = (setup: Setup, { unit: id, name, phone }: UnitNamed): ToldUnit | undefined | Refused => {
  if (id === undefined) return name === undefined ? undefined : { name, ...(phone && { phone }) }
  const unit = setup.units.find((one) => one.id === id)
  return unit ? { unit: id, name: unit.name['zh-CN'], phone: unit.phone } : refuse('unit-unknown', { unit: id })
}
