/** One part of the floor under its heading, with a short sum at the right. */
import { type ReactNode, useId } from 'react'
import styles from './Panel.module.css'

type Props = { readonly title: string; readonly sum?: ReactNode; readonly children: ReactNode }

export const Panel = ({ title, sum, children }: Props) => {
  const id = useId()
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {sum !== undefined && <span className={styles.sum}>{sum}</span>}
      </div>
      {children}
    </section>
  )
}
