/** The half of a district’s guides that firms, builders, owners and drivers ask for. */
import { items } from '../../compose.ts'
import { papers } from '../../papers.ts'
import { papersBusiness } from '../../papersBusiness.ts'
import { agricultureGuides } from './agriculture.ts'
import { constructionGuides } from './construction.ts'
import { cultureTourismGuides } from './cultureTourism.ts'
import { drivingGuides } from './driving.ts'
import { educationGuides } from './education.ts'
import { emergencySafetyGuides } from './emergencySafety.ts'
import { environmentGuides } from './environment.ts'
import { environmentSafetyGuides } from './environmentSafety.ts'
import { farmTradeGuides } from './farmTrade.ts'
import { fireGuides } from './fire.ts'
import { foodGuides } from './food.ts'
import { forestryGuides } from './forestry.ts'
import { healthLicenceGuides } from './healthLicence.ts'
import { healthStaffGuides } from './healthStaff.ts'
import { housingGuides } from './housing.ts'
import { housingFundGuides } from './housingFund.ts'
import { investmentGuides } from './investment.ts'
import { leisureGuides } from './leisure.ts'
import { marketRegistrationGuides } from './marketRegistration.ts'
import { marketTraderGuides } from './marketTraders.ts'
import { medicineGuides } from './medicine.ts'
import { papersProperty } from './papersProperty.ts'
import { planningGuides } from './planning.ts'
import { realEstateGuides } from './realEstate.ts'
import { realEstateRecordGuides } from './realEstateRecords.ts'
import { roadGuides } from './roads.ts'
import { schoolFoundingGuides } from './schoolFounding.ts'
import { streetGuides } from './streets.ts'
import { taxGuides } from './tax.ts'
import { taxAffairGuides } from './taxAffairs.ts'
import { transportGuides } from './transport.ts'
import { vehicleGuides } from './vehicle.ts'
import { waterGuides } from './water.ts'

/** Guides of the business half, in the order of the services they belong to. */
export const districtBusinessItems = items(
  [
    ...marketRegistrationGuides,
    ...marketTraderGuides,
    ...foodGuides,
    ...medicineGuides,
    ...taxGuides,
    ...taxAffairGuides,
    ...constructionGuides,
    ...streetGuides,
    ...planningGuides,
    ...realEstateGuides,
    ...realEstateRecordGuides,
    ...housingGuides,
    ...housingFundGuides,
    ...transportGuides,
    ...roadGuides,
    ...vehicleGuides,
    ...drivingGuides,
    ...educationGuides,
    ...schoolFoundingGuides,
    ...cultureTourismGuides,
    ...leisureGuides,
    ...healthLicenceGuides,
    ...healthStaffGuides,
    ...agricultureGuides,
    ...farmTradeGuides,
    ...forestryGuides,
    ...waterGuides,
    ...environmentGuides,
    ...environmentSafetyGuides,
    ...emergencySafetyGuides,
    ...investmentGuides,
    ...fireGuides,
  ],
  [papers, papersBusiness, papersProperty],
)
