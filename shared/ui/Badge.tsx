/** A short state in words; the colour only repeats what the word says. */
import type { ReactNode } from 'react'
import styles from './Badge.module.css'

type Props = {
  readonly tone?: 'plain' | 'go' | 'wanted' | 'look'
  readonly className?: string | undefined
  readonly children: ReactNode
}

export const Badge = ({ tone = 'plain', className, children }: Props) => (
  <span className={[styles.badge, styles[tone], className].filter(Boolean).join(' ')}>{children}</span>
)
