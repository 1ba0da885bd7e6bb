/** Publication sheets: published with an objection, the monthly ten points, a draft, and no sheet asked for. */
import type { VersionsAnswer } from '#shared/protocol/appraisalRecords.ts'
import { galleryNow, type GalleryScreen, type GalleryState } from '../fakeHall.ts'
import { opennessPicture } from '../openPictures.ts'
import { minute, servicesPicture } from '../pictures.ts'
import { sheetAnswer } from '../scorePictures.ts'
import { publishedSheet, tenPointSheet, unpublished } from '../sheetPictures.ts'

const staff = {
  token: 'gallery',
  role: 'appraiser',
  staff: { id: 'he-mei', name: '何梅', staffNo: '4001' },
  expiresAt: galleryNow + 8 * 60 * minute,
} as const
const http =
  (versions: VersionsAnswer): NonNullable<GalleryState['http']> =>
  (_method, path) => {
    if (path === '/api/hall') return { status: 200, body: { set: true, timeZone: 'Asia/Shanghai' } }
    if (path.startsWith('/api/appraisal/versions')) return { status: 200, body: versions }
    if (path.startsWith('/api/appraisal/sheet')) return { status: 200, body: sheetAnswer('2026-11') }
    return { status: 204 }
  }
const state = (rest: Partial<GalleryState>): GalleryState => ({
  pictures: { services: servicesPicture, openness: opennessPicture },
  staff,
  query: 'appraisal=2026-10:measured-people',
  ...rest,
})

const sheet: GalleryScreen = {
  load: async () => (await import('../../../window-terminal/sheet/SheetScreen.tsx')).SheetScreen,
  states: {
    published: state({ http: http(publishedSheet) }),
    'ten-point': state({ http: http(tenPointSheet) }),
    draft: state({ http: http(unpublished) }),
    'not-asked': state({ http: http(publishedSheet), query: '' }),
    failed: state({ http: (_, path) => (path === '/api/hall' ? { status: 200, body: {} } : { status: 503 }) }),
  },
}
export default sheet
