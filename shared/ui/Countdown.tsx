/** Seconds that run out: counted on the screen's own clock, shown as a number. */
import { useEffect, useRef, useState } from 'react'

/** Whole seconds left of `totalMs`, from when `restart` last changed; calls `onDone` once at zero. Not running: the full time. */
export const useCountdown = (totalMs: number, running: boolean, onDone: () => void, restart: unknown = 0): number => {
  const [left, setLeft] = useState(totalMs)
  const done = useRef(onDone)
  done.current = onDone
  useEffect(() => {
    setLeft(totalMs)
    if (!running) return undefined
    const began = performance.now()
    const timer = setInterval(() => {
      const rest = totalMs - (performance.now() - began)
      setLeft(Math.max(0, rest))
      if (rest > 0) return
      clearInterval(timer)
      done.current()
    }, 200)
    return () => clearInterval(timer)
  }, [totalMs, running, restart])
  return Math.ceil(left / 1_000)
}

type Props = {
  readonly totalMs: number
  readonly onDone: () => void
  readonly say: (seconds: number) => string
  readonly className?: string | undefined
}

export const Countdown = ({ totalMs, onDone, say, className }: Props) => (
  <span className={className}>{say(useCountdown(totalMs, true, onDone))}</span>
)
