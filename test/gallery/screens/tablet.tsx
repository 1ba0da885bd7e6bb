/** The rating tablet in every state. */
import type { Reply } from '#shared/protocol/messages.ts'
import { galleryNow, type GalleryScreen, type GalleryState } from '../fakeHall.ts'
import { tabletPicture } from '../pictures.ts'

const device = { token: 'gallery', id: 'tablet-3', role: 'tablet', window: 'w3', name: '3 号窗口评价器' } as const
const rate = { ticket: 'A012', token: 'gallery-token', language: 'zh-CN', finishedAt: galleryNow } as const
const state = (tablet: Partial<typeof tabletPicture>, rest: Partial<GalleryState> = {}): GalleryState => ({
  pictures: { tablet: { ...tabletPicture, ...tablet } },
  device,
  ...rest,
})
const yes: Reply = { ok: true, seq: 101, facts: [] }

const tablet: GalleryScreen = {
  load: async () => (await import('../../../kiosk/rating/Tablet.tsx')).Tablet,
  states: {
    duty: state({}),
    ask: state({ rate }, { answer: () => yes }),
    'ask-english': state({ rate: { ...rate, language: 'en' } }, { answer: () => yes }),
    'no-answer': state({ rate }, { answer: () => ({ ok: false, refusal: 'offline' }) }),
    paused: state({ is: 'paused' }),
    closed: state({ is: 'empty', staff: null, services: [] }),
    offline: state({}, { line: 'lost' }),
    unpaired: { pictures: {} },
  },
}
export default tablet
