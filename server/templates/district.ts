/** A district service centre (政务服务中心) to start from: its services, guides, windows and hours are edited afterwards. */
import { Setup } from '#shared/domain/setup/setup.ts'
import { ownOf, sectionsOf, type HallChoices } from './choices.ts'
import { districtGroups, districtSections, districtServices, districtWindows, districtZones } from './districtHall.ts'
import { districtItems } from './guides/district/items.ts'
import { districtUnits } from './guides/district/units.ts'
import { workYears } from './workYears.ts'

const everyDay: [string, string][] = [
  ['09:00', '12:00'],
  ['13:00', '17:00'],
]

/** A complete, valid setup: ten groups, thirty-six services, thirty windows in four zones, five sections, workdays 9:00-12:00 and 13:00-17:00. */
export const districtSetup = (choices: HallChoices): Setup =>
  Setup.parse({
    ...ownOf(choices),
    hours: { weekly: { mon: everyDay, tue: everyDay, wed: everyDay, thu: everyDay, fri: everyDay } },
    zones: districtZones,
    groups: districtGroups,
    services: districtServices,
    items: districtItems,
    units: districtUnits,
    workYears,
    windows: districtWindows,
    sections: sectionsOf(districtSections, choices),
  })
