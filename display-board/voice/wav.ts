/** Reads, finishes and writes the voice pack's sound files: 16 kHz, one channel, 16 bits. */

export const RATE = 16_000

/** A recording as it comes: its own rate, its channels mixed to one, samples between -1 and 1. */
export type Recording = { readonly rate: number; readonly samples: Float64Array }

/** Reads 16-bit PCM at any rate. @throws Error with what to do, when it is anything else */
export const readWav = (bytes: Buffer): Recording => {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF') throw new Error('not a WAV file: save the recording as WAV, 16 bit')
  let rate = RATE
  let channels = 1
  for (let at = 12; at + 8 <= bytes.length; at += 8 + bytes.readUInt32LE(at + 4) + (bytes.readUInt32LE(at + 4) % 2)) {
    const chunk = bytes.toString('latin1', at, at + 4)
    if (chunk === 'fmt ') {
      channels = bytes.readUInt16LE(at + 10)
      rate = bytes.readUInt32LE(at + 12)
      if (bytes.readUInt16LE(at + 22) !== 16) throw new Error('not 16 bit: save the recording as WAV, 16 bit')
    }
    if (chunk !== 'data') continue
    const count = Math.floor(Math.min(bytes.readUInt32LE(at + 4), bytes.length - at - 8) / (2 * channels))
    const samples = Float64Array.from({ length: count }, (_, i) => {
      let sum = 0
      for (let c = 0; c < channels; c++) sum += bytes.readInt16LE(at + 8 + 2 * (i * channels + c))
      return sum / channels / 32768
    })
    return { rate, samples }
  }
  throw new Error('a WAV file without sound')
}

export const writeWav = (samples: Float64Array): Buffer => {
  const bytes = Buffer.alloc(44 + samples.length * 2)
  bytes.write('RIFF', 0, 'latin1')
  bytes.writeUInt32LE(36 + samples.length * 2, 4)
  bytes.write('WAVEfmt ', 8, 'latin1')
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(RATE, 24)
  bytes.writeUInt32LE(RATE * 2, 28)
  bytes.writeUInt16LE(2, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36, 'latin1')
  bytes.writeUInt32LE(samples.length * 2, 40)
  samples.forEach((sample, i) => bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32767), 44 + i * 2))
  return bytes
}

/** Loudness of what is not silence, in dB below full scale. */
export const loudness = (samples: Float64Array): number => {
  const frame = RATE / 50
  const powers: number[] = []
  for (let at = 0; at + frame <= samples.length; at += frame) {
    powers.push(samples.subarray(at, at + frame).reduce((sum, x) => sum + x * x, 0) / frame)
  }
  const loudest = Math.max(...powers, 1e-9)
  const heard = powers.filter((power) => power > loudest / 1000)
  return 10 * Math.log10(heard.reduce((sum, power) => sum + power, 0) / Math.max(1, heard.length) + 1e-12)
}

/** Cuts the silence off both ends, sets the loudness, and fades the cut edges so that clips join without a click. */
export const finish = (samples: Float64Array, decibels: number): Float64Array => {
  const peak = samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0)
  if (peak === 0) throw new Error('nothing was recorded: the clip is silent')
  const audible = (x: number): boolean => Math.abs(x) > peak * 0.012
  const lead = Math.round(RATE * 0.006)
  const from = Math.max(0, samples.findIndex(audible) - lead)
  const to = Math.min(samples.length, samples.findLastIndex(audible) + 1 + 2 * lead)
  const cut = samples.slice(from, to)
  const gain = Math.min(10 ** ((decibels - loudness(cut)) / 20), 0.9 / peak)
  const fadeIn = Math.round(RATE * 0.004)
  const fadeOut = Math.round(RATE * 0.014)
  return cut.map((x, i) => x * gain * Math.min(1, i / fadeIn, (cut.length - 1 - i) / fadeOut))
}
