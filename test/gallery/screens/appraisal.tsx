/** The appraisal office with a month of scores, without any, without a rule-book, and when the machine does not answer. */
import type { SheetAnswer } from '#shared/protocol/appraisal.ts'
import { windowsPicture } from '../deskPictures.ts'
import { galleryNow, type GalleryScreen, type GalleryState } from '../fakeHall.ts'
import { minute, servicesPicture } from '../pictures.ts'
import { earlierSheet, schemesAnswer, sheetAnswer, signals } from '../scorePictures.ts'
import { behindAnswer, fullMeasures } from '../measurePictures.ts'
import { factsAnswer } from '../factPictures.ts'

const staff = {
  token: 'gallery',
  role: 'appraiser',
  staff: { id: 'he-mei', name: '何梅', staffNo: '4001' },
  expiresAt: galleryNow + 8 * 60 * minute,
} as const

type Made = (period: string) => SheetAnswer
const http =
  (made: Made, schemes: unknown = schemesAnswer): NonNullable<GalleryState['http']> =>
  (_method, path) => {
    const asked = new URL(path, 'http://hall').searchParams
    const period = asked.get('period') ?? ''
    if (path === '/api/hall') return { status: 200, body: { set: true, timeZone: 'Asia/Shanghai' } }
    if (path.startsWith('/api/appraisal/schemes')) return { status: 200, body: schemes }
    if (path.startsWith('/api/appraisal/sheet'))
      return { status: 200, body: period < '2026-11' ? earlierSheet(period) : made(period) }
    if (path.startsWith('/api/reports/behind')) return { status: 200, body: behindAnswer }
    if (path.startsWith('/api/reports/flags')) return { status: 200, body: { signals } }
    if (path.startsWith('/api/reports/facts')) return { status: 200, body: factsAnswer }
    if (path.startsWith('/api/reports/measures'))
      return { status: 200, body: fullMeasures('person', '2026-11-23', '2026-11-23') }
    return { status: 204 }
  }
const state = (rest: Partial<GalleryState>): GalleryState => ({
  pictures: { services: servicesPicture, windows: windowsPicture },
  staff,
  ...rest,
})

const appraisal: GalleryScreen = {
  load: async () => (await import('../../../window-terminal/appraisal/AppraisalScreen.tsx')).AppraisalScreen,
  states: {
    full: state({ http: http(sheetAnswer) }),
    empty: state({ http: http((period) => sheetAnswer(period, [])) }),
    'no-book': state({ http: http(sheetAnswer, { schemes: [] }) }),
    failed: state({ http: (_, path) => (path === '/api/hall' ? { status: 200, body: {} } : { status: 503 }) }),
    offline: state({ line: 'lost', http: () => undefined }),
    'signed-out': { pictures: {}, http: http(sheetAnswer) },
  },
}
export default appraisal
