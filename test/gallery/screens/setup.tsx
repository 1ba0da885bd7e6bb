/** Setup from the very first page to a published draft, and every way it can go wrong. */
import type { ErrorAnswer } from '#shared/protocol/http.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import { galleryNow, type GalleryScreen, type GalleryState } from '../fakeHall.ts'
import { minute } from '../pictures.ts'
import {
  bareSetup,
  changedSetup,
  districtSetup,
  faultySetup,
  guidedSetup,
  readGuides,
  townDevices,
  townSetup,
  wrongGuides,
} from '../setupPictures.ts'
import { workYears } from '../../../server/templates/workYears.ts'

const staff = {
  token: 'gallery',
  role: 'admin',
  staff: { id: 'wu-gang', name: '吴刚', staffNo: '9001' },
  expiresAt: galleryNow + 8 * 60 * minute,
} as const

const hallAnswer = (set: boolean) => ({ set, demo: false, name: townSetup.name, timeZone: 'Asia/Shanghai' })
const fault = (error: ErrorAnswer['error'], status: number) => ({ status, body: { error } satisfies ErrorAnswer })
const newer: Reply = { ok: false, refusal: 'setup-changed', detail: { version: 4 } }

type Http = NonNullable<GalleryState['http']>
const http =
  (rest: Http = () => undefined, set = true): Http =>
  (method, path, body) => {
    const own = rest(method, path, body)
    if (own) return own
    if (path === '/api/hall') return { status: 200, body: hallAnswer(set) }
    if (path === '/api/people/credentials')
      return {
        status: 200,
        body: Object.fromEntries(townSetup.people.map(({ id }) => [id, { hasPin: id !== 'zhao-lei' }])),
      }
    if (path === '/api/devices' && method === 'GET') return { status: 200, body: townDevices }
    if (path === '/api/devices')
      return { status: 200, body: { id: 'kiosk-new', code: 'K7MQ4RXP', expiresAt: galleryNow + 10 * minute } }
    if (path === '/api/templates/work-years') return { status: 200, body: workYears }
    if (path === '/api/guides/read') return { status: 200, body: readGuides }
    if (path === '/api/wishes/publishSetup') return { status: 200, body: { ok: true, seq: 101, facts: [] } }
    return { status: 204 }
  }

/** The draft as a reload would find it in this tab. */
const keepDraft = (setup: object | undefined): void => {
  const kept = { base: { version: 3, setup: townSetup }, setup }
  if (setup) sessionStorage.setItem('paihao.setupDraft', JSON.stringify(kept))
  else sessionStorage.removeItem('paihao.setupDraft')
}

const state = (draft: object | undefined, rest: Partial<GalleryState> = {}): GalleryState => ({
  pictures: { setup: { version: 3, setup: townSetup } },
  staff,
  http: http(),
  before: () => keepDraft(draft),
  ...rest,
})

const setup: GalleryScreen = {
  load: async () => (await import('../../../window-terminal/setup/SetupScreen.tsx')).SetupScreen,
  states: {
    first: { pictures: {}, http: http(undefined, false) },
    'first-wrong-code': {
      pictures: {},
      http: http((_, path) => (path === '/api/first-run' ? fault('wrong-code', 401) : undefined), false),
    },
    'signed-out': { pictures: {}, http: http() },
    published: state(undefined),
    changed: state(changedSetup),
    guides: state(guidedSetup),
    faulty: state(faultySetup),
    newer: state(changedSetup, {
      pictures: { setup: { version: 4, setup: { ...townSetup, cutOverHour: 5 } } },
    }),
    refused: state(changedSetup, {
      http: http((_, path) => (path === '/api/wishes/publishSetup' ? { status: 409, body: newer } : undefined)),
    }),
    bare: state(undefined, { pictures: { setup: { version: 3, setup: bareSetup } } }),
    district: state(undefined, { pictures: { setup: { version: 3, setup: districtSetup } } }),
    'wrong-file': state(undefined, {
      http: http((_, path) => (path === '/api/guides/read' ? { status: 200, body: wrongGuides } : undefined)),
    }),
    offline: state(changedSetup, {
      line: 'lost',
      http: (method, path, body) => (path === '/api/hall' ? http()(method, path, body) : undefined),
    }),
    demo: state(undefined, { pictures: { setup: { version: 1, setup: { ...townSetup, demo: true } } } }),
  },
}
export default setup
