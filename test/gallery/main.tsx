/** Shows one screen in one state: `?screen=kiosk&state=normal&language=en`. Without a screen, lists them all. */
import { createRoot } from 'react-dom/client'
import type { Language } from '#shared/domain/words.ts'
import { Broken } from '#shared/ui/Broken.tsx'
import '#shared/ui/kit.css'
import '#shared/ui/tokens.css'
import { keepDeviceSession, keepStaffSession } from '#shared/ui/session.ts'
import { StandInHall } from '#shared/ui/useHall.tsx'
import { catalogue, type Catalogue } from '#shared/i18n/catalogue.ts'
import { bringWords, type Rooms } from '#shared/ui/pageWords.ts'
import { LanguageProvider } from '#shared/ui/words.tsx'
import { createFakeHall, type GalleryScreen, type GalleryState } from './fakeHall.ts'

const modules = import.meta.glob<{ readonly default: GalleryScreen }>('./screens/*.tsx', { eager: true })
const screens = Object.fromEntries(
  Object.entries(modules).map(([file, module]) => [file.replace(/^.*\/|\.tsx$/g, ''), module.default]),
)
/** Every screen may stand here, so every room is brought. */
bringWords(
  Object.fromEntries(
    (Object.keys(catalogue.en) as (keyof Catalogue)[]).map((room) => [
      room,
      { 'zh-CN': catalogue['zh-CN'][room], en: catalogue.en[room] },
    ]),
  ) as Rooms,
)
const asked = new URLSearchParams(location.search)
const glass = document.getElementById('screen') as HTMLElement
const screen = screens[asked.get('screen') ?? '']
const state = screen?.states[asked.get('state') ?? '']

const list = (): void => {
  createRoot(glass).render(
    <ul>
      {Object.entries(screens).flatMap(([name, { states }]) =>
        Object.keys(states).map((of) => (
          <li key={`${name}-${of}`}>
            <a href={`?screen=${name}&state=${of}`}>{`${name} · ${of}`}</a>
          </li>
        )),
      )}
    </ul>,
  )
}

/** Answers the screen's calls under /api as the state tells; everything else goes on as it would. */
const answerCalls = (http: NonNullable<GalleryState['http']>): void => {
  const beyond = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    const path = typeof input === 'string' ? input : input instanceof URL ? input.pathname : input.url
    if (!path.startsWith('/api/')) return beyond(input, init)
    const sent: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined
    const answer = http(init?.method ?? 'GET', path, sent)
    if (!answer) throw new TypeError('Failed to fetch')
    return new Response(answer.body === undefined ? null : JSON.stringify(answer.body), { status: answer.status })
  }
}

/** The board's voice has tests of its own: here its hundred clips are one, for each asked for takes the browser's time. */
const hearOneClip = (): void => {
  const beyond = window.fetch.bind(window)
  let clip: Promise<Response> | undefined
  window.fetch = async (input, init) => {
    if (typeof input !== 'string' || !input.endsWith('.wav')) return beyond(input, init)
    clip ??= beyond(input, init)
    return (await clip).clone()
  }
}

const look = async ({ load, theme = 'paper' }: GalleryScreen): Promise<void> => {
  if (!state) return list()
  if (state.query && !location.search.includes(state.query))
    history.replaceState(null, '', `${location.pathname}${location.search}&${state.query}${location.hash}`)
  document.documentElement.dataset['theme'] = theme
  if (state.device) keepDeviceSession(state.device)
  if (state.staff) keepStaffSession(state.staff)
  hearOneClip()
  if (state.http) answerCalls(state.http)
  state.before?.()
  const Screen = await load()
  createRoot(glass).render(
    <LanguageProvider start={(asked.get('language') as Language | null) ?? 'zh-CN'}>
      <Broken>
        <StandInHall.Provider value={createFakeHall(state)}>
          <Screen />
        </StandInHall.Provider>
      </Broken>
    </LanguageProvider>,
  )
}

if (screen) void look(screen)
else list()
