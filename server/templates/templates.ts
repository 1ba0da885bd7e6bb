/** The halls one may begin with, by the name a first run asks for. */
import type { Setup } from '#shared/domain/setup/setup.ts'
import type { HallChoices } from './choices.ts'
import { districtSetup } from './district.ts'
import { townshipSetup } from './township.ts'

export type TemplateName = 'township' | 'district'

export const templates: Record<TemplateName, (choices: HallChoices) => Setup> = {
  township: townshipSetup,
  district: districtSetup,
}
