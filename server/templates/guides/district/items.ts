/** The catalogue of a district hall: what people come for in their lives, and what firms and builders need. */
import { items } from '../compose.ts'
import { papers } from '../papers.ts'

export const districtItems = items([], [papers])
