/** Example chains: one that lay too long between two windows, one answered days later, one that ended elsewhere. */
import type { ChainStep, ChainView } from '#shared/views/chain.ts'
import { galleryNow } from './fakeHall.ts'
import { minute } from './pictures.ts'

const at = (minutes: number): number => galleryNow + minutes * minute

const step = (what: ChainStep['what'], from: number, to: number | null, rest: Partial<ChainStep> = {}): ChainStep => ({
  what,
  who: null,
  window: null,
  from: at(from),
  to: to === null ? null : at(to),
  tookMs: to === null ? null : (to - from) * minute,
  first: false,
  toward: null,
  guided: false,
  due: null,
  late: false,
  note: null,
  ...rest,
})
const base = {
  day: '2026-11-23',
  ticket: 'A012',
  contact: null,
  channel: 'ticket' as const,
  service: { 'zh-CN': '社会保险参保登记', en: 'Social insurance registration' },
  firstResponder: { name: '王芳', window: '3', at: at(-58) },
  told: null,
  due: null,
  breaches: [],
  end: null,
}
/** Sent on, not taken for half an hour, then served. */
export const chainLong: ChainView = {
  ...base,
  steps: [
    step('waiting', -71, -58),
    step('held', -58, -51, { who: '王芳', window: '3', first: true }),
    step('hand-over', -51, -9, {
      who: '王芳',
      window: '3',
      toward: { person: null, window: '5', service: null },
      late: true,
      note: '户口簿已看过',
    }),
    step('held', -9, null, { who: '赵敏', window: '5' }),
  ],
  breaches: [{ kind: 'hand-over-not-accepted', at: at(-21), who: '王芳' }],
}
/** A call, guided nowhere, reported up and answered two days later. */
export const chainAnswered: ChainView = {
  ...base,
  ticket: null,
  contact: 'S20261120-0002',
  day: '2026-11-20',
  channel: 'phone',
  firstResponder: { name: '孙丽', window: null, at: at(-4300) },
  steps: [
    step('held', -4300, -4297, { who: '孙丽', first: true }),
    step('follow-up', -4297, -20, { who: '孙丽', first: true, due: '2026-11-25', note: '继承过户要不要公证' }),
  ],
  end: { at: at(-20), by: '孙丽', outcome: 'answered', answer: 'called-back' },
}
export const chainReferred: ChainView = {
  ...base,
  steps: [step('waiting', -20, -12), step('held', -12, -6, { who: '王芳', window: '3', first: true })],
  told: { name: '县住房和城乡建设局', phone: '0310-7654321' },
  end: { at: at(-6), by: '王芳', outcome: 'referred', answer: null },
}
