/** A member of staff's own page with a month's scores, with none, and when the machine does not answer. */
import type { MineAnswer } from '#shared/protocol/appraisal.ts'
import { galleryNow, type GalleryScreen, type GalleryState } from '../fakeHall.ts'
import { minute, servicesPicture } from '../pictures.ts'
import { earlierSheet, mineAnswer, schemesAnswer } from '../scorePictures.ts'

const staff = {
  token: 'gallery',
  role: 'clerk',
  staff: { id: 'zhang-min', name: '张敏', staffNo: '1001' },
  expiresAt: galleryNow + 8 * 60 * minute,
} as const

const http =
  (made: (period: string) => MineAnswer): NonNullable<GalleryState['http']> =>
  (_method, path) => {
    const period = new URL(path, 'http://hall').searchParams.get('period') ?? ''
    if (path === '/api/hall') return { status: 200, body: { set: true, timeZone: 'Asia/Shanghai' } }
    if (path.startsWith('/api/appraisal/schemes')) return { status: 200, body: schemesAnswer }
    if (!path.startsWith('/api/appraisal/mine')) return { status: 204 }
    const earlier = earlierSheet(period).sheet.rows.find(({ id }) => id === staff.staff.id) ?? null
    return { status: 200, body: period < '2026-11' ? mineAnswer(period, earlier) : made(period) }
  }
const state = (rest: Partial<GalleryState>): GalleryState => ({
  pictures: { services: servicesPicture },
  staff,
  ...rest,
})

const mine: GalleryScreen = {
  load: async () => (await import('../../../window-terminal/mine/MineScreen.tsx')).MineScreen,
  states: {
    full: state({ http: http((period) => mineAnswer(period)) }),
    empty: state({ http: http((period) => mineAnswer(period, null)) }),
    failed: state({ http: (_, path) => (path === '/api/hall' ? { status: 200, body: {} } : { status: 503 }) }),
    'signed-out': { pictures: {}, http: http((period) => mineAnswer(period)) },
  },
}
export default mine
