/** What tests build from the sources: made once, kept in `test-results/kept`, made anew when a source has changed. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '..', '..')
const kept = join(root, 'test-results', 'kept')
const sources = ['server', 'shared', 'kiosk', 'window-terminal', 'display-board', 'test']
const settings = ['package.json', 'package-lock.json', 'tsconfig.json']

/** By content, as the real build does. About 50 ms, so once for each process. */
const hashOfSources = (): string => {
  const hash = createHash('sha256')
  const files = sources.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  )
  for (const file of [...files, ...settings].sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}
let hash: string | undefined

type Lock = { readonly onlyOne: (name: string, work: () => Promise<void>) => Promise<void> }

/**
 * @param name of what is built; one for each thing
 * @param build fills the empty folder it is given; its rejection is passed on and nothing is kept
 * @returns the folder, absolute; what is in it does not change any more
 */
export const keptBuild = async (name: string, build: (folder: string) => Promise<void>): Promise<string> => {
  hash ??= hashOfSources()
  const folder = join(kept, `${name}-${hash}`)
  if (existsSync(folder)) return folder
  const lock = pathToFileURL(join(root, 'server/start/lock.mjs')).href
  const { onlyOne } = (await import(/* @vite-ignore */ lock)) as Lock
  await onlyOne(`kept-${name}`, async () => {
    if (existsSync(folder)) return
    mkdirSync(kept, { recursive: true })
    forgetOld(name)
    const fresh = join(kept, `fresh-${name}-${process.pid}`)
    try {
      await build(fresh)
      renameSync(fresh, folder)
    } finally {
      rmSync(fresh, { recursive: true, force: true })
    }
  })
  return folder
}

/** Those of the last hour may be in use by tests that run beside these. */
const forgetOld = (name: string): void => {
  const anHourAgo = Date.now() - 3_600_000
  for (const entry of readdirSync(kept).filter((it) => it.startsWith(`${name}-`))) {
    const folder = join(kept, entry)
    if (statSync(folder).mtimeMs < anHourAgo) rmSync(folder, { recursive: true, force: true })
  }
}
