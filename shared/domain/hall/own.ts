/** A citizen acts only on the visit whose token they hold; staff and the kiosk act for whoever stands before them. */
import type { Actor } from '../words.ts'
import type { Visit } from './hall.ts'

export const own = (visit: Visit, by: Actor): boolean => by.role !== 'citizen' || by.ticket === visit.ticket
