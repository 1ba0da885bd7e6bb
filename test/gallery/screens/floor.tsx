/** The duty floor: busy, calm, before the day, after it, cut off. */
import type { FloorView } from '#shared/views/floor.ts'
import { galleryNow, keepWish, type GalleryScreen, type GalleryState } from '../fakeHall.ts'
import { chainLong } from '../chainPictures.ts'
import { answerContacts, contactsEmpty, contactsLate } from '../contactPictures.ts'
import { floorBusy, floorCalm, floorClosed, floorMorning } from '../floorPictures.ts'
import { slipPicture } from '../pictures.ts'

const staff = {
  token: 'gallery',
  role: 'supervisor',
  staff: { id: 'p9', name: '何敏', staffNo: '0001' },
  expiresAt: galleryNow + 8 * 3_600_000,
} as const
const state = (floor: FloorView, rest: Partial<GalleryState> = {}): GalleryState => ({
  pictures: { floor, ticket: slipPicture('confirmed'), contacts: contactsEmpty, chain: chainLong },
  staff,
  answer: keepWish,
  ...rest,
})

const floor: GalleryScreen = {
  load: async () => (await import('../../../window-terminal/floor/FloorScreen.tsx')).FloorScreen,
  states: {
    busy: state(floorBusy),
    calm: state(floorCalm),
    morning: state(floorMorning),
    closed: state(floorClosed),
    offline: state(floorBusy, { line: 'lost', answer: () => undefined }),
    refused: state(floorBusy, { answer: () => ({ ok: false, refusal: 'not-allowed' }) }),
    'not-found': state(floorBusy, { pictures: { floor: floorBusy, ticket: null } }),
    guide: state(floorBusy, { staff: { ...staff, role: 'guide' } }),
    contacts: state(floorBusy, { pictures: { floor: floorBusy, contacts: contactsLate, chain: chainLong } }),
    reception: state(floorCalm, {
      staff: { ...staff, role: 'guide' },
      answer: answerContacts(contactsEmpty),
    }),
    wall: state({ ...floorBusy, demo: true }, { query: 'wall=1' }),
    'signed-out': { pictures: {} },
  },
}
export default floor
