/** Files as they are sent to browsers: zipped once for those that understand gzip, plain for the others. */
import { readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import express, { Router, type RequestHandler } from 'express'

const zip = promisify(gzip)
/** Pictures, fonts and sounds are packed already. */
const packable = ['.js', '.css', '.svg', '.json']
/** Smaller files gain nothing worth keeping a second copy. */
const leastBytes = 256
/** All screens together stay far below it. */
const mostBytes = 32 * 1024 * 1024

type Zipped = { readonly changedAt: number; readonly body: Buffer }
/** `seconds` a browser may keep them without asking; `immutable` for names that change with their content. */
export type Keeping = { readonly seconds: number; readonly immutable: boolean }

/** A hidden file, a way up, or the end of a string in C. */
const suspicious = /\0|[/\\]\./

/** The file a path names, or undefined where it names nothing that can be packed. */
const fileAt = (folder: string, path: string): string | undefined => {
  try {
    const asked = decodeURIComponent(path)
    return packable.includes(extname(asked)) && !suspicious.test(asked) ? join(folder, asked) : undefined
  } catch {
    return undefined
  }
}

const openZipped = () => {
  const kept = new Map<string, Zipped>()
  let bytes = 0
  /** undefined when there is no such file, or packing it is not worth it. */
  return async (file: string): Promise<Zipped | undefined> => {
    const { mtimeMs: changedAt, size } = await stat(file).catch(() => ({ mtimeMs: 0, size: 0 }))
    if (size < leastBytes) return undefined
    const known = kept.get(file)
    if (known?.changedAt === changedAt) return known
    const zipped = { changedAt, body: await zip(await readFile(file), { level: 9 }) }
    bytes += zipped.body.length - (known?.body.length ?? 0)
    if (bytes <= mostBytes) kept.set(file, zipped)
    return zipped
  }
}

/** Serves `folder`; hidden files and folders' own pages are not for anybody. */
export const files = (folder: string, { seconds, immutable }: Keeping): Router => {
  const zippedOf = openZipped()
  const sendZipped: RequestHandler = async (request, response, next) => {
    const file = fileAt(folder, request.path)
    if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return next()
    response.vary('Accept-Encoding')
    if (!request.acceptsEncodings('gzip')) return next()
    const zipped = await zippedOf(file)
    if (!zipped) return next()
    response.type(extname(file)).set({
      'Content-Encoding': 'gzip',
      'Cache-Control': `public, max-age=${seconds}${immutable ? ', immutable' : ''}`,
      ETag: `W/"${zipped.body.length.toString(16)}-${Math.round(zipped.changedAt).toString(16)}-gz"`,
    })
    // Answers 304 by itself when the browser has this very one.
    response.send(zipped.body)
  }
  const plain = express.static(folder, { maxAge: seconds * 1000, immutable, index: false })
  return Router().use(sendZipped).use(plain)
}
