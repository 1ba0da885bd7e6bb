/** What the hall answered to the last press, inside the dialog that stays open so that nothing filled in is lost. */
import { Icon } from '#shared/ui/Icon.tsx'
import type { Said } from '../useDesk.ts'
import styles from './matters.module.css'

export const NotDone = ({ said }: { readonly said: Said | undefined }) =>
  said?.tone === 'look' ? (
    <p className={styles.warn} role="alert">
      <Icon name="warn" /> {said.sentence}
    </p>
  ) : null
