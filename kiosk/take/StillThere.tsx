/** Nobody touches anything: ask, count down, and clear the screen for the next person. */
import { useEffect, useState } from 'react'
import { Button } from '#shared/ui/Button.tsx'
import { useCountdown } from '#shared/ui/Countdown.tsx'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { useWords } from '#shared/ui/words.tsx'

const idleMs = 45_000
/** At least 20 s to answer, with one simple action (WCAG 2.2.1). */
const warnMs = 20_000

type Props = {
  /** Off on the untouched start page, where there is nothing to clear. */
  readonly watch: boolean
  /** Twice the time. */
  readonly slow: boolean
  readonly onGone: () => void
}

export const StillThere = ({ watch, slow, onGone }: Props) => {
  const { kiosk } = useWords()
  const [touched, setTouched] = useState(0)
  const [asking, setAsking] = useState(false)
  const factor = slow ? 2 : 1
  useEffect(() => {
    const touch = (): void => setTouched((was) => was + 1)
    const kinds = ['pointerdown', 'keydown'] as const
    kinds.forEach((kind) => document.addEventListener(kind, touch))
    return () => kinds.forEach((kind) => document.removeEventListener(kind, touch))
  }, [])
  useEffect(() => {
    setAsking(false)
    if (!watch) return undefined
    const timer = setTimeout(() => setAsking(true), idleMs * factor)
    return () => clearTimeout(timer)
  }, [watch, factor, touched])
  const seconds = useCountdown(warnMs * factor, asking, onGone)
  return (
    <Dialog
      title={kiosk.stillThere}
      open={asking}
      onClose={() => setAsking(false)}
      actions={
        <Button kind="go" size="large" wide onPress={() => setAsking(false)}>
          {kiosk.stay}
        </Button>
      }
    >
      <p role="status">{kiosk.resetIn(seconds)}</p>
    </Dialog>
  )
}
