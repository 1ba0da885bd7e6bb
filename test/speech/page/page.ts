/** A board with nothing but its voice: calls go in, what was heard comes out. */
import { callSentence } from '#shared/speech/callSentence.ts'
import type { Announcement } from '../../../display-board/voice/announcer.ts'
import { createBoardVoice } from '../../../display-board/voice/boardVoice.ts'
import { schedule } from '../../../display-board/voice/schedule.ts'
import { loadShippedPack } from '../../../display-board/voice/voicePack.ts'

type Heard = { at: number; loudness: number; saying: string }
const RATE = 16_000

const query = new URLSearchParams(location.search)
const ownPackUrl = query.get('own')
const voice = createBoardVoice({
  zone: 'hall',
  serverNow: () => Date.now(),
  timeZone: 'Asia/Shanghai',
  ...(ownPackUrl ? { ownPackUrl } : {}),
})
const shipped = loadShippedPack()

/** What passes the loudspeaker, measured every 10 ms or so; loudness 0-1. */
const heard: Heard[] = []
let meter: AnalyserNode | undefined
setInterval(() => {
  const output = voice.sink.output()
  if (meter?.context !== output.context) {
    meter = new AnalyserNode(output.context, { fftSize: 512 })
    output.connect(meter)
  }
  const samples = new Float32Array(meter.fftSize)
  meter.getFloatTimeDomainData(samples)
  const loudness = Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / samples.length)
  heard.push({ at: performance.now(), loudness, saying: String(voice.report().current?.id ?? '') })
}, 10)

/** The sentence of one call after another, as samples, with `gap` seconds between; and where each begins and ends. */
const render = async (calls: readonly Announcement[], gap: number) => {
  const { sounds } = await shipped
  const sentences = calls.map((call) => callSentence(call))
  const parts = sentences.map(({ clips }) =>
    clips.map((clip) => {
      const sound = clip === 'pause-comma' ? 0.18 : sounds.get(clip)
      if (sound === undefined) throw new Error(`no clip ${clip}`)
      return sound
    }),
  )
  const context = new OfflineAudioContext(1, RATE * 8 * calls.length, RATE)
  let at = 0.1
  const spans = parts.map((one) => {
    const from = at
    const { end } = schedule(context, context.destination, one, at)
    at = end + gap
    return { from, to: end }
  })
  const samples = (await context.startRendering()).getChannelData(0)
  const rmsOf = (from: number, to: number): number => {
    const cut = samples.subarray(Math.round(from * RATE), Math.round(to * RATE))
    return Math.sqrt(cut.reduce((sum, x) => sum + x * x, 0) / cut.length)
  }
  const peak = samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0)
  return spans.map(({ from, to }, i) => ({
    text: sentences[i]?.text ?? '',
    seconds: to - from,
    loudness: rmsOf(from, to),
    silenceAfter: rmsOf(to + 0.005, to + gap - 0.005),
    peak,
  }))
}

export type VoicePage = { voice: typeof voice; heard: Heard[]; render: typeof render }
Object.assign(window, { page: { voice, heard, render } satisfies VoicePage })
