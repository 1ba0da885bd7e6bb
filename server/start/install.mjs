/** Installs the packages of the lockfile when what lies in `node_modules` is something else. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onlyOne } from './lock.mjs'
import { plainError, say } from './say.mjs'

const root = join(import.meta.dirname, '..', '..')
const modules = join(root, 'node_modules')
const stamp = join(modules, '.paihao-node')

/**
 * @param {{ withTools: boolean }} what whether the tools that only tests and developers use are needed too
 * @returns {Promise<void>} rejects with a plain sentence when the packages cannot be had
 */
export async function ensureInstalled({ withTools }) {
  if (isInstalled(withTools)) return
  await onlyOne('install', () => {
    if (!isInstalled(withTools)) install(withTools)
  })
}

/** What npm itself wrote down about `node_modules` names the same versions as the lockfile, compiled for this Node. */
function isInstalled(withTools) {
  const wanted = packagesIn(join(root, 'package-lock.json'))
  const present = packagesIn(join(modules, '.package-lock.json'))
  if (!wanted)
    throw plainError(
      '缺少 package-lock.json，请重新下载完整的程序。',
      'package-lock.json is missing: please get the whole project again.',
    )
  if (!present) return false
  for (const [path, { version, optional, devOptional, dev }] of Object.entries(wanted)) {
    if (path === '' || optional || (!withTools && (dev || devOptional))) continue
    if (present[path]?.version !== version) return false
  }
  if (!existsSync(stamp)) writeStamp()
  return readFileSync(stamp, 'utf8') === process.versions.modules
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined
}

function install(withTools) {
  say('正在安装所需的软件包（首次约需一两分钟）…', 'Installing packages (a minute or two the first time)…')
  const production = !withTools && process.env.NODE_ENV === 'production'
  const flags = ['ci', '--no-audit', '--no-fund', '--loglevel=error', production ? '--omit=dev' : '--include=dev']
  // npm says where it lives when it is npm that runs us; that copy belongs to this Node.
  const npm = process.env.npm_execpath
  const { status } =
    npm && /npm-cli\.c?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...flags], { cwd: root, stdio: ['ignore', 2, 2] })
      : spawnSync('npm', flags, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (status !== 0) {
    throw plainError(
      '软件包安装失败：请检查网络或镜像设置（npm config get registry）；若有编译错误，请先安装 python3、make 和 g++。',
      'The packages could not be installed: check the network or the mirror (npm config get registry); ' +
        'if a compile error is shown above, install python3, make and g++ first, then try again.',
    )
  }
  writeStamp()
}

/** The database driver is compiled for one ABI of Node; after a change of Node it must be installed anew. */
function writeStamp() {
  try {
    writeFileSync(stamp, process.versions.modules)
  } catch (error) {
    // A program folder that is not ours to write is complete already, or the install would have failed.
    if (error.code !== 'EACCES' && error.code !== 'EROFS') throw error
  }
}
