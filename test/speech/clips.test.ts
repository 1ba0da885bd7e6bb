/** The shipped voice pack, measured: complete, level, cleanly cut, well paced; and a hall's own recording cut into one. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { callSentence } from '#shared/speech/callSentence.ts'
import type { ShippedClip } from '#shared/speech/clipTexts.ts'
import { CLIP_TEXTS } from '#shared/speech/clipTexts.ts'
import { recipeOf } from '../../display-board/voice/clipRecipes.ts'
import { atPackRate } from '../../display-board/voice/takes.ts'
import { loudness, RATE, readWav, writeWav } from '../../display-board/voice/wav.ts'

type Manifest = { clips: Record<string, { file: string; ms: number; text: string }> }
const root = join(import.meta.dirname, '../..')
const folder = join(root, 'display-board/voice/clips')
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest
const clips = Object.entries(manifest.clips)
const samplesOf = (file: string): Float64Array => readWav(readFileSync(join(folder, file))).samples
const msOf = (clip: string): number => manifest.clips[clip]?.ms ?? Number.NaN

describe('the shipped pack', () => {
  test('has a sound for every clip a sentence may use, and its words', () => {
    const spoken = (Object.keys(CLIP_TEXTS) as ShippedClip[]).filter((clip) => recipeOf(clip))
    expect(clips.map(([clip]) => clip)).toEqual(spoken)
    expect(Object.keys(CLIP_TEXTS).filter((clip) => !manifest.clips[clip])).toEqual(['pause-comma'])
    for (const [clip, { text }] of clips) expect(text).toBe(CLIP_TEXTS[clip as ShippedClip])
    const files = readdirSync(folder).filter((file) => file.endsWith('.wav'))
    expect(files.sort()).toEqual(clips.map(([, { file }]) => file).sort())
  })

  test('is at most 1.2 MB', () => {
    const bytes = clips.reduce((sum, [, { file }]) => sum + readFileSync(join(folder, file)).length, 0)
    expect(bytes).toBeLessThanOrEqual(1_200_000)
  })

  test.each(clips)('%s: 16 kHz, as long as it says, level, unclipped, silent at both edges', (clip, { file, ms }) => {
    expect(readWav(readFileSync(join(folder, file))).rate).toBe(RATE)
    const samples = samplesOf(file)
    expect(Math.abs((samples.length / RATE) * 1000 - ms)).toBeLessThan(1)
    expect(samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0)).toBeLessThan(0.95)
    expect(Math.abs(samples[0] ?? 1)).toBeLessThan(0.001)
    expect(Math.abs(samples[samples.length - 1] ?? 1)).toBeLessThan(0.001)
    expect(Math.abs(loudness(samples) - (clip.startsWith('chime') ? -21 : -19))).toBeLessThan(1.5)
  })

  test('speaks whole sentences at 4 to 4.5 syllables a second, breaths apart', () => {
    const tickets = ['A012', 'B345', 'C678', 'D901', 'E119', 'K520', 'R777', 'A000']
    const spoken = tickets.map((ticket, i) => callSentence({ ticket, windowName: String(i + 2), language: 'zh-CN' }))
    const ms = spoken
      .flatMap(({ clips }) => clips.filter((c) => c !== 'pause-comma'))
      .reduce((t, c) => t + msOf(c) - 15, 0)
    const syllables = spoken.reduce((sum, { text }) => sum + text.replace(/[\s\uff0c]/g, '').length, 0)
    expect(syllables / (ms / 1000)).toBeGreaterThanOrEqual(4)
    expect(syllables / (ms / 1000)).toBeLessThanOrEqual(4.5)
  })

  test.each(['chime-ding-dong', 'chime-rising'])('%s: 0.6 to 1 s, its loudest tone between 500 and 2000 Hz', (clip) => {
    expect(msOf(clip)).toBeGreaterThanOrEqual(600)
    expect(msOf(clip)).toBeLessThanOrEqual(1_000)
    const samples = samplesOf(`${clip}.wav`)
    const strengthAt = (hertz: number): number => {
      let [re, im] = [0, 0]
      samples.forEach((x, i) => {
        re += x * Math.cos((2 * Math.PI * hertz * i) / RATE)
        im += x * Math.sin((2 * Math.PI * hertz * i) / RATE)
      })
      return Math.hypot(re, im)
    }
    const tones = Array.from({ length: 160 }, (_, i) => ({ hertz: 100 + i * 25, strength: strengthAt(100 + i * 25) }))
    const loudest = tones.sort((a, b) => b.strength - a.strength)[0]?.hertz ?? 0
    expect(loudest).toBeGreaterThanOrEqual(500)
    expect(loudest).toBeLessThanOrEqual(2_000)
  })
})

/** Pitch of a voiced stretch by autocorrelation, Hz. `from` and `to` are shares of the clip. */
const pitchOf = (clip: string, from: number, to: number): number => {
  const all = samplesOf(`${clip}.wav`)
  const cut = all.slice(Math.round(all.length * from), Math.round(all.length * to))
  const lags = Array.from({ length: RATE / 60 - RATE / 220 }, (_, i) => Math.round(RATE / 220 + i))
  const likeness = (lag: number): number =>
    cut.reduce((sum, x, i) => sum + x * (cut[i + lag] ?? 0), 0) / (cut.length - lag)
  return RATE / lags.reduce((best, lag) => (likeness(lag) > likeness(best) ? lag : best))
}

