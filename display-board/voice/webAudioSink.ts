/** The loudspeaker of a real board: Web Audio plays the clips of the best pack that has them all. */
import type { CallSentence } from '#shared/speech/callSentence.ts'
import type { Part } from './schedule.ts'
import { schedule } from './schedule.ts'
import type { Playing, Sink, Utterance } from './sink.ts'
import { canSpeak, speak } from './speechVoice.ts'
import type { VoicePack } from './voicePack.ts'

/** A new page's context says suspended for a moment even where sound is allowed. */
const SETTLING_MS = 1_500
/** Between the chime and the first word; at the comma. Seconds. */
const AFTER_CHIME = 0.12
const COMMA = 0.18
/** Ahead of now, so that the first sample is not missed. Seconds. */
const LEAD = 0.03

export type WebAudioSink = Sink & {
  /** Asks the browser for sound; granted after a touch or key, or at once where the browser was started so. */
  resume(): void
  /** 0 silent … 1 full. */
  setVolume(volume: number): void
  /** Where all sound passes; for meters. */
  output(): AudioNode
  packNames(): readonly string[]
  close(): void
}

/** @param packs best first; may be empty when not one could be loaded */
export const webAudioSink = (packs: Promise<readonly VoicePack[]>): WebAudioSink => {
  let loaded: readonly VoicePack[] | undefined
  let changed = (): void => {}
  let volume = 1
  let settled = false
  let stage = openStage()
  const settling = setTimeout(() => {
    settled = true
    changed()
  }, SETTLING_MS)

  function openStage() {
    const context = new AudioContext({ latencyHint: 'playback' })
    const gain = context.createGain()
    gain.gain.value = volume
    gain.connect(context.destination)
    context.onstatechange = () => changed()
    return { context, gain }
  }

  const soundsFor = (sentence: CallSentence, find: (clip: string) => AudioBuffer | undefined): Part[] | undefined => {
    const parts = sentence.clips.map((clip) => (clip === 'pause-comma' ? COMMA : find(clip)))
    return parts.every((part) => part !== undefined) ? (parts as Part[]) : undefined
  }
  const anyPack = (clip: string): AudioBuffer | undefined =>
    loaded?.map(({ sounds }) => sounds.get(clip)).find((sound) => sound !== undefined)
  /** One voice for the whole sentence if any pack can; else each word in the best voice that has it. */
  const partsOf = (sentence: CallSentence): Part[] | undefined => {
    const whole = loaded?.map(({ sounds }) => soundsFor(sentence, (clip) => sounds.get(clip)))
    return whole?.find((parts) => parts !== undefined) ?? soundsFor(sentence, anyPack)
  }
  const chimeOf = ({ chime }: Utterance): Part[] => {
    const sound = chime && anyPack(chime)
    return sound ? [sound] : []
  }
  const playParts = (parts: readonly Part[], ended: () => void): Playing => {
    const { context, gain } = stage
    const from = context.currentTime + LEAD
    const { sources, end } = schedule(context, gain, parts, from)
    const last = sources[sources.length - 1]
    if (!last) throw new Error('no clip for this sentence in any voice pack')
    last.onended = () => {
      sources.forEach((source) => source.disconnect())
      ended()
    }
    const stop = (): void => {
      last.onended = null
      sources.forEach((source) => {
        source.stop()
        source.disconnect()
      })
    }
    return { ms: (end - context.currentTime) * 1000, stop }
  }
  /** Chimes by Web Audio, then lets the browser speak. */
  const playSpeech = (chime: Part[], text: string, language: Utterance['language'], ended: () => void): Playing => {
    if (chime.length === 0) return speak(text, language, volume, ended)
    let now = playParts(chime, () => {
      now = speak(text, language, volume, ended)
    })
    return { ms: now.ms + text.length * 260 + 800, stop: () => now.stop() }
  }

  const sink: WebAudioSink = {
    readiness() {
      if (!loaded) return 'loading'
      if (loaded.length === 0 || stage.context.state === 'closed') return 'broken'
      if (stage.context.state === 'running') return 'running'
      return settled ? 'blocked' : 'loading'
    },
    onReadiness(listener) {
      changed = listener
    },
    play(utterance, ended) {
      const { sentence, language } = utterance
      const chime = chimeOf(utterance)
      if (!sentence) return playParts(chime, ended)
      // The browser's speech is for what no clip can say; it is not to be trusted with the rest.
      const parts = partsOf(sentence)
      if ((!parts || sentence.unspoken !== '') && canSpeak(language)) {
        return playSpeech(chime, sentence.text, language, ended)
      }
      if (!parts) throw new Error(`no voice pack has every clip of: ${sentence.text}`)
      return playParts([...chime, ...(chime.length > 0 ? [AFTER_CHIME] : []), ...parts], ended)
    },
    reset() {
      stage.context.onstatechange = null
      void stage.context.close().catch(() => undefined)
      stage = openStage()
      sink.resume()
    },
    recorded: () =>
      new Set(
        (loaded ?? []).flatMap(({ sounds }) =>
          [...sounds.keys()].filter((clip) => clip.startsWith('name:')).map((clip) => clip.slice('name:'.length)),
        ),
      ),
    resume() {
      if (stage.context.state !== 'running') void stage.context.resume().catch(() => undefined)
    },
    setVolume(value) {
      volume = Math.max(0, Math.min(1, value))
      stage.gain.gain.value = volume
    },
    output: () => stage.gain,
    packNames: () => (loaded ?? []).map((pack) => pack.name),
    close() {
      clearTimeout(settling)
      stage.context.onstatechange = null
      void stage.context.close().catch(() => undefined)
    },
  }

  void packs.then((found) => {
    loaded = found
    changed()
  })
  return sink
}
