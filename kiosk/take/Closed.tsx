/** No tickets now: why, and when again. */
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { useServerNow } from '#shared/ui/useHall.tsx'
import { useClock, useText, useWords } from '#shared/ui/words.tsx'
import type { OpenState } from '#shared/views/openState.ts'
import styles from './Closed.module.css'

const dayMs = 24 * 3_600_000

export const Closed = ({ open }: { readonly open: OpenState }) => {
  const { kiosk, common } = useWords()
  const text = useText()
  const clock = useClock()
  const now = useServerNow(30_000)
  const { because, nextIssuingAt: at } = open
  const day = (when: number): string => {
    const date = clock.date(when)
    if (date === clock.date(now)) return kiosk.today
    if (date === clock.date(now + dayMs)) return kiosk.tomorrow
    return `${common.date(Number(date.slice(5, 7)), Number(date.slice(8)))} ${common.weekdays[clock.weekday(when)] ?? ''}`
  }
  const why = because ? kiosk.closedBecause(text(because)) : open.dayClosed ? kiosk.closedDay : undefined
  return (
    <EmptyState
      whole
      icon="clock"
      className={styles.closed}
      title={why ?? kiosk.closed}
      what={<strong>{at === undefined ? kiosk.noOpening : kiosk.opensAt(`${day(at)} ${clock.time(at)}`)}</strong>}
    />
  )
}
