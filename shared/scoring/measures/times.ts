/** How long it took. Forgotten ends and visits cut off by the end of the day are never among them. */
import type { Standing, TurnEntry } from './entries.ts'
import type { Measure } from './measure.ts'

const wasTimed = (standing: Standing): boolean => standing !== 'forgotten' && standing !== 'cut-off'

/**
 * From taking the place in the line (number drawn, sent on, come back) until called here, ms. The hours in which the hall was
 * closed by its calendar, before it opened and over lunch, are taken out; after the last closing whoever still waits does
 * wait. Who then did not come is left out: that wait ended by itself.
 */
export const wait: Measure = {
  family: 'time',
  is: 'time',
  takes: {
    turn: ({ waitMs, ended, standing }) =>
      wasTimed(standing) && ended !== 'missed' ? (waitMs ?? undefined) : undefined,
  },
}

/** From the first call until the service began, ms; of those who came. */
export const walk: Measure = {
  family: 'time',
  is: 'time',
  takes: {
    turn: ({ called, started, walkMs, standing }) => (called && started && wasTimed(standing) ? walkMs : undefined),
  },
}

/**
 * From the beginning of the service until its end here, without the time on hold, ms. Left out as in the efficiency index:
 * short handlings (under 10 s, or under 0.15 of the service's median), and visits sent on because the window was the wrong one.
 */
export const handling: Measure = {
  family: 'time',
  is: 'time',
  takes: { turn: ({ standing, handlingMs }: TurnEntry) => (standing === 'comparable' ? handlingMs : undefined) },
}

/** Time on hold of each visit that was put on hold here, all its holds together, ms. */
export const hold: Measure = {
  family: 'time',
  is: 'time',
  takes: { turn: ({ holds, holdMs, standing }) => (holds > 0 && wasTimed(standing) ? holdMs : undefined) },
}
