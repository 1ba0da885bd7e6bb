/** Loads voice packs: the one that ships with the board, and the hall's own recording where there is one. */
import manifest from './clips/manifest.json' with { type: 'json' }

/** What `manifest.json` of a pack says. `ms` and `text` are for people and tests; the player measures for itself. */
export type Manifest = {
  readonly name: string
  readonly clips: Readonly<Record<string, { readonly file: string; readonly ms: number; readonly text: string }>>
}
/** A pack ready to be played: a sound per clip name. */
export type VoicePack = { readonly name: string; readonly sounds: ReadonlyMap<string, AudioBuffer> }

const shippedFiles = import.meta.glob<string>('./clips/*.wav', { eager: true, query: '?url', import: 'default' })

/** @throws Error when a sound of the shipped pack is missing or can't be read: then the board's files are damaged */
export const loadShippedPack = (): Promise<VoicePack> =>
  load(manifest, (file) => shippedFiles[`./clips/${file}`] ?? file)

/**
 * The hall's own recording, from a folder the server hands out.
 * @param url of the folder, ends with a slash
 * @returns undefined when there is none
 * @throws Error when there is one and it can't be used
 */
export const loadOwnPack = async (url: string): Promise<VoicePack | undefined> => {
  const answer = await fetch(`${url}manifest.json`)
  if (!answer.ok || !(answer.headers.get('content-type') ?? '').includes('json')) return undefined
  const own = (await answer.json()) as Manifest
  return load(own, (file) => url + encodeURIComponent(file))
}

/** Everything is decoded now and kept, so that a cut network line silences nobody. */
const load = async (pack: Manifest, urlOf: (file: string) => string): Promise<VoicePack> => {
  const decoder = new OfflineAudioContext(1, 1, 48_000)
  const sounds = await Promise.all(
    Object.entries(pack.clips).map(async ([clip, { file }]) => {
      const answer = await fetch(urlOf(file))
      if (!answer.ok) throw new Error(`voice pack ${pack.name}: ${file} answers ${answer.status}; copy the file again`)
      return [clip, await decoder.decodeAudioData(await answer.arrayBuffer())] as const
    }),
  )
  return { name: pack.name, sounds: new Map(sounds) }
}
