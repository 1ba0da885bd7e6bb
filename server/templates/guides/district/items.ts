/** The catalogue of a district hall: what people come for in their lives, and what firms and builders need. */
import { items, type GuideDef } from '../compose.ts'
import { papers } from '../papers.ts'
import { assistanceGuides, disabilityAllowanceGuides } from '../township/assistance.ts'
import { elderlyGuides, veteranGuides } from '../township/civil.ts'
import { birthAndCareGuides, householdRecordGuides, residenceGuides } from '../township/household.ts'
import { medicalAwayGuides, medicalJoinGuides } from '../township/medical.ts'
import { medicalClaimGuides } from '../township/medicalClaims.ts'
import { pensionClaimGuides, pensionJoinGuides } from '../township/pension.ts'
import { jobGuides, socialCardGuides } from '../township/work.ts'
import { districtBusinessItems } from './business/index.ts'
import { districtAssistanceGuides } from './life/assistance.ts'
import { birthGuides } from './life/births.ts'
import { disabledGuides } from './life/disabled.ts'
import { districtElderlyGuides } from './life/elderly.ts'
import { employmentGuides } from './life/employment.ts'
import { funeralGuides } from './life/funeral.ts'
import { householdRegisterGuides } from './life/household.ts'
import { householdEntryGuides } from './life/householdEntries.ts'
import { identityCardGuides } from './life/identityCards.ts'
import { labourGuides } from './life/labour.ts'
import { legalAidGuides } from './life/law.ts'
import { marriageGuides } from './life/marriage.ts'
import { employeeMedicalGuides } from './life/medical.ts'
import { notaryGuides } from './life/notary.ts'
import { employeePensionGuides } from './life/pension.ts'
import { publicOrderGuides } from './life/publicOrder.ts'
import { publicSafetyGuides } from './life/publicSafety.ts'
import { socialInsuranceGuides } from './life/socialInsurance.ts'
import { talentGuides } from './life/talents.ts'
import { travelDocumentGuides } from './life/travelDocuments.ts'
import { districtVeteranGuides } from './life/veterans.ts'
import { workInjuryGuides } from './life/workInjury.ts'

/** What a township handles too, in the queues of the district. */
const inQueue = (service: string, ...guides: readonly (readonly GuideDef[])[]): GuideDef[] =>
  guides.flat().map((guide) => ({ ...guide, service }))

const districtLifeItems = items(
  [
    ...socialInsuranceGuides,
    ...inQueue('social-insurance', socialCardGuides),
    ...employeePensionGuides,
    ...inQueue('pension', pensionJoinGuides, pensionClaimGuides),
    ...employmentGuides,
    ...inQueue('employment', jobGuides),
    ...labourGuides,
    ...workInjuryGuides,
    ...talentGuides,
    ...employeeMedicalGuides,
    ...inQueue('medical', medicalJoinGuides, medicalClaimGuides, medicalAwayGuides),
    ...householdRegisterGuides,
    ...householdEntryGuides,
    ...inQueue('household', householdRecordGuides, residenceGuides),
    ...identityCardGuides,
    ...travelDocumentGuides,
    ...publicOrderGuides,
    ...publicSafetyGuides,
    ...marriageGuides,
    ...districtAssistanceGuides,
    ...inQueue('civil-aid', assistanceGuides),
    ...districtElderlyGuides,
    ...inQueue('elderly', elderlyGuides),
    ...disabledGuides,
    ...inQueue('disabled', disabilityAllowanceGuides),
    ...funeralGuides,
    ...districtVeteranGuides,
    ...inQueue('veterans', veteranGuides),
    ...birthGuides,
    ...inQueue('birth-health', birthAndCareGuides),
    ...legalAidGuides,
    ...notaryGuides,
  ],
  [papers],
)

export const districtItems = [...districtLifeItems, ...districtBusinessItems]
