/** A pairing code, large enough to be read across the hall, with its address and the time it has left. */
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { usePhoneOrigin } from '#shared/ui/aboutHall.ts'
import { elapsed, useWords } from '#shared/ui/words.tsx'
import { useServerNow } from '#shared/ui/useHall.tsx'
import styles from './Devices.module.css'

type Props = {
  readonly pairing: {
    readonly code: string
    readonly expiresAt: number
    readonly name: string
    readonly role: 'kiosk' | 'tablet'
  }
  /** The device has typed it. */
  readonly done: boolean
  readonly onClose: () => void
}

export const PairingCode = ({ pairing, done, onClose }: Props) => {
  const { setup, common } = useWords()
  const words = setup.devices
  const origin = usePhoneOrigin()
  const left = pairing.expiresAt - useServerNow()
  const { code } = pairing
  const halves = code.length === 8 ? `${code.slice(0, 4)} ${code.slice(4)}` : code
  return (
    <div className={styles.pairing} role="status">
      <p className={styles.of}>{words.codeFor(pairing.name)}</p>
      {done ? (
        <p className={styles.done}>
          <Icon name="check" size="1.2em" /> {words.pairedNow}
        </p>
      ) : left <= 0 ? (
        <p className={styles.done}>{words.codeOver}</p>
      ) : (
        <>
          <p className={styles.code} aria-label={[...code].join(' ')}>
            {halves}
          </p>
          <p>
            {words.typeAt} <b className={styles.address}>{`${origin}/${pairing.role}/`}</b>
          </p>
          <p className={styles.left} aria-live="off">
            {words.timeLeft(elapsed(left))}
          </p>
        </>
      )}
      <Button size="small" className={styles.close} onPress={onClose}>
        {common.close}
      </Button>
    </div>
  )
}
