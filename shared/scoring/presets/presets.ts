/** Every scheme a rule-book may begin with, in the order they are offered. */
import { demonstrationWindow } from './demonstrationWindow.ts'
import { taxHallStars, windowMonthForm } from './halls.ts'
import { measuredPeople, measuredSections, measuredWindows } from './measured.ts'
import type { Preset } from './preset.ts'
import { qualityPeople, qualityWindows } from './qualityWindows.ts'
import { satisfiedSection } from './satisfiedSection.ts'
import { sectionGoals } from './sectionGoals.ts'
import { staffFive, townFour } from './staffReviews.ts'
import { townTen, townTenConverted } from './townTen.ts'
import { windowService } from './windowService.ts'

export const presets: readonly Preset[] = [
  townTen,
  townTenConverted,
  measuredPeople,
  measuredWindows,
  measuredSections,
  sectionGoals,
  windowService,
  townFour,
  staffFive,
  demonstrationWindow,
  qualityWindows,
  qualityPeople,
  satisfiedSection,
  taxHallStars,
  windowMonthForm,
]
