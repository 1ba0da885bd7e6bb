/** The screens that need no pairing: their addresses, ready to be typed or opened. */
import { usePhoneOrigin } from '#shared/ui/aboutHall.ts'
import { useWords } from '#shared/ui/words.tsx'
import { useDraft } from '../useDraft.tsx'
import styles from './Devices.module.css'
import sections from './sections.module.css'

export const OpenScreens = () => {
  const { setup, common } = useWords()
  const words = setup.devices
  const origin = usePhoneOrigin()
  const { draft, tell } = useDraft()
  const { zones, windows } = draft.base.setup
  const screens = [
    ...zones.map(({ id, name }) => ({
      what: `${words.linkBoard} · ${tell.text(name)}`,
      path: `/board/?zone=${encodeURIComponent(id)}`,
    })),
    ...windows.map(({ id, name }) => ({
      what: `${words.linkSign} · ${common.windowNamed(name)}`,
      path: `/sign/?window=${encodeURIComponent(id)}`,
    })),
    { what: words.linkDesk, path: '/desk/' },
    { what: words.linkFloor, path: '/floor/' },
    { what: words.linkScorecard, path: '/scorecard/' },
  ]
  return (
    <div className={sections.block}>
      <h3>{words.openLinks}</h3>
      <dl className={styles.screens}>
        {screens.map(({ what, path }) => (
          <div key={path}>
            <dt>{what}</dt>
            <dd>
              <a href={path} target="_blank" rel="noreferrer">
                {`${origin}${path}`}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
