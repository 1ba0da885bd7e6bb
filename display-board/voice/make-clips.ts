/** Makes the shipped voice pack with espeak-ng and sox: `npm run voice:clips`. Its output is committed. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ShippedClip } from '#shared/speech/clipTexts.ts'
import { CLIP_TEXTS } from '#shared/speech/clipTexts.ts'
import type { Spoken, Tones } from './clipRecipes.ts'
import { recipeOf } from './clipRecipes.ts'
import { finish, RATE, readWav, writeWav } from './wav.ts'

const folder = join(import.meta.dirname, 'clips')
const scratch = mkdtempSync(join(tmpdir(), 'voice-'))

/** Speaks, thins to 16 kHz mono without dither (the same bytes every time), and drops the rumble below 90 Hz. */
const speak = (recipe: Spoken): Float64Array => {
  const spoken = join(scratch, 'spoken.wav')
  const thin = join(scratch, 'thin.wav')
  // A little above the default pitch, and tones twice as wide: small loudspeakers and old ears need both. The element is
  // left open because espeak-ng would read its end as sounds when phonemes stand before it.
  const say = `<prosody range="200%">${recipe.say}`
  execFileSync('espeak-ng', ['-v', recipe.voice, '-s', String(recipe.speed), '-p', '70', '-z', '-m', '-w', spoken, say])
  execFileSync('sox', ['-D', '-G', spoken, '-r', String(RATE), '-c', '1', '-b', '16', thin, 'highpass', '90'])
  return readWav(readFileSync(thin)).samples
}

/** Bell-like: a tone and its softer octave, struck at once and dying away. */
const ring = (recipe: Tones): Float64Array =>
  Float64Array.from({ length: Math.round(recipe.seconds * RATE) }, (_, i) => {
    const at = i / RATE
    return recipe.tones.reduce((sum, [hertz, start]) => {
      const t = at - start
      if (t < 0) return sum
      const struck = Math.min(1, t / 0.004) * Math.exp(-t * 6.5)
      return sum + struck * (Math.sin(2 * Math.PI * hertz * t) + 0.22 * Math.sin(4 * Math.PI * hertz * t))
    }, 0)
  })

const clips: Record<string, { file: string; ms: number; text: string }> = {}
for (const old of readdirSync(folder).filter((file) => file.endsWith('.wav'))) rmSync(join(folder, old))
for (const clip of Object.keys(CLIP_TEXTS) as ShippedClip[]) {
  const recipe = recipeOf(clip)
  if (!recipe) continue
  const samples = finish('voice' in recipe ? speak(recipe) : ring(recipe), 'voice' in recipe ? -19 : -21)
  writeFileSync(join(folder, `${clip}.wav`), writeWav(samples))
  clips[clip] = { file: `${clip}.wav`, ms: Math.round((samples.length / RATE) * 1000), text: CLIP_TEXTS[clip] }
}
rmSync(scratch, { recursive: true })
const lines = Object.entries(clips).map(([clip, entry]) => `    ${JSON.stringify(clip)}: ${JSON.stringify(entry)}`)
writeFileSync(
  join(folder, 'manifest.json'),
  `{\n  "name": "paihao-espeak",\n  "rate": ${RATE},\n  "clips": {\n${lines.join(',\n')}\n  }\n}\n`,
)
const seconds = Object.values(clips).reduce((sum, clip) => sum + clip.ms, 0) / 1000
console.log(
  `${lines.length} clips, ${seconds.toFixed(1)} s, ${Math.round((seconds * RATE * 2) / 1024)} kB in ${folder}`,
)
