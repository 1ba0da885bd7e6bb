/** The kiosk in every state a citizen may find it in. */
import type { HallFact, Recorded } from '#shared/domain/hall/facts.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import type { PrintState } from '#shared/views/scene.ts'
import type { Wish } from '#shared/ui/wishes.ts'
import { guidePicture, guidesPicture, opennessPicture } from '../openPictures.ts'
import { galleryNow, type GalleryScreen, type GalleryState, type Pictures } from '../fakeHall.ts'
import {
  closedServices,
  fewGroups,
  holidayServices,
  manyServices,
  noServices,
  servicesPicture,
  slipPicture,
} from '../pictures.ts'

const device = { token: 'gallery', id: 'kiosk-1', role: 'kiosk', name: '取号机 1' } as const
const issued = {
  type: 'TicketIssued',
  ticket: 'A012',
  service: 'social-register',
  channel: 'kiosk',
  language: 'zh-CN',
  key: galleryNow,
  at: galleryNow,
  by: { role: 'kiosk', id: 'kiosk-1' },
  seq: 101,
  action: 101,
} as Recorded<HallFact>

const gives =
  (print: PrintState) =>
  (wish: Wish, show: (pictures: Pictures) => void): Reply | undefined => {
    if (wish.type === 'comeBack') return { ok: false, refusal: 'ticket-not-missed' }
    show({ slip: slipPicture(print) })
    return { ok: true, seq: 101, facts: [issued] }
  }
const state = (rest: Partial<GalleryState>): GalleryState => ({
  pictures: { services: servicesPicture, phoneDoor: { path: '/n/kq3vXw0r8ZtT1mYc5uPq2A' } },
  device,
  ...rest,
})

const kiosk: GalleryScreen = {
  load: async () => (await import('../../../kiosk/take/Kiosk.tsx')).Kiosk,
  states: {
    normal: state({ answer: gives('queued') }),
    many: state({ pictures: { services: manyServices }, answer: gives('queued') }),
    'few-groups': state({ pictures: { services: fewGroups }, answer: gives('queued') }),
    printed: state({ answer: gives('confirmed') }),
    'paper-out': state({ answer: gives('failed') }),
    'no-printer': state({ answer: gives('no-printer') }),
    'no-answer': state({ answer: () => ({ ok: false, refusal: 'offline' }) }),
    refused: state({ answer: () => ({ ok: false, refusal: 'quota-full' }) }),
    openness: state({
      pictures: { services: servicesPicture, openness: opennessPicture, guides: guidesPicture, guide: guidePicture },
    }),
    closed: state({ pictures: { services: closedServices } }),
    holiday: state({ pictures: { services: holidayServices } }),
    demo: state({ pictures: { services: { ...servicesPicture, demo: true } }, answer: gives('confirmed') }),
    offline: state({ line: 'lost' }),
    'never-connected': state({ pictures: {}, line: 'lost' }),
    empty: state({ pictures: { services: noServices } }),
    unpaired: { pictures: {} },
  },
}
export default kiosk
