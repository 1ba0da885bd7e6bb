/** Words that all charts share. */
import type { charts as chinese } from '../zh-CN/charts.ts'

export const charts: typeof chinese = {
  asTable: 'Show as table',
  asDrawing: 'Show as chart',
  nothing: 'Nothing to draw for this period.',
  noValue: '–',
  unit: 'Unit',
  place: 'Position',
  tier: 'Tier',
  interval: '95 % interval',
  note: 'Note',
  weight: 'Weight',
  score: 'Score',
  closed: 'closed',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  limit95: '95 % limits: about 19 of 20 alike lie inside',
  limit998: '99.8 % limits: about 998 of 1000 alike lie inside',
  marks: {
    within: 'within the 95 % limits',
    apart: 'beyond the 95 % limits',
    far: 'beyond the 99.8 % limits',
    few: 'sample too small',
  },
  hall: (value) => `hall ${value}`,
  weighs: (name, weight) => `${name} (${weight} %)`,
  fromTo: (lo, hi) => `${lo}–${hi}`,
  intervalIs: (interval) => (interval ? `95 % interval ${interval}` : ''),
  point: (name, ...parts) => `${name}: ${parts.filter(Boolean).join(', ')}`,
  choose: (title) => `${title}: arrow keys move, Enter opens`,
}
