/** Nothing here, and that is fine or not; either way what to do next. */
import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'
import { Icon, type IconName } from './Icon.tsx'

type Props = {
  readonly icon?: IconName
  readonly title: string
  readonly what?: ReactNode
  readonly action?: ReactNode
  /** It is all there is on the screen. */
  readonly whole?: boolean
  readonly className?: string | undefined
}

export const EmptyState = ({ icon = 'paper', title, what, action, whole = false, className }: Props) => {
  const Heading = whole ? 'h1' : 'h2'
  return (
    <div className={[styles.empty, className].filter(Boolean).join(' ')}>
      <Icon name={icon} size="2.6em" className={styles.icon} />
      <Heading className={styles.title}>{title}</Heading>
      {what !== undefined && <p className={styles.what}>{what}</p>}
      {action}
    </div>
  )
}
