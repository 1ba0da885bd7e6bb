/** Who may import whom; ARCHITECTURE.md draws the same picture. Each message says the cure. */
import { extname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { periodBooks } from '#shared/domain/subject.ts'
import { fileImported, importsOf, makers, packageImported, projectFiles, textOf } from './support/repository.ts'

const sources = projectFiles().filter((file) => /\.(ts|tsx|mjs)$/.test(file))
const pure = sources.filter((file) => file.startsWith('shared/') && !file.startsWith('shared/ui/'))

/** Everything a file loads when it is loaded; types cost nothing. `later` (`import()`) only when asked for. */
const walk = (file: string, seen: Set<string>, onlyAtOnce = true): void => {
  if (seen.has(file)) return
  seen.add(file)
  const text = textOf(file).replace(/^import (type |\{(\s*type \w+,?)+\s*\})[^']*'[^']+'/gm, '')
  const atOnce = [...text.matchAll(/^(?:import|export)\b[^;='"]*?['"]([^'"]+)['"]/gm)]
  const later = onlyAtOnce ? [] : [...text.matchAll(/\bimport\('([^']+)'\)/g)]
  for (const [, specifier] of [...atOnce, ...later]) {
    const target = fileImported(file, specifier!)
    if (target && sources.includes(target)) walk(target, seen, onlyAtOnce)
  }
}

describe('who may import whom', () => {
  /** The longest matching folder rules. A folder may always import itself. */
  const layers: { folder: string; imports: string[]; packages: string[] }[] = [
    { folder: 'shared/domain/', imports: [], packages: ['zod'] },
    // A sentence for every word that a picture or a scorecard may carry: the catalogue knows their types.
    { folder: 'shared/i18n/', imports: ['shared/domain/', 'shared/scoring/', 'shared/views/'], packages: [] },
    { folder: 'shared/registers/', imports: ['shared/domain/'], packages: ['zod'] },
    { folder: 'shared/scoring/', imports: ['shared/domain/', 'shared/registers/'], packages: ['zod'] },
    { folder: 'shared/views/', imports: ['shared/domain/', 'shared/registers/', 'shared/scoring/'], packages: ['zod'] },
    {
      folder: 'shared/ledgers/',
      imports: ['shared/domain/', 'shared/registers/', 'shared/i18n/', 'shared/views/'],
      packages: [],
    },
    ...['print', 'speech', 'protocol'].map((name) => ({
      folder: `shared/${name}/`,
      imports: [
        'shared/domain/',
        'shared/i18n/',
        'shared/registers/',
        'shared/scoring/',
        'shared/views/',
        ...(name === 'protocol' ? ['shared/print/'] : []),
      ],
      packages: ['zod', ...(name === 'print' ? ['qrcode'] : [])],
    })),
    {
      folder: 'shared/ui/',
      imports: ['shared/'],
      packages: ['react', 'react-dom', 'socket.io-client', 'qrcode', 'zod', 'd3-scale', 'd3-shape'],
    },
    ...['kiosk/', 'window-terminal/', 'display-board/'].map((folder) => ({
      folder,
      imports: ['shared/'],
      packages: ['react', 'react-dom'],
    })),
  ]
  test('every folder of shared/ has its place in the layers', () => {
    const placeless = pure.filter((file) => !layerOf(file))
    expect(placeless, 'Say in this test what the new folder may import.').toEqual([])
  })

  const layerOf = (file: string) => layers.find(({ folder }) => file.startsWith(folder))

  test('folders import only what lies below them', () => {
    const wrong = sources.flatMap((file) => {
      const layer = layerOf(file)
      if (!layer) return []
      return importsOf(textOf(file)).flatMap((specifier) => {
        const target = fileImported(file, specifier)
        if (target === undefined || [layer.folder, ...layer.imports].some((folder) => target.startsWith(folder)))
          return []
        return [`${file} imports ${target}`]
      })
    })
    expect(
      wrong,
      'Move what is wanted to a layer that both may use; screens never import each other or the server.',
    ).toEqual([])
  })

  test('folders use only the packages they are allowed', () => {
    const wrong = sources.flatMap((file) => {
      const layer = layerOf(file)
      if (!layer || makers.includes(file)) return []
      return importsOf(textOf(file)).flatMap((specifier) => {
        const name = packageImported(specifier)
        return name === undefined || layer.packages.includes(name) ? [] : [`${file} imports ${name}`]
      })
    })
    expect(wrong, 'Keep the package in server/ or shared/ui/, or pass what it gives as data.').toEqual([])
  })

  test('the server imports no screen, and nothing imports a test', () => {
    const wrong = sources.flatMap((file) =>
      importsOf(textOf(file)).flatMap((specifier) => {
        const target = fileImported(file, specifier) ?? ''
        const fromServer =
          file.startsWith('server/') && /^(kiosk|window-terminal|display-board|shared\/ui)\//.test(target)
        const fromProduct = !file.startsWith('test/') && !file.includes('.config.') && target.startsWith('test/')
        return fromServer || fromProduct ? [`${file} imports ${target}`] : []
      }),
    )
    expect(wrong, 'Put what both need under shared/.').toEqual([])
  })

  test('screens carry no schema library', () => {
    // Follows what is loaded with a page; types cost nothing, and what is loaded later (`import()`) is not with the page.
    const seen = new Set<string>()
    sources
      .filter((file) => /^(kiosk|window-terminal|display-board)\/[^/]+\.ts$/.test(file))
      .forEach((file) => walk(file, seen))
    const heavy = [...seen].filter((file) => importsOf(textOf(file)).includes('zod'))
    expect(heavy, 'Take plain lists from shared/domain/kinds.ts, or load the schema later with import().').toEqual([])
  })

  test('each screen brings the words it speaks', () => {
    const rooms = projectFiles().flatMap((file) => /^shared\/i18n\/zh-CN\/(\w+)\.ts$/.exec(file)?.[1] ?? [])
    const always = ['common', 'refusals']
    const spokenIn = (file: string): string[] => {
      const text = textOf(file)
      const taken = [...text.matchAll(/const \{(.*)\}(?:: Catalogue)? = (?:useWords\(\)|wordsIn\([^)]*\)|words)$/gm)]
      const named = taken.flatMap(([, names]) => names!.match(/\w+(?=\s*[:,}]|\s*$)/g) ?? [])
      const dotted = /\bCatalogue\b|= useWords\(\)$/m.test(text)
        ? [...text.matchAll(/\b(?:words|useWords\(\))\??\.(\w+)/g)].map(([, name]) => name!)
        : []
      return [...named, ...dotted].filter((name) => rooms.includes(name) && !always.includes(name))
    }
    const pages = sources.filter((file) => /^import \{ show \} from/m.test(textOf(file)) && !file.startsWith('test/'))
    expect(pages.length).toBeGreaterThan(7)
    const missing = pages.flatMap((page) => {
      // What stands with the page must have its words with the page; what is loaded later may bring its own.
      return [true, false].flatMap((onlyAtOnce) => {
        const loaded = new Set<string>()
        walk(page, loaded, onlyAtOnce)
        const brought = [...loaded].flatMap((file) => /^shared\/i18n\/rooms\/(\w+)\.ts$/.exec(file)?.[1] ?? [])
        const needed = new Set([...loaded].filter((file) => !file.startsWith('shared/i18n/')).flatMap(spokenIn))
        return [...needed].filter((room) => !brought.includes(room)).map((room) => `${page} speaks from ${room}`)
      })
    })
    expect(missing, 'Bring the room: import it from shared/i18n/rooms/ and give it to show().').toEqual([])
  })

  test('a screen that wishes something of the appraisal can say how it was refused', () => {
    const verbs = sources.flatMap(
      (file) => new RegExp(`^shared/domain/(?:${periodBooks.join('|')})/commands/(\\w+)\\.ts$`).exec(file)?.[1] ?? [],
    )
    const wishes = new RegExp(`type: '(?:${[...verbs, 'leaveOut', 'takeIn'].join('|')})'`)
    const pages = sources.filter((file) => /^import \{ show \} from/m.test(textOf(file)) && !file.startsWith('test/'))
    const speechless = pages.filter((page) => {
      const loaded = new Set<string>()
      walk(page, loaded, false)
      return (
        [...loaded].some(
          (file) => /^(kiosk|window-terminal|display-board)\//.test(file) && wishes.test(textOf(file)),
        ) && !loaded.has('shared/i18n/rooms/allRefusals.ts')
      )
    })
    expect(speechless, 'Bring allRefusals: give it to show() as the room refusals.').toEqual([])
    expect(verbs.length).toBeGreaterThan(40)
  })

  test('imports say the whole file name', () => {
    const wrong = sources.flatMap((file) =>
      importsOf(textOf(file)).flatMap((specifier) =>
        /^[.#]/.test(specifier) && extname(specifier.replace(/\?.*$/, '')) === ''
          ? [`${file} imports ${specifier}`]
          : [],
      ),
    )
    expect(wrong, 'Write the extension: ./hall.ts, not ./hall.').toEqual([])
  })
})
