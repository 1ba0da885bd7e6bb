/** Shift patterns in use at service centres, to begin a roster with: 早班, 中班, 晚班, and the day with a lunch hour. */
import type { Shift } from './facts.ts'

export const shiftPresets: readonly Shift[] = [
  { id: 'early', name: { 'zh-CN': '早班', en: 'Early' }, stretches: [['08:00', '17:00']] },
  { id: 'middle', name: { 'zh-CN': '中班', en: 'Middle' }, stretches: [['12:00', '21:00']] },
  { id: 'late', name: { 'zh-CN': '晚班', en: 'Late' }, stretches: [['17:00', '21:00']] },
  {
    id: 'day',
    name: { 'zh-CN': '常日班', en: 'Day' },
    stretches: [
      ['09:00', '12:00'],
      ['13:00', '18:00'],
    ],
  },
]
