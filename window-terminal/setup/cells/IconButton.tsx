/** A small button that is only a drawing on the glass, and a sentence to who cannot see it. */
import { Icon, type IconName } from '#shared/ui/Icon.tsx'
import styles from './cells.module.css'

type Props = {
  readonly icon: IconName
  readonly label: string
  readonly disabled?: boolean
  readonly onPress: () => void
}

export const IconButton = ({ icon, label, disabled = false, onPress }: Props) => (
  <button type="button" className={styles.icon} aria-label={label} title={label} disabled={disabled} onClick={onPress}>
    <Icon name={icon} size="1.1em" />
  </button>
)
