/** The ledgers: each with a month of rows, with none, to a clerk, when the machine does not answer, and the measures. */
import { ledgerNames, mayRead } from '#shared/ledgers/ledgers.ts'
import { galleryNow, type GalleryScreen, type GalleryState } from '../fakeHall.ts'
import { knownLedgers, ledgerAnswer, measuresAnswer, storyFacts } from '../ledgerPictures.ts'
import { minute, servicesPicture } from '../pictures.ts'

const staff = (role: 'supervisor' | 'clerk') =>
  ({
    token: 'gallery',
    role,
    staff:
      role === 'clerk'
        ? { id: 'wang-fang', name: '王芳', staffNo: '1003' }
        : { id: 'zhou-jie', name: '周杰明', staffNo: '3001' },
    expiresAt: galleryNow + 8 * 60 * minute,
  }) as const

type Http = NonNullable<GalleryState['http']>
const http =
  (total: number, role: 'supervisor' | 'clerk' = 'supervisor'): Http =>
  (_method, path) => {
    if (path === '/api/hall') return { status: 200, body: { set: true, timeZone: 'Asia/Shanghai' } }
    if (path === '/api/ledgers') {
      const readable = knownLedgers.ledgers.filter((name) => mayRead(role, name))
      return { status: 200, body: { ...knownLedgers, ledgers: readable, measures: role === 'supervisor' } }
    }
    if (path.startsWith('/api/stories/')) return { status: 200, body: storyFacts }
    if (path.startsWith('/api/measures')) return { status: 200, body: measuresAnswer }
    const asked = new URL(path, 'http://hall')
    const name = ledgerNames.find((one) => asked.pathname === `/api/ledgers/${one}`)
    if (!name) return { status: 204 }
    return { status: 200, body: ledgerAnswer(name, Number(asked.searchParams.get('page') ?? 1), total) }
  }
const at = (hash: string, rest: Partial<GalleryState>): GalleryState => ({
  pictures: { services: servicesPicture },
  staff: staff('supervisor'),
  before: () => history.replaceState(null, '', `${location.pathname}${location.search}#${hash}`),
  ...rest,
})

const ledgers: GalleryScreen = {
  load: async () => (await import('../../../window-terminal/ledgers/LedgersScreen.tsx')).LedgersScreen,
  states: {
    ...Object.fromEntries(ledgerNames.map((name) => [name, at(name, { http: http(128) })])),
    filtered: at('matters?from=2026-01-01&to=2026-11-23&item=pension-claim&open=1&overdue=1', { http: http(3) }),
    measures: at('measures', { http: http(128) }),
    empty: at('notices', { http: http(0) }),
    clerk: at('matters', { http: http(128, 'clerk'), staff: staff('clerk') }),
    failed: at('matters', {
      http: (_, path) => (path === '/api/hall' ? { status: 200, body: {} } : { status: 503 }),
    }),
    offline: at('matters', { line: 'lost', http: () => undefined }),
    'signed-out': { pictures: {}, http: http(128) },
  },
}
export default ledgers
