/** It is registered: the number to note, and the code of the page that shows how far it is. */
import { usePhoneOrigin } from '#shared/ui/aboutHall.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { QrCode } from '#shared/ui/QrCode.tsx'
import { usePicture } from '#shared/ui/useHall.tsx'
import { useWords } from '#shared/ui/words.tsx'
import styles from './complain.module.css'

export const Done = ({ complaint, onDone }: { readonly complaint: string; readonly onDone: () => void }) => {
  const { complaint: words } = useWords()
  const { kiosk } = words
  const slip = usePicture('complaintSlip', { complaint })?.data
  const origin = usePhoneOrigin()
  return (
    <section className={styles.done} aria-live="polite">
      <h1 className={styles.heading}>
        <Icon name="check" /> {kiosk.done}
      </h1>
      {slip ? (
        <>
          <p className={styles.label}>{kiosk.yourNumber}</p>
          <p className={styles.number}>{slip.number}</p>
          {slip.acceptBy && <p className={styles.what}>{kiosk.replyBy(slip.acceptBy)}</p>}
          <QrCode className={styles.code} text={origin + slip.path} label={kiosk.scan} />
          <p className={styles.what}>{kiosk.doneWhat}</p>
        </>
      ) : (
        <Loading />
      )}
      <Button kind="go" size="large" wide onPress={onDone}>
        {kiosk.over}
      </Button>
    </section>
  )
}
