/** A sign that does not know where it hangs: the windows of the hall to choose from, once. */
import { Loading } from '#shared/ui/Loading.tsx'
import { usePicture } from '#shared/ui/useHall.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import styles from './ChooseWindow.module.css'

const nothing = {}

export const ChooseWindow = ({ unknown }: { readonly unknown?: string }) => {
  const picture = usePicture('windows', nothing)
  const { board, common } = useWords()
  const say = useText()
  if (!picture) return <Loading />
  return (
    <div className={styles.choose}>
      <h1>{board.sign.choose}</h1>
      {unknown && <p role="alert">{board.sign.unknown(unknown)}</p>}
      <p className={styles.next}>{board.sign.chooseNext}</p>
      <ul className={styles.windows}>
        {picture.data.windows.map((window) => (
          <li key={window.id}>
            <a href={`?window=${encodeURIComponent(window.id)}`}>
              <b>{common.windowNamed(window.name)}</b>
              <span>{say(window.zone)}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
