/** Where the program lies on disk: the folder with its package.json, found from source, tests and build alike. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const isHome = (folder: string): boolean => {
  const file = join(folder, 'package.json')
  return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === 'paihao'
}

const climb = (from: string): string | undefined => {
  for (let folder = from; ; folder = dirname(folder)) {
    if (isHome(folder)) return folder
    if (folder === dirname(folder)) return undefined
  }
}

/** Absolute path of the program's root folder; throws when it was torn apart. */
export const programFolder = (): string => {
  const found = climb(import.meta.dirname) ?? climb(process.cwd())
  if (!found)
    throw new Error(`the program's files are not together: no package.json of paihao above ${import.meta.dirname}`)
  return found
}
