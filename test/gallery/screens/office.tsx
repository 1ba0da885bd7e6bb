/** Matters in the office: a full list, an overdue one open, one waiting, one delivered, nothing, no answer. */
import type { MatterShown } from '#shared/views/matter.ts'
import type { StaffSession } from '#shared/ui/session.ts'
import { galleryNow, type GalleryScreen, type GalleryState } from '../fakeHall.ts'
import { answerMatters, guidePicture, matterReady, matterTold, unitsPicture } from '../matterPictures.ts'
import {
  matterDelivered,
  matterLong,
  matterRunning,
  matterStill,
  officeEmpty,
  officeFull,
  officeOthers,
} from '../officePictures.ts'

const clerk: StaffSession = {
  token: 'gallery',
  role: 'clerk',
  staff: { id: 'p1', name: '王芳', staffNo: '0012' },
  expiresAt: galleryNow + 8 * 3_600_000,
}
const supervisor: StaffSession = { ...clerk, role: 'supervisor', staff: { id: 'p9', name: '周杰明', staffNo: '3001' } }

const masked = { name: '张*明', phone: '138****1234', idNo: '440114********002X' }
const whole = { name: '张小明', phone: '13812341234', idNo: '44011419620514002X' }
const http: NonNullable<GalleryState['http']> = (method, path) => {
  if (path === '/api/hall') return { status: 200, body: { set: true, timeZone: 'Asia/Shanghai' } }
  if (!path.startsWith('/api/personal/')) return { status: 204 }
  if (method === 'PUT') return { status: 200, body: { kept: ['name'], warnings: [] } }
  return { status: 200, body: path.includes('masked=1') ? masked : whole }
}

const state = (rest: Partial<GalleryState> = {}): GalleryState => ({
  pictures: { office: officeFull, guide: guidePicture, units: unitsPicture },
  staff: clerk,
  http,
  answer: answerMatters,
  ...rest,
})
const opened = (matter: MatterShown, rest: Partial<GalleryState> = {}): GalleryState => {
  const base = state(rest)
  return { ...base, pictures: { ...base.pictures, matter }, query: `matter=${matter.id}` }
}

const office: GalleryScreen = {
  load: async () => (await import('../../../window-terminal/office/OfficeScreen.tsx')).OfficeScreen,
  states: {
    full: state(),
    overdue: opened(matterLong),
    decide: opened(matterLong, { staff: supervisor }),
    running: opened(matterRunning),
    still: opened(matterStill),
    told: opened(matterTold),
    ready: opened(matterReady),
    delivered: opened(matterDelivered),
    looking: opened(matterLong, { staff: { ...supervisor, role: 'admin' } }),
    'nothing-mine': state({ pictures: { office: officeOthers } }),
    empty: state({ pictures: { office: officeEmpty } }),
    refused: opened(matterRunning, {
      answer: () => ({ ok: false, refusal: 'calendar-missing', detail: { year: 2027 } }),
    }),
    offline: opened(matterRunning, { line: 'lost', http: () => undefined }),
    'signed-out': { pictures: {}, http },
  },
}
export default office
