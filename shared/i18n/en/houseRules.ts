/** The numbers of the house rules: what each is called and what it means. */
import type { houseRules as zh } from '../zh-CN/houseRules.ts'

export const houseRules: typeof zh = {
  issueBeforeOpeningMinutes: {
    name: 'Tickets before opening',
    what: 'The kiosk gives numbers from so long before opening.',
    unit: 'minutes',
  },
  lastIssueBeforeClosingMinutes: {
    name: 'Last tickets',
    what: 'The kiosk stops so long before closing.',
    unit: 'minutes',
  },
  priorityCreditMinutes: {
    name: 'Priority by right',
    what: 'Soldiers, disabled and elderly people count as having come so much earlier.',
    unit: 'minutes',
  },
  appointmentCreditMinutes: {
    name: 'Appointments first',
    what: 'Somebody on time counts as having come so long before the slot.',
    unit: 'minutes',
  },
  appointmentGraceMinutes: {
    name: 'Late for an appointment',
    what: 'Up to so late still counts as on time.',
    unit: 'minutes',
  },
  appointmentCallableMinutes: {
    name: 'Early for an appointment',
    what: 'May be called at most so long before the slot.',
    unit: 'minutes',
  },
  longestWaitMinutes: {
    name: 'Longest wait',
    what: 'Who has waited longer is called first by every window that can.',
    unit: 'minutes',
  },
  placeKeptTransfers: {
    name: 'Transfers that keep the place',
    what: "The first so many transfers keep the place by the ticket's own time.",
    unit: 'times',
  },
  missedAfterRecalls: {
    name: 'Calls before a miss',
    what: 'Call again so many times before a ticket may be missed.',
    unit: 'times',
  },
  missedAfterSeconds: { name: 'Wait before a miss', what: 'Or wait so long since the call.', unit: 'seconds' },
  comeBackPlaces: { name: 'Back after a miss', what: 'Stands behind so many people.', unit: 'places' },
  comeBackMinutes: {
    name: 'Time to come back',
    what: 'Within so long of the miss; later needs a new ticket.',
    unit: 'minutes',
  },
  yieldPlaces: { name: 'Letting others go first', what: 'So many places at most.', unit: 'places' },
  yieldTimes: { name: 'How often', what: 'So many times for one ticket.', unit: 'times' },
  yieldNotBeforeClosingMinutes: {
    name: 'Not before closing',
    what: 'Not in the last so many minutes of the day.',
    unit: 'minutes',
  },
  undoSeconds: { name: 'Undo', what: 'A wrong key at the desk can be undone for so long.', unit: 'seconds' },
  ratingDays: { name: 'Rating', what: 'The rating code on the slip works so long after the visit.', unit: 'days' },
}
