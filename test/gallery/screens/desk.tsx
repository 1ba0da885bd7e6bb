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
import { guidesPicture, guideWithFee, guideWithManyPapers, guideWithoutPapers } from '../guidePictures.ts'
import {
  answerMatters,
  deskNoItems,
  deskOneItem,
  deskWith,
  guidePicture,
  matterAccepted,
  matterDeclined,
  matterHalf,
  matterReady,
  matterTold,
  unitsPicture,
} from '../matterPictures.ts'
import type { ChainView } from '#shared/views/chain.ts'
import type { ContactsView } from '#shared/views/contacts.ts'
import { chainAnswered, chainLong, chainReferred } from '../chainPictures.ts'
import { answerContacts, contactsEmpty, contactsFull, contactsLate, contactsNoCalendar } from '../contactPictures.ts'
import { galleryNow, type GalleryScreen, type GalleryState } from '../fakeHall.ts'
import { servicesPicture } from '../pictures.ts'

const staff = {
  token: 'gallery',
  role: 'clerk',
  staff: { id: 'p1', name: '王芳', staffNo: '0012' },
  expiresAt: galleryNow + 8 * 3_600_000,
} as const

const state = (desk: DeskView, rest: Partial<GalleryState> = {}): GalleryState => ({
  pictures: {
    desk,
    windows: windowsPicture,
    services: servicesPicture,
    guide: guidePicture,
    guides: guidesPicture,
    units: unitsPicture,
    matter: matterTold,
    matterOfNotice: matterTold,
    contacts: contactsEmpty,
    chain: chainReferred,
  },
  staff,
  http: () => ({ status: 200, body: { kept: ['name'], warnings: [] } }),
  query: 'window=w3',
  answer: answerMatters,
  ...rest,
})

/** The same desk with these first contacts open. */
const contacting = (desk: DeskView, contacts: ContactsView, chain: ChainView = chainLong): GalleryState => {
  const base = state(desk, { answer: answerContacts(contacts) })
  return { ...base, pictures: { ...base.pictures, contacts, chain } }
}

/** The same desk, where the item's guide is another. */
const guided = (desk: DeskView, guide: typeof guidePicture): GalleryState => {
  const base = state(desk)
  return { ...base, pictures: { ...base.pictures, guide } }
}

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
    'matter-called': state(deskWith(matterTold, 'called')),
    'matter-told': state(deskWith(matterTold)),
    'matter-half': state(deskWith(matterHalf)),
    'matter-ready': state(deskWith(matterReady)),
    'matter-accepted': state(deskWith(matterAccepted)),
    'matter-declined': state(deskWith(matterDeclined)),
    'matter-fee': guided(deskOneItem, guideWithFee),
    'matter-many': guided(deskOneItem, guideWithManyPapers),
    'matter-no-papers': guided(deskOneItem, guideWithoutPapers),
    'matter-no-items': state(deskNoItems),
    'matter-refused': state(deskWith(matterReady), {
      answer: () => ({ ok: false, refusal: 'calendar-missing', detail: { year: 2027 } }),
    }),
    'contacts-empty': contacting(deskIdle, contactsEmpty),
    'contacts-full': contacting(deskServing, contactsFull, chainAnswered),
    'contacts-late': contacting(deskServing, contactsLate),
    'contacts-no-calendar': contacting(deskServing, contactsNoCalendar),
    'contacts-referred': contacting(deskServing, contactsEmpty, chainReferred),
    choose: state(null),
    'signed-out': { pictures: {} },
  },
}
export default desk
