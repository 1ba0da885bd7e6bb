/** The measures page with a month of figures, with none, and when the machine does not answer. */
import type { MeasuresAnswer } from '#shared/protocol/http.ts'
import { windowsPicture } from '../deskPictures.ts'
import { galleryNow, keepWish, type GalleryScreen, type GalleryState } from '../fakeHall.ts'
import { minute, servicesPicture } from '../pictures.ts'
import { behindAnswer, emptyMeasures, fullMeasures } from '../measurePictures.ts'
import { factsAnswer } from '../factPictures.ts'

const staff = {
  token: 'gallery',
  role: 'supervisor',
  staff: { id: 'zhou-jie', name: '周杰明', staffNo: '3001' },
  expiresAt: galleryNow + 8 * 60 * minute,
} as const

type Told = (by: MeasuresAnswer['by'], from: string, to: string) => MeasuresAnswer
const http =
  (told: Told): NonNullable<GalleryState['http']> =>
  (_method, path) => {
    const asked = new URL(path, 'http://hall').searchParams
    if (path === '/api/hall') return { status: 200, body: { set: true, timeZone: 'Asia/Shanghai' } }
    if (path.startsWith('/api/reports/behind')) return { status: 200, body: behindAnswer }
    if (path.startsWith('/api/reports/facts')) return { status: 200, body: factsAnswer }
    if (!path.startsWith('/api/reports/measures')) return { status: 204 }
    const by = (asked.get('by') ?? 'person') as MeasuresAnswer['by']
    return { status: 200, body: told(by, asked.get('from') ?? '', asked.get('to') ?? '') }
  }
const state = (rest: Partial<GalleryState>): GalleryState => ({
  pictures: { services: servicesPicture, windows: windowsPicture },
  staff,
  ...rest,
})

const scorecard: GalleryScreen = {
  load: async () => (await import('../../../window-terminal/scorecard/MeasuresScreen.tsx')).MeasuresScreen,
  states: {
    full: state({ http: http(fullMeasures), answer: keepWish }),
    refused: state({
      http: http(fullMeasures),
      answer: () => ({ ok: false, refusal: 'own-visit', detail: { ticket: 'A048' } }),
    }),
    empty: state({ http: http(emptyMeasures) }),
    failed: state({ http: (_, path) => (path === '/api/hall' ? { status: 200, body: {} } : { status: 503 }) }),
    offline: state({ line: 'lost', http: () => undefined }),
    'signed-out': { pictures: {}, http: http(fullMeasures) },
  },
}
export default scorecard
