/** A number on the phone instead of paper: the code to scan, another one every minute. */
import { usePhoneOrigin } from '#shared/ui/aboutHall.ts'
import { Loading } from '#shared/ui/Loading.tsx'
import { QrCode } from '#shared/ui/QrCode.tsx'
import { usePicture } from '#shared/ui/useHall.tsx'
import { useWords } from '#shared/ui/words.tsx'
import styles from './ByPhone.module.css'

export const ByPhone = () => {
  const { kiosk } = useWords()
  const door = usePicture('phoneDoor', {})
  const origin = usePhoneOrigin()
  return (
    <section className={styles.byPhone}>
      <h1 className={styles.heading}>{kiosk.byPhoneAsk}</h1>
      {door ? <QrCode className={styles.code} text={origin + door.data.path} label={kiosk.byPhoneAsk} /> : <Loading />}
      <p className={styles.what}>{kiosk.byPhoneWhat}</p>
    </section>
  )
}
