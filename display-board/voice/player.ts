/** Plays one utterance and goes on, whatever happens: at its end, after the watchdog, or at once if it can't begin. */
import { BETWEEN_MS, WATCHDOG_MS } from './cadence.ts'
import type { After, Sink, Utterance } from './sink.ts'

export type Player = {
  /** `then` is told how long it should have taken, and whether it came to its end. Never called after `stop`. */
  play(utterance: Utterance, then: (ms: number, heard: boolean) => void): void
  /** Utterances in a row that did not come out. */
  failures(): number
  stop(): void
}

/** One at a time: the caller waits for `then` before it plays again. */
export const createPlayer = (sink: Sink, after: After): Player => {
  let failures = 0
  let stopped = false
  let cancelWatchdog = () => {}
  let silence = () => {}
  return {
    play(utterance, then) {
      let over = false
      let ms = 0
      const finish = (heard: boolean): void => {
        if (over || stopped) return
        over = true
        cancelWatchdog()
        failures = heard ? 0 : failures + 1
        then(ms, heard)
      }
      try {
        const playing = sink.play(utterance, () => finish(true))
        ms = playing.ms
        silence = () => playing.stop()
        if (over) return
        cancelWatchdog = after(ms + WATCHDOG_MS, () => {
          playing.stop()
          sink.reset()
          finish(false)
        })
      } catch {
        cancelWatchdog = after(BETWEEN_MS, () => finish(false))
      }
    },
    failures: () => failures,
    stop() {
      stopped = true
      cancelWatchdog()
      silence()
    },
  }
}
