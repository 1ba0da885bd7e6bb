/** Which window do you sit at? Asked once; free ones first to the eye, taken ones say by whom. */
import { Badge } from '#shared/ui/Badge.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Frame } from '#shared/ui/Frame.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { usePicture } from '#shared/ui/useHall.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { SignOutButton } from '../parts/SignOutButton.tsx'
import styles from './ChooseWindow.module.css'
import { lastWindow } from './place.ts'

type Props = { readonly onChoose: (window: string) => void; readonly trouble?: string }

export const ChooseWindow = ({ onChoose, trouble }: Props) => {
  const { desk: words, common } = useWords()
  const text = useText()
  const picture = usePicture('windows', {})
  const last = lastWindow()
  return (
    <Frame title={words.title} demo={picture?.data.demo ?? false} tools={<SignOutButton />}>
      {!picture ? (
        <Loading />
      ) : !picture.data.windows.length ? (
        <EmptyState icon="settings" title={words.place.none} />
      ) : (
        <div className={styles.choose}>
          <h2 className={styles.heading}>{words.place.choose}</h2>
          <p className={styles.hint}>{trouble ?? words.place.chooseHint}</p>
          <ul className={styles.windows}>
            {picture.data.windows.map((window) => (
              <li key={window.id}>
                <button
                  type="button"
                  className={styles.window}
                  autoFocus={window.id === last}
                  onClick={() => onChoose(window.id)}
                >
                  <span className={styles.name}>{common.windowNamed(window.name)}</span>
                  <span className={styles.services}>{window.services.map(text).join(' · ')}</span>
                  <span className={styles.foot}>
                    <Badge tone={window.is === 'open' ? 'go' : window.is === 'paused' ? 'look' : 'plain'}>
                      {words.place[window.is]}
                    </Badge>
                    {window.staff && <span>{words.place.by(window.staff.name)}</span>}
                    {window.id === last && <span>{words.place.last}</span>}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Frame>
  )
}
