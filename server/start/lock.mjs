/** Lets one process at a time install or build in this folder; a second one waits. */
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { say } from './say.mjs'

const root = join(import.meta.dirname, '..', '..')
const here = createHash('sha256').update(root).digest('hex').slice(0, 12)

/**
 * Runs `work` while no other process runs work of this name for the same program folder.
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function onlyOne(name, work) {
  const file = join(tmpdir(), `paihao-${here}-${name}.lock`)
  for (let waited = 0; !take(file); waited += 1) {
    if (waited === 0)
      say('另一个进程正在安装或构建，请稍候…', 'Another process is installing or building, waiting for it…')
    await pause(250)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!holderLives(file)) rmSync(file, { force: true })
    return false
  }
}

/** A holder that was killed leaves its file behind; its process number tells. */
function holderLives(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    // Between creating and writing the file the number is still empty: give the holder the benefit.
    if (!pid) return true
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
