/** Says every call of one audio zone once, one at a time, in the order of the log, and never an old one. */
import type { Call, CallSentence } from '#shared/speech/callSentence.ts'
import { callSentence } from '#shared/speech/callSentence.ts'
import type { Language, Sayings } from './cadence.ts'
import { BETWEEN_MS, isQuiet, PATIENCE_MS, REPEAT_PAUSE_MS, sayings, STALE_MS } from './cadence.ts'
import { createPlayer } from './player.ts'
import type { After, Chime, Sink } from './sink.ts'
import type { Memory } from './spokenMemory.ts'
import { spokenMemory } from './spokenMemory.ts'
import type { VoiceReport } from './voiceReport.ts'
import { stateOf } from './voiceReport.ts'
import type { VoiceSettings } from './voiceSettings.ts'
import { DEFAULT_SETTINGS } from './voiceSettings.ts'

export type { VoiceReport, VoiceState } from './voiceReport.ts'

/** One line of the board's picture that wants a voice. `at`: server clock, ms since 1970. */
export type Announcement = {
  readonly id: number
  readonly ticket: string
  readonly windowName: string
  readonly language: Language
  readonly at: number
  readonly attempt: number
}

export type AnnouncerParts = {
  readonly sink: Sink
  readonly after: After
  /** The server's clock as this screen knows it, ms since 1970. */
  readonly serverNow: () => number
  /** Minute of the hall's day, 0-1439, at a time of the server's clock. */
  readonly hallMinute: (at: number) => number
  /** What was spoken survives a reload of the page. */
  readonly memory: Memory
  readonly settings?: Partial<VoiceSettings>
}

export type Announcer = {
  /** Takes the picture's present list. Whoever is no longer on it is not called any more. */
  update(announcements: readonly Announcement[]): void
  set(settings: Partial<VoiceSettings>): void
  report(): VoiceReport
  /** @returns a function that ends the subscription */
  subscribe(changed: () => void): () => void
  /** Chimes, for the sound test at opening. @returns false, without a chime, while a call is said or sound is off */
  test(): boolean
  stop(): void
}

const keyOf = (call: Announcement): string => `${call.id}@${call.at}`

export const createAnnouncer = (parts: AnnouncerParts): Announcer => {
  const { sink, after, serverNow } = parts
  const spoken = spokenMemory(parts.memory)
  const listeners = new Set<() => void>()
  /** Calls seen young: should they grow old in the line, that is our doing and is chimed. */
  const metYoung = new Set<string>()
  let settings: VoiceSettings = { ...DEFAULT_SETTINGS, ...parts.settings }
  let list: readonly Announcement[] = []
  let current: VoiceReport['current'] = null
  let busy = false
  let stopped = false
  let unheard = 0
  let lastSpokenAt: number | null = null
  let report: VoiceReport | undefined
  let cancelTimer = () => {}

  const player = createPlayer(sink, after)

  const ageOf = (call: Announcement): number => serverNow() - call.at
  const isListed = (id: number): boolean => list.some((call) => call.id === id)
  const line = (): Announcement[] => list.filter((call) => !spoken.has(keyOf(call)))
  const isQuietNow = (): boolean => settings.muted || isQuiet(parts.hallMinute(serverNow()), settings.quietHours)
  const changed = (): void => {
    report = undefined
    listeners.forEach((listener) => listener())
  }

  const rest = (): void => {
    current = null
    cancelTimer = after(BETWEEN_MS, () => {
      busy = false
      next()
    })
    changed()
  }

  /** Whether somebody in the line would wait too long if `ms` more were spoken first. */
  const pressed = (ms: number): boolean => line().some((other) => ageOf(other) + ms > PATIENCE_MS)

  /** One saying of a call; then, after a pause, the following one, while it is wanted. */
  const say = (call: Announcement, { sure, courtesy }: Sayings, chime?: Chime): void => {
    const [language = 'zh-CN', ...later] = sure.length > 0 ? sure : courtesy
    const left = sure.length > 0 ? { sure: later, courtesy } : { sure, courtesy: later }
    const sentence = sentenceOf({ ...call, language, yi: settings.yi, recorded: sink.recorded() })
    // One call that can't be read must not silence the rest of the day.
    if (!sentence) return rest()
    const over = (): boolean => left.sure.length + left.courtesy.length === 0 || !isListed(call.id) || isQuietNow()
    current = { id: call.id, text: sentence.text, language }
    changed()
    player.play({ ...(chime ? { chime } : {}), sentence, language }, (ms, heard) => {
      if (heard) lastSpokenAt = serverNow()
      if (over() || (left.sure.length === 0 && pressed(REPEAT_PAUSE_MS + ms))) return rest()
      cancelTimer = after(REPEAT_PAUSE_MS, () => (over() ? rest() : say(call, left)))
    })
  }

  /** Takes the next call in the line, if the loudspeaker is free. */
  const next = (): void => {
    if (busy || stopped) return
    if (isQuietNow()) spoken.add(line().map(keyOf), list.map(keyOf), serverNow())
    if (sink.readiness() !== 'running') return changed()
    const old = line().filter((call) => ageOf(call) > STALE_MS)
    unheard += old.length
    spoken.add(old.map(keyOf), list.map(keyOf), serverNow())
    const call = line()[0]
    if (call) {
      busy = true
      // Noted before the first sound: a page that reloads in the middle must not begin again.
      spoken.add([keyOf(call)], list.map(keyOf), serverNow())
      say(call, sayings(ageOf(call), call.language, settings.alsoEnglish), settings.chime)
    } else if (old.length > 0) {
      busy = true
      player.play({ chime: settings.chime, language: 'zh-CN' }, rest)
    }
    changed()
  }

  sink.onReadiness(() => {
    next()
    changed()
  })

  return {
    update(announcements) {
      list = [...announcements].sort((a, b) => a.id - b.id)
      const keys = list.map(keyOf)
      const oldAtFirstSight = line().filter((call) => !metYoung.has(keyOf(call)) && ageOf(call) > STALE_MS)
      spoken.add(oldAtFirstSight.map(keyOf), keys, serverNow())
      metYoung.clear()
      keys.forEach((key) => metYoung.add(key))
      next()
      changed()
    },
    set(change) {
      settings = { ...settings, ...change }
      next()
      changed()
    },
    report() {
      const readiness = sink.readiness()
      report ??= {
        state: stateOf(readiness, current !== null, player.failures()),
        quiet: isQuietNow(),
        current,
        lastSpokenAt,
        waiting: line().length,
        unheard,
      }
      return report
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    test() {
      if (busy || stopped || sink.readiness() !== 'running') return false
      busy = true
      player.play({ chime: settings.chime, language: 'zh-CN' }, rest)
      return true
    },
    stop() {
      stopped = true
      cancelTimer()
      player.stop()
      listeners.clear()
    },
  }
}

const sentenceOf = (call: Call): CallSentence | undefined => {
  try {
    return callSentence(call)
  } catch {
    return undefined
  }
}
