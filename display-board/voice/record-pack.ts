/**
 * Turns a hall's own recording into a voice pack.
 *
 *   npm run voice:record -- list [窗口名 …]           what to read, in order; window names of your own after it
 *   npm run voice:record -- cut take.wav folder [窗口名 …]   cuts the recording at its silences into a pack
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClipName, ShippedClip } from '#shared/speech/clipTexts.ts'
import { CLIP_TEXTS } from '#shared/speech/clipTexts.ts'
import { atPackRate, takesOf } from './takes.ts'
import { finish, RATE, readWav, writeWav } from './wav.ts'

/** What is to be read, and the clip it becomes. Chimes and breaths are not recorded. */
const linesToRead = (windowNames: readonly string[]): { clip: ClipName; read: string }[] => [
  ...(Object.keys(CLIP_TEXTS) as ShippedClip[])
    .filter((clip) => CLIP_TEXTS[clip] !== '')
    .map((clip) => ({
      clip,
      read: CLIP_TEXTS[clip] + (clip.endsWith('-end') ? '（句末，稍慢 closing, a little slower）' : ''),
    })),
  ...windowNames.map((name) => ({ clip: `name:${name}` as const, read: name })),
]

const list = (windowNames: readonly string[]): void => {
  console.log('用平稳的语速逐行朗读，每行之间停顿至少 1 秒；读错了请从头再录。')
  console.log(
    'Read line by line in an even voice, with at least 1 second of silence between lines; one file, no extra words.\n',
  )
  linesToRead(windowNames).forEach(({ read }, i) => console.log(`${String(i + 1).padStart(3)}  ${read}`))
}

const cut = (recording: string, folder: string, windowNames: readonly string[]): void => {
  if (!existsSync(recording)) throw new Error(`${recording}: there is no such recording`)
  const lines = linesToRead(windowNames)
  const takes = takesOf(atPackRate(readWav(readFileSync(recording))))
  if (takes.length !== lines.length) {
    throw new Error(
      `${recording}: ${takes.length} takes found, ${lines.length} lines to read. Pause a full second after every line, ` +
        'read none twice, keep the room quiet, and use the same window names as for the list.',
    )
  }
  mkdirSync(folder, { recursive: true })
  const clips = lines.map(({ clip }, i) => {
    const samples = finish(takes[i] ?? new Float64Array(), -19)
    const file = `${String(i + 1).padStart(3, '0')}.wav`
    writeFileSync(join(folder, file), writeWav(samples))
    const text = clip in CLIP_TEXTS ? CLIP_TEXTS[clip as ShippedClip] : clip.slice('name:'.length)
    return [clip, { file, ms: Math.round((samples.length / RATE) * 1000), text }] as const
  })
  const manifest = { name: 'own-recording', rate: RATE, clips: Object.fromEntries(clips) }
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  console.log(`${clips.length} clips in ${folder}; listen to a few before you use them`)
}

const [verb, ...rest] = process.argv.slice(2)
try {
  if (verb === 'list') list(rest)
  else if (verb === 'cut' && rest[0] && rest[1]) cut(rest[0], rest[1], rest.slice(2))
  else throw new Error('usage: npm run voice:record -- list [window name …] | cut recording.wav folder [window name …]')
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem)
  process.exitCode = 1
}
