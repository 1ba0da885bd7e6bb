/** A hall's loudspeaker without sound: simulated time, a record of what was played when, and faults on request. */
import { readFileSync } from 'node:fs'
import type { Announcement, Announcer, AnnouncerParts } from '../../display-board/voice/announcer.ts'
import { createAnnouncer } from '../../display-board/voice/announcer.ts'
import type { Sink, Utterance } from '../../display-board/voice/sink.ts'
import type { Memory } from '../../display-board/voice/spokenMemory.ts'
import type { VoiceSettings } from '../../display-board/voice/voiceSettings.ts'

type Manifest = { clips: Record<string, { ms: number } | undefined> }
const folder = new URL('../../display-board/voice/clips/manifest.json', import.meta.url)
const manifest = JSON.parse(readFileSync(folder, 'utf8')) as Manifest

/** Length of an utterance in ms with the shipped clips. */
export const lengthOf = (utterance: Utterance): number => {
  const clips = [...(utterance.chime ? [utterance.chime] : []), ...(utterance.sentence?.clips ?? [])]
  const sounds = clips.reduce(
    (sum, clip) => sum + (clip === 'pause-comma' ? 180 : (manifest.clips[clip]?.ms ?? 400)),
    0,
  )
  return sounds - 15 * (clips.length - 1)
}

export type Played = { readonly text: string; readonly from: number; to: number; readonly chime: boolean }
export type Fault = 'hang' | 'throw' | 'none'

export type SimulatedHall = ReturnType<typeof simulatedHall>

/** Begins at 2026-11-23 09:00 in Shanghai. `faultOf` decides for the nth utterance. */
export const simulatedHall = (faultOf: (nth: number) => Fault = () => 'none') => {
  let now = Date.UTC(2026, 10, 23, 1)
  let order = 0
  let timers: { at: number; order: number; ring: () => void }[] = []
  let readiness: ReturnType<Sink['readiness']> = 'running'
  let readinessChanged = (): void => {}
  const played: Played[] = []
  let resets = 0

  const after = (ms: number, then: () => void): (() => void) => {
    const timer = { at: now + ms, order: order++, ring: then }
    timers.push(timer)
    return () => {
      timers = timers.filter((other) => other !== timer)
    }
  }
  const sink: Sink = {
    readiness: () => readiness,
    onReadiness: (changed) => {
      readinessChanged = changed
    },
    play(utterance, ended) {
      const ms = lengthOf(utterance)
      const fault = faultOf(played.length)
      const entry = { text: utterance.sentence?.text ?? '', from: now, to: now + ms, chime: Boolean(utterance.chime) }
      played.push(entry)
      if (fault === 'throw') throw new Error('no such clip')
      const cancel = fault === 'hang' ? () => {} : after(ms, ended)
      return {
        ms,
        stop: () => {
          entry.to = Math.min(entry.to, now)
          cancel()
        },
      }
    },
    reset: () => {
      resets += 1
    },
    recorded: () => new Set(),
  }

  /** Lets simulated time pass, timer by timer. */
  const runTo = (end: number): void => {
    for (;;) {
      const due = timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at || a.order - b.order)[0]
      if (!due) break
      timers = timers.filter((timer) => timer !== due)
      now = Math.max(now, due.at)
      due.ring()
    }
    now = Math.max(now, end)
  }

  return {
    played,
    now: () => now,
    resets: () => resets,
    timers: () => timers.length,
    run: (ms: number) => runTo(now + ms),
    setReadiness(value: ReturnType<Sink['readiness']>) {
      readiness = value
      readinessChanged()
    },
    announcer(settings: Partial<VoiceSettings> = {}, memory: Memory = pocket()): Announcer {
      const hallMinute = (at: number): number => (Math.floor(at / 60_000) + 8 * 60) % 1440
      const parts: AnnouncerParts = { sink, after, serverNow: () => now, hallMinute, memory, settings }
      return createAnnouncer(parts)
    },
  }
}

/** A memory that a second page load can be given. */
export const pocket = (): Memory => {
  let kept: string | null = null
  return {
    read: () => kept,
    write: (text) => {
      kept = text
    },
  }
}

/** Call number `n`, made at `at`. Every ticket is different, so that what was said tells which call it was. */
export const callOf = (n: number, at: number, language: 'zh-CN' | 'en' = 'zh-CN'): Announcement => ({
  id: n,
  ticket: `A${String(n).padStart(3, '0')}`,
  windowName: String((n % 30) + 1),
  language,
  at,
  attempt: 1,
})
