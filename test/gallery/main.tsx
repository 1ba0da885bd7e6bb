/** Shows one screen in one state: `?screen=kiosk&state=normal&language=en`. Without a screen, lists them all. */
import { createRoot } from 'react-dom/client'
import type { Language } from '#shared/domain/words.ts'
import { Broken } from '#shared/ui/Broken.tsx'
import '#shared/ui/kit.css'
import '#shared/ui/tokens.css'
import { keepDeviceSession, keepStaffSession } from '#shared/ui/session.ts'
import { StandInHall } from '#shared/ui/useHall.tsx'
import { LanguageProvider } from '#shared/ui/words.tsx'
import { createFakeHall, type GalleryScreen } from './fakeHall.ts'

const modules = import.meta.glob<{ readonly default: GalleryScreen }>('./screens/*.tsx', { eager: true })
const screens = Object.fromEntries(
  Object.entries(modules).map(([file, module]) => [file.replace(/^.*\/|\.tsx$/g, ''), module.default]),
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

const look = async ({ load, theme = 'paper' }: GalleryScreen): Promise<void> => {
  if (!state) return list()
  if (state.query && !location.search.includes(state.query)) location.search += `&${state.query}`
  document.documentElement.dataset['theme'] = theme
  if (state.device) keepDeviceSession(state.device)
  if (state.staff) keepStaffSession(state.staff)
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

if (screen) await look(screen)
else list()
