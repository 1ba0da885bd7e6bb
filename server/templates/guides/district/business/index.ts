/** The half of a district's guides that firms, builders, owners and drivers ask for. */
import { items } from '../../compose.ts'
import { papers } from '../../papers.ts'
import { papersBusiness } from '../../papersBusiness.ts'
import { constructionGuides } from './construction.ts'
import { foodGuides } from './food.ts'
import { marketRegistrationGuides } from './marketRegistration.ts'
import { medicineGuides } from './medicine.ts'
import { papersProperty } from './papersProperty.ts'
import { planningGuides } from './planning.ts'
import { streetGuides } from './streets.ts'
import { taxGuides } from './tax.ts'

/** Guides of the business half, in the order of the services they belong to. */
export const districtBusinessItems = items(
  [
    ...marketRegistrationGuides,
    ...foodGuides,
    ...medicineGuides,
    ...taxGuides,
    ...constructionGuides,
    ...streetGuides,
    ...planningGuides,
  ],
  [papers, papersBusiness, papersProperty],
)