describe('the tones of Mandarin, without which 四 and 十 are one word', () => {
  test('零 rises, 二 and 四 fall, 一 and 八 stay high, 五 inside a number stays low', () => {
    expect(pitchOf('zh-0-end', 0.7, 0.95) / pitchOf('zh-0-end', 0.15, 0.4)).toBeGreaterThan(1.1)
    expect(pitchOf('zh-2', 0.6, 0.9) / pitchOf('zh-2', 0.05, 0.35)).toBeLessThan(0.9)
    expect(pitchOf('zh-4', 0.7, 0.95) / pitchOf('zh-4', 0.4, 0.65)).toBeLessThan(0.92)
    for (const clip of ['zh-1', 'zh-8']) expect(pitchOf(clip, 0.3, 0.8)).toBeGreaterThan(112)
    expect(pitchOf('zh-5', 0.3, 0.9)).toBeLessThan(100)
  })
})

describe("a hall's own recording", () => {
  const scratch = (): string => mkdtempSync(join(tmpdir(), 'recording-'))
  const record = (args: string[]) =>
    execFileSync('node', ['--import', 'tsx', join(root, 'display-board/voice/record-pack.ts'), ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    })
  /** Somebody reads the list: each line, a second of a room that is not quite silent; perhaps at 48 kHz in two channels. */
  const reading = (texts: string[], stereo: boolean): Buffer => {
    let noise = 1
    const hiss = (): number => ((noise = (noise * 16_807) % 2_147_483_647) / 2_147_483_647 - 0.5) * 0.002
    const lines = texts.map((text) =>
      samplesOf(clips.find(([, clip]) => clip.text === text)?.[1].file ?? 'zh-qing.wav'),
    )
    const room = (seconds: number): number[] => Array.from({ length: RATE * seconds }, hiss)
    const mono = [...room(1), ...lines.flatMap((line) => [...Array.from(line, (x) => x * 0.4 + hiss()), ...room(0.9)])]
    const slow = writeWav(Float64Array.from(mono))
    if (!stereo) return slow
    const bytes = Buffer.alloc(44 + mono.length * 12)
    slow.copy(bytes, 0, 0, 44)
    bytes.writeUInt16LE(2, 22)
    bytes.writeUInt32LE(48_000, 24)
    bytes.writeUInt32LE(mono.length * 12, 40)
    mono.forEach((x, i) => {
      for (let k = 0; k < 6; k++) bytes.writeInt16LE(Math.round(x * 32_767), 44 + i * 12 + k * 2)
    })
    return bytes
  }
  const textsOf = (printed: string): string[] =>
    printed.split('\n').flatMap((line) => /^ *\d+ {2}(.*?)(\uff08.*)?$/.exec(line)?.slice(1, 2) ?? [])

  test('is cut into a pack of the same words, with the names of its own windows', () => {
    const place = scratch()
    const texts = textsOf(record(['list', '便民岛']))
    expect(texts.length).toBe(clips.length - 2 + 1)
    writeFileSync(join(place, 'take.wav'), reading(texts, true))
    record(['cut', join(place, 'take.wav'), join(place, 'pack'), '便民岛'])
    const own = JSON.parse(readFileSync(join(place, 'pack/manifest.json'), 'utf8')) as Manifest
    expect(Object.values(own.clips).map(({ text }) => text)).toEqual(texts)
    expect(own.clips['name:便民岛']?.text).toBe('便民岛')
    for (const [clip, { file, ms }] of Object.entries(own.clips)) {
      expect(existsSync(join(place, 'pack', file))).toBe(true)
      const shipped = clips.find(([name]) => name === clip)?.[1]
      if (shipped && !clip.endsWith('-end')) expect(Math.abs(ms - shipped.ms)).toBeLessThan(60)
    }
    rmSync(place, { recursive: true })
  })

  test('with a line forgotten is refused, with the numbers', () => {
    const place = scratch()
    const texts = textsOf(record(['list']))
    writeFileSync(join(place, 'take.wav'), reading(texts.slice(1), false))
    expect(() => record(['cut', join(place, 'take.wav'), join(place, 'pack')])).toThrow(/94 takes found, 95 lines/)
    rmSync(place, { recursive: true })
  })

  test('a recording at another rate keeps its pitch and its length', () => {
    const tone = Float64Array.from({ length: 44_100 }, (_, i) => 0.5 * Math.sin((2 * Math.PI * 440 * i) / 44_100))
    const thin = atPackRate({ rate: 44_100, samples: tone })
    expect(thin.length).toBe(16_000)
    expect(Math.abs((thin[4_000] ?? 0) - 0.5 * Math.sin((2 * Math.PI * 440 * 4_000) / 16_000))).toBeLessThan(0.02)
    const whistle = Float64Array.from({ length: 44_100 }, (_, i) => 0.5 * Math.sin((2 * Math.PI * 12_000 * i) / 44_100))
    expect(Math.max(...atPackRate({ rate: 44_100, samples: whistle }).slice(100, -100))).toBeLessThan(0.02)
  })
})
