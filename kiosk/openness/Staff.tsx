/** Who is on duty at which window: picture, name, post and number (办事公开: staff identity is public). */
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { OnDuty } from '#shared/views/openness.ts'
import styles from './Openness.module.css'

export const Staff = ({ onDuty }: { readonly onDuty: readonly OnDuty[] }) => {
  const { openness: words, common } = useWords()
  const text = useText()
  if (onDuty.length === 0) return <EmptyState whole icon="person" title={words.nobody} what={words.nobodyWhat} />
  return (
    <section className={styles.page}>
      <h1 className={styles.heading}>{words.staff}</h1>
      <ul className={styles.people}>
        {onDuty.map(({ window, name, staffNo, post, photo, is, services }) => (
          <li key={window}>
            {photo ? <img src={`/photos/${photo}`} alt="" /> : <Icon name="person" size="2.4em" />}
            <div>
              <p className={styles.window}>
                {common.windowNamed(window)}
                {is === 'paused' && ` · ${words.paused}`}
              </p>
              <p className={styles.name}>{name}</p>
              <p className={styles.small}>
                {words.staffNo(staffNo)}
                {post && ` · ${text(post)}`}
              </p>
              <p className={styles.small}>{services.map(text).join(common.listComma)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
