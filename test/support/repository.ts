/** The files of this repository as text, for the tests that keep the house rules. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

/** What is made or kept while running; `.gitignore` names the same. */
const notOurs = /^(node_modules|dist(-[^/]*)?|data|demo-data|test-results|\.git)(\/|$)/

/** Paths of all files that belong to the project, relative to its root, with `/` between folders. */
export function projectFiles(): string[] {
  const all = existsSync(join(root, '.git')) ? fromGit() : fromDisk()
  return all.filter((path) => !notOurs.test(path) && existsSync(join(root, path))).sort()
}

/** New files count before they are committed, so that the rules are heard while there is still time. */
function fromGit(): string[] {
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const list = execFileSync('git', words, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
  return [...new Set(list.split('\0'))].filter((path) => path !== '')
}

function fromDisk(): string[] {
  return readdirSync(root).flatMap((top) =>
    notOurs.test(top)
      ? []
      : readdirSync(join(root, top), { withFileTypes: true, recursive: true })
          .filter((entry) => entry.isFile())
          .map((entry) =>
            join(entry.parentPath, entry.name)
              .slice(root.length + 1)
              .split(sep)
              .join('/'),
          ),
  )
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** The code with comments blanked out and lines kept, so that a rule is not broken by talking about it. */
export function codeOf(source: string): string {
  const blank = (comment: string): string => comment.replace(/[^\n]/g, ' ')
  const parts = /\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/[^\n]*/g
  return source.replace(parts, blank)
}

/** Every module a source file imports, type imports too, as written. */
export function importsOf(source: string): string[] {
  const code = codeOf(source)
  const forms = [
    /^(?:import|export)\s[^'"`;]*?\bfrom\s*['"]([^'"\s]+)['"]/gm,
    /^import\s*['"]([^'"\s]+)['"]/gm,
    /\bimport\(\s*['"]([^'"\s]+)['"]/g,
  ]
  return forms.flatMap((form) => [...code.matchAll(form)].map((match) => match[1] ?? ''))
}

/** The project file an import leads to, or `undefined` for a package. */
export function fileImported(from: string, specifier: string): string | undefined {
  const plain = specifier.replace(/\?.*$/, '')
  if (plain.startsWith('#')) return plain.slice(1)
  if (!plain.startsWith('.')) return undefined
  return join(from, '..', plain).split(sep).join('/')
}

/** The package an import names: `react` for `react-dom/client` is `react-dom`; `node:` for every part of Node. */
export function packageImported(specifier: string): string | undefined {
  if (/^[.#]/.test(specifier)) return undefined
  if (specifier.startsWith('node:')) return 'node:'
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** Programs that make a screen's material (the voice pack) and live beside it; no page loads them. */
export const makers = ['make-clips', 'record-pack', 'takes', 'wav'].map((name) => `display-board/voice/${name}.ts`)
