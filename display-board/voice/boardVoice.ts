/** The voice of one audio zone in a board's page: packs, loudspeaker, announcer and the touch that turns sound on. */
import type { Announcer } from './announcer.ts'
import { createAnnouncer } from './announcer.ts'
import type { Memory } from './spokenMemory.ts'
import type { VoicePack } from './voicePack.ts'
import { loadOwnPack, loadShippedPack } from './voicePack.ts'
import type { VoiceSettings } from './voiceSettings.ts'
import type { WebAudioSink } from './webAudioSink.ts'
import { webAudioSink } from './webAudioSink.ts'

export type BoardVoiceOptions = {
  /** Whose calls these are; two boards of one computer remember apart. */
  readonly zone: string
  /** The server's clock as this screen knows it, ms since 1970. */
  readonly serverNow: () => number
  /** The hall's, for quiet hours: `Asia/Shanghai`. */
  readonly timeZone: string
  readonly settings?: Partial<VoiceSettings>
  /** 0-1. */
  readonly volume?: number
  /** Folder of the hall's own recording, ends with a slash; tried first when given. */
  readonly ownPackUrl?: string
}

export type BoardVoice = Announcer & {
  /** Call from the "tap to turn sound on" button; any touch or key on the page does the same by itself. */
  unlock(): void
  setVolume(volume: number): void
  readonly sink: WebAudioSink
}

/** How often quiet hours and the state are looked at anew when nobody is called. */
const LOOK_MS = 10_000

/**
 * Begins to load the packs and to listen for the first touch. `stop()` gives everything back.
 * A page has one for each zone it sounds in, never two for the same.
 */
export const createBoardVoice = (options: BoardVoiceOptions): BoardVoice => {
  const sink = webAudioSink(packsOf(options.ownPackUrl))
  sink.setVolume(options.volume ?? 1)
  const announcer = createAnnouncer({
    sink,
    after: (ms, then) => {
      const timer = setTimeout(then, ms)
      return () => clearTimeout(timer)
    },
    serverNow: options.serverNow,
    hallMinute: (at) => minuteIn(options.timeZone, at),
    memory: sessionMemory(`paihao-voice-${options.zone}`),
    ...(options.settings ? { settings: options.settings } : {}),
  })
  const unlock = (): void => sink.resume()
  const touches = ['pointerdown', 'touchend', 'keydown'] as const
  touches.forEach((touch) => document.addEventListener(touch, unlock, true))
  document.addEventListener('visibilitychange', unlock)
  const look = setInterval(() => announcer.set({}), LOOK_MS)
  unlock()
  return {
    ...announcer,
    unlock,
    sink,
    setVolume: (volume) => sink.setVolume(volume),
    stop() {
      clearInterval(look)
      touches.forEach((touch) => document.removeEventListener(touch, unlock, true))
      document.removeEventListener('visibilitychange', unlock)
      announcer.stop()
      sink.close()
    },
  }
}

/** The hall's own pack first. One that is damaged is left out: the shipped voice is better than none. */
const packsOf = async (ownPackUrl: string | undefined): Promise<VoicePack[]> => {
  const tries = await Promise.allSettled([ownPackUrl ? loadOwnPack(ownPackUrl) : undefined, loadShippedPack()])
  return tries.flatMap((result) => (result.status === 'fulfilled' && result.value ? [result.value] : []))
}

const minuteIn = (timeZone: string, at: number): number => {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const [hour = '0', minute = '0'] = parts.format(at).split(':')
  return Number(hour) * 60 + Number(minute)
}

/** Session storage, which a reload keeps and a closed window forgets; browsers may forbid it. */
const sessionMemory = (key: string): Memory => ({
  read() {
    try {
      return sessionStorage.getItem(key)
    } catch {
      return null
    }
  },
  write(text) {
    try {
      sessionStorage.setItem(key, text)
    } catch {
      // Without storage only a reload could repeat a call, and no longer than 20 s.
    }
  },
})
