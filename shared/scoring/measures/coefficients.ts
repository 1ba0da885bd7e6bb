/** How much work one service is (业务折合系数), as data. */
import type { Setup } from '#shared/domain/setup/setup.ts'
import type { ServiceId } from '#shared/domain/words.ts'

/** `coefficients` by service, of the rule-book; a service without one counts its catalogue minutes over `baseMinutes`. */
export type Conversion = {
  readonly coefficients: Readonly<Partial<Record<string, number>>>
  readonly baseMinutes: number
}
export const plainConversion: Conversion = { coefficients: {}, baseMinutes: 10 }

export const millionths = 1_000_000
/** The coefficient of one service in whole millionths, so that sums are exact; 1 for one that is in no catalogue. */
export const coefficientOf = (
  setup: Pick<Setup, 'services'> | undefined,
  { coefficients, baseMinutes }: Conversion,
): ((service: ServiceId) => number) => {
  const minutesOf = new Map<string, number>(setup?.services.map(({ id, minutes }) => [id, minutes]))
  return (service) =>
    Math.round((coefficients[service] ?? (minutesOf.get(service) ?? baseMinutes) / baseMinutes) * millionths)
}
