/** The window desk in every state a clerk may find it in. */
import type { DeskView } from '#shared/views/desk.ts'
import {
  deskCalled,
  deskClosed,
  deskEmpty,
  deskEvening,
  deskForgotten,
  deskHeld,
  deskIdle,
  deskNotBegun,
  deskPaused,
  deskReady,
  deskRecalled,
  deskSeated,
  deskServing,
  deskTaken,
  deskTransferred,
  windowsPicture,
} from '../deskPictures.ts'
import { galleryNow, keepWish, type GalleryScreen, type GalleryState } from '../fakeHall.ts'
import { servicesPicture } from '../pictures.ts'

const staff = {
  token: 'gallery',
  role: 'clerk',
  staff: { id: 'p1', name: '王芳', staffNo: '0012' },
  expiresAt: galleryNow + 8 * 3_600_000,
} as const

const state = (desk: DeskView, rest: Partial<GalleryState> = {}): GalleryState => ({
  pictures: { desk, windows: windowsPicture, services: servicesPicture },
  staff,
  query: 'window=w3',
  answer: keepWish,
  ...rest,
})

const desk: GalleryScreen = {
  load: async () => (await import('../../../window-terminal/desk/DeskScreen.tsx')).DeskScreen,
  states: {
    idle: state(deskIdle),
    empty: state(deskEmpty),
    called: state(deskCalled),
    recalled: state(deskRecalled),
    serving: state(deskServing),
    held: state(deskHeld),
    transferred: state(deskTransferred),
    forgotten: state(deskForgotten),
    paused: state(deskPaused),
    offline: state(deskServing, { line: 'lost', answer: () => undefined }),
    late: state(deskServing, { line: 'late' }),
    refused: state(deskServing, { answer: () => ({ ok: false, refusal: 'window-busy', detail: { ticket: 'A012' } }) }),
    demo: state({ ...deskCalled, demo: true }),
    opening: state(deskReady),
    seated: state(deskSeated),
    evening: state(deskEvening),
    taken: state(deskTaken),
    'not-begun': state(deskNotBegun),
    closed: state(deskClosed),
    choose: state(null),
    'signed-out': { pictures: {} },
  },
}
export default desk
