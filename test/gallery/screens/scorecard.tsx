/** The scorecard with a month of figures, with none, and when the machine does not answer. */
import type { ScorecardAnswer } from '#shared/protocol/http.ts'
import { windowsPicture } from '../deskPictures.ts'
import { galleryNow, type GalleryScreen, type GalleryState } from '../fakeHall.ts'
import { minute, servicesPicture } from '../pictures.ts'
import { emptyCard, factsAnswer, fullCard, visitsAnswer } from '../scorecardPictures.ts'

const staff = {
  token: 'gallery',
  role: 'supervisor',
  staff: { id: 'zhou-jie', name: '周杰明', staffNo: '3001' },
  expiresAt: galleryNow + 8 * 60 * minute,
} as const

type Card = (by: 'staff' | 'window', from: string, to: string) => ScorecardAnswer
const http =
  (card: Card): NonNullable<GalleryState['http']> =>
  (_method, path) => {
    const asked = new URL(path, 'http://hall').searchParams
    if (path === '/api/hall') return { status: 200, body: { set: true, timeZone: 'Asia/Shanghai' } }
    if (path.startsWith('/api/reports/visits')) return { status: 200, body: visitsAnswer }
    if (path.startsWith('/api/reports/facts')) return { status: 200, body: factsAnswer }
    if (!path.startsWith('/api/reports/scorecard')) return { status: 204 }
    const by = asked.get('by') === 'window' ? 'window' : 'staff'
    return { status: 200, body: card(by, asked.get('from') ?? '', asked.get('to') ?? '') }
  }
const state = (rest: Partial<GalleryState>): GalleryState => ({
  pictures: { services: servicesPicture, windows: windowsPicture },
  staff,
  ...rest,
})

const scorecard: GalleryScreen = {
  load: async () => (await import('../../../window-terminal/scorecard/ScorecardScreen.tsx')).ScorecardScreen,
  states: {
    full: state({ http: http(fullCard) }),
    empty: state({ http: http(emptyCard) }),
    failed: state({ http: (_, path) => (path === '/api/hall' ? { status: 200, body: {} } : { status: 503 }) }),
    offline: state({ line: 'lost', http: () => undefined }),
    'signed-out': { pictures: {}, http: http(fullCard) },
  },
}
export default scorecard
