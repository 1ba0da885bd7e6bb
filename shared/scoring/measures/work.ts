/** How much was done. Nothing here is compared between people of different mix; that is what the efficiency index is for. */
import type { Measure } from './measure.ts'

/** Visits finished by this person at this window, those whose end was forgotten among them. A visit is finished once. */
export const tickets: Measure = {
  family: 'work',
  is: 'count',
  takes: { turn: ({ ended }) => ended === 'finished' },
}

/** Services performed as the clerk recorded them at the end: one visit may bring several, or the same one several times. */
export const services: Measure = {
  family: 'work',
  is: 'count',
  takes: { turn: ({ performed }) => performed > 0 && performed, 'also-done': ({ performed }) => performed },
}

/**
 * Services performed, each times its coefficient (业务折合系数): standard minutes over the base minutes, or the coefficient the
 * rule-book gives it. So that one hard matter is not one easy one.
 */
export const converted: Measure = {
  family: 'work',
  is: 'amount',
  takes: {
    turn: ({ performed, converted: sum }) => performed > 0 && sum,
    'also-done': ({ converted: sum }) => sum,
  },
}

/** Visits sent on to another service, window or person, for whatever reason. */
export const transferred: Measure = {
  family: 'work',
  is: 'count',
  takes: { turn: ({ ended }) => ended === 'transferred' },
}
