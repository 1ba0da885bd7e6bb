/** The catalogue of a township hall: every item of its twelve services. */
import { items } from '../compose.ts'
import { papers } from '../papers.ts'
import { assistanceGuides, disabilityAllowanceGuides } from './assistance.ts'
import { elderlyGuides, veteranGuides } from './civil.ts'
import { birthAndCareGuides, householdRecordGuides, residenceGuides } from './household.ts'
import { medicalAwayGuides, medicalJoinGuides } from './medical.ts'
import { medicalClaimGuides } from './medicalClaims.ts'
import { pensionClaimGuides, pensionJoinGuides } from './pension.ts'
import { jobGuides, socialCardGuides } from './work.ts'

export const townshipItems = items(
  [
    ...pensionJoinGuides,
    ...pensionClaimGuides,
    ...socialCardGuides,
    ...jobGuides,
    ...medicalJoinGuides,
    ...medicalClaimGuides,
    ...medicalAwayGuides,
    ...assistanceGuides,
    ...disabilityAllowanceGuides,
    ...elderlyGuides,
    ...veteranGuides,
    ...householdRecordGuides,
    ...birthAndCareGuides,
    ...residenceGuides,
  ],
  [papers],
)
