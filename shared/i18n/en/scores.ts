/** Words of the appraisal page, of one's own page and of the publication sheet. */
import type { scores as chinese } from '../zh-CN/scores.ts'

export const scores: typeof chinese = {
  title: 'Appraisal',
  signInTitle: 'Appraisal: appraisal office, director or supervisor signs in',
  tabsLabel: 'Parts of the appraisal',
  tabs: {
    scores: 'Scores',
    discipline: 'Discipline',
    goals: 'Goals',
    reviews: 'Reviews',
    selection: 'Selection',
    publication: 'Publication',
    rules: 'Rule-book',
  },
  notYet: 'Nothing here yet',
  mine: {
    title: 'My appraisal',
    signInTitle: 'My appraisal: please sign in',
    onlyMine: 'Only your own figures, up to the last closed day. Nobody else sees this page, and it lists nobody else.',
    parts: { card: 'Scores', conduct: 'Discipline', goals: 'Goals', reviews: 'Reviews' },
    partsLabel: 'Parts of my appraisal',
  },
}
