/** What wants looking after, each with what to do; or that all is well. */
import type { FloorView } from '#shared/views/floor.ts'
import { Icon } from '#shared/ui/Icon.tsx'
import { minutesUp, useText, useWords } from '#shared/ui/words.tsx'
import { Panel } from './Panel.tsx'
import { screenName } from './screenName.ts'
import { usePlaceNames } from './usePlaceNames.ts'
import styles from './Troubles.module.css'
import { type Trouble, troublesOf } from './troubles.ts'

const useAbout = (floor: FloorView): ((trouble: Trouble) => string) => {
  const { floor: words, common } = useWords()
  const text = useText()
  const places = usePlaceNames(floor)
  return ({ about }) =>
    about.is === 'thing'
      ? screenName(about.name, words.device.roles, places)
      : about.is === 'queue'
        ? `${text(about.name)} ${words.queue.people(about.waiting)}`
        : `${common.windowNamed(about.window)} ${about.ticket}`
}

export const Troubles = ({ floor, now }: { readonly floor: FloorView; readonly now: number }) => {
  const { floor: words } = useWords()
  const about = useAbout(floor)
  const troubles = troublesOf(floor)
  return (
    <Panel title={words.problems} sum={troubles.length > 0 && troubles.length}>
      {troubles.length ? (
        <ul className={styles.troubles} aria-live="polite">
          {troubles.map((trouble) => (
            <li key={trouble.id}>
              <Icon name="warn" />
              <div>
                <p className={styles.what}>
                  {words.trouble[trouble.kind].what(about(trouble))}
                  <span className={styles.since}>{words.since(minutesUp(now - trouble.since) - 1)}</span>
                </p>
                <p className={styles.todo}>{words.trouble[trouble.kind].todo}</p>
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.well}>
          <Icon name="check" />
          <span>
            <strong>{words.noTrouble}</strong> {words.noTroubleHint}
          </span>
        </p>
      )}
    </Panel>
  )
}
