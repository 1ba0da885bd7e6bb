/** The number: shown before any paper, large enough to photograph, with everything the person needs next. */
import { useEffect, useState } from 'react'
import { usePhoneOrigin } from '#shared/ui/aboutHall.ts'
import { Button } from '#shared/ui/Button.tsx'
import { useCountdown } from '#shared/ui/Countdown.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { QrCode } from '#shared/ui/QrCode.tsx'
import { TicketNo } from '#shared/ui/TicketNo.tsx'
import { usePicture, useWish } from '#shared/ui/useHall.tsx'
import { sayAhead } from '#shared/i18n/sayAhead.ts'
import { sayRange } from '#shared/ui/WaitRange.tsx'
import { sayRefusal, useText, useWords } from '#shared/ui/words.tsx'
import type { SlipView } from '#shared/views/visit.ts'
import { PrintLine, lacksPaper, mayPrintAgain } from './PrintLine.tsx'
import styles from './Result.module.css'
import type { Page } from './turn.ts'

const stayMs = 20_000
/** Without paper there must be time for a photo or a scan. */
const stayWithoutPaperMs = 60_000

type Props = { readonly page: Extract<Page, { is: 'result' }>; readonly large: boolean; readonly onDone: () => void }

export const Result = ({ page, large, onDone }: Props) => {
  const { kiosk } = useWords()
  const slip = usePicture('slip', { ticket: page.ticket })?.data ?? null
  const { wish, busy } = useWish()
  const [said, setSaid] = useState<string>()
  const [touched, setTouched] = useState(0)
  const words = useWords()
  const without = page.how === 'drawn' && slip !== null && lacksPaper(slip.print)
  const total = (without ? stayWithoutPaperMs : stayMs) * (large ? 2 : 1)
  const seconds = useCountdown(total, true, onDone, touched)
  useEffect(() => {
    const touch = (): void => setTouched((was) => was + 1)
    document.addEventListener('pointerdown', touch)
    return () => document.removeEventListener('pointerdown', touch)
  }, [])
  const printAgain = async (): Promise<void> => {
    const reply = await wish({ type: 'reprintTicket', ticket: page.ticket })
    setSaid(reply.ok ? kiosk.againSent : sayRefusal(words, reply))
  }
  return (
    <section className={styles.result} aria-live="polite">
      <div className={styles.what}>
        <h1 className={styles.label}>{page.how === 'drawn' ? kiosk.yourNumber : kiosk.comeBackDone}</h1>
        <TicketNo ticket={page.ticket} className={styles.number} />
        <Facts page={page} slip={slip} />
      </div>
      <div className={styles.next}>
        {/* Who types a number in may be anybody: the phone page is for who drew it. */}
        {slip && page.how === 'drawn' && <Phone slip={slip} />}
        {page.how === 'drawn' && <PrintLine print={slip?.print ?? 'queued'} />}
        {said && (
          <p className={styles.said} role="status">
            {said}
          </p>
        )}
      </div>
      <div className={styles.actions}>
        {page.how === 'drawn' && slip && mayPrintAgain(slip.print) && (
          <Button icon={<Icon name="print" />} busy={busy} onPress={() => void printAgain()}>
            {kiosk.again}
          </Button>
        )}
        <Button kind="go" size="large" className={styles.done} onPress={onDone}>
          {kiosk.doneIn(seconds)}
        </Button>
      </div>
    </section>
  )
}

const Facts = ({ page, slip }: { readonly page: Props['page']; readonly slip: SlipView }) => {
  const words = useWords()
  const text = useText()
  const visit = slip?.visit
  const service = visit?.service ?? page.service
  return (
    <div className={styles.facts}>
      {service && <p className={styles.service}>{text(service)}</p>}
      {visit?.stage === 'waiting' && (
        <p className={styles.wait}>
          <span>{sayAhead(words, visit.ahead, visit.range)}</span>
          <span>{sayRange(words, visit.range)}</span>
        </p>
      )}
      {visit?.zone && <p>{words.kiosk.waitHere(text(visit.zone))}</p>}
      {visit?.stage !== 'expired' && <p className={styles.quiet}>{words.kiosk.nextWait}</p>}
      {visit?.stage === 'expired' && <p>{words.common.stages.expired}</p>}
    </div>
  )
}

const Phone = ({ slip }: { readonly slip: NonNullable<SlipView> }) => {
  const { kiosk } = useWords()
  const origin = usePhoneOrigin()
  return (
    <figure className={styles.phone}>
      <QrCode className={styles.code} text={origin + slip.phonePath} label={kiosk.scan} />
      <figcaption>{kiosk.scan}</figcaption>
    </figure>
  )
}
