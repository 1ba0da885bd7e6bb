/** Files that are no guides: told in one sentence, whatever bytes they are of. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readGuides } from '../../server/guides/readGuides.ts'
import { asXlsx, bare, said, town, typed } from './guideFiles.ts'

describe('files that are none', () => {
  /** A zip of one entry whose directory claims a size it does not have. */
  const bomb = async (): Promise<Buffer> => {
    const { deflateRawSync } = await import('node:zlib')
    const packed = deflateRawSync(Buffer.alloc(64_000_000))
    const name = Buffer.from('xl/sharedStrings.xml')
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(10, 24)
    entry.writeUInt16LE(name.length, 28)
    const before = Buffer.concat([local, name, packed])
    const end = Buffer.alloc(22)
    end.writeUInt32LE(0x06054b50, 0)
    end.writeUInt16LE(1, 8)
    end.writeUInt16LE(1, 10)
    end.writeUInt32LE(46 + name.length, 12)
    end.writeUInt32LE(before.length, 16)
    return Buffer.concat([before, entry, name, end])
  }

  test.each<readonly [string, () => Promise<Buffer> | Buffer, string]>([
    ['nothing', () => Buffer.alloc(0), 'file 0  no-sheet'],
    ['a sentence', () => Buffer.from('您好'), 'file 0  no-sheet'],
    ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'file 0  not-a-sheet'],
    ['half a spreadsheet', async () => (await asXlsx(town.items)).subarray(0, 4000), 'file 0  not-a-sheet'],
    ['a zip of something else', () => Buffer.from('504b0304'.padEnd(120, '0'), 'hex'), 'file 0  not-a-sheet'],
    ['a workbook of other sheets', () => typed({ 工资: [['姓名'], ['王芳']] }), 'file 0  no-sheet'],
    ['a zip bomb', bomb, 'file 0  too-large'],
  ])('%s', async (_, file, sentence) => {
    const read = await readGuides(await file(), bare)
    expect(said(read)).toEqual([sentence])
    expect(read.items).toEqual([])
  })

  test('any bytes at all are answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, asZip) => {
        const file = Buffer.concat([asZip ? Buffer.from('504b0304', 'hex') : Buffer.alloc(0), bytes])
        expect((await readGuides(file, bare)).errors.length).toBeGreaterThan(0)
      }),
      { numRuns: 100 },
    )
  })
})
