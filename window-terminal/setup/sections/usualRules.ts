/** What a new hall begins with, to be shown beside a changed number; the schema's own defaults, kept equal by a test. */
import type { Rules } from '#shared/domain/setup/setup.ts'

export const usualRules: Rules = {
  issueBeforeOpeningMinutes: 15,
  lastIssueBeforeClosingMinutes: 0,
  priorityCreditMinutes: 15,
  appointmentCreditMinutes: 10,
  appointmentGraceMinutes: 10,
  appointmentCallableMinutes: 15,
  longestWaitMinutes: 60,
  placeKeptTransfers: 2,
  missedAfterRecalls: 1,
  missedAfterSeconds: 60,
  comeBackPlaces: 3,
  comeBackMinutes: 30,
  yieldPlaces: 3,
  yieldTimes: 2,
  yieldNotBeforeClosingMinutes: 5,
  undoSeconds: 10,
  ratingDays: 7,
}
