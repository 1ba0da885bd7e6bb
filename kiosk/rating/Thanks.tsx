/** Thanks, the same for every answer: nobody at the window can tell from it what was chosen. */
import type { Dispatch } from 'react'
import { useCountdown } from '#shared/ui/Countdown.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { useWords } from '#shared/ui/words.tsx'
import type { Step } from './answer.ts'
import styles from './OnDuty.module.css'

const stayMs = 6_000

export const Thanks = ({ act }: { readonly act: Dispatch<Step> }) => {
  const { tablet } = useWords()
  useCountdown(stayMs, true, () => act({ do: 'close' }))
  return (
    <div className={styles.fill} role="status">
      <EmptyState whole icon="check" title={tablet.thanks} what={tablet.thanksWhat} />
    </div>
  )
}
