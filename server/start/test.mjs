/** `npm test`: the types, the lint rules, then every test, the real browser included. Flags go on to the test runner. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { say } from './say.mjs'

/** @param {string[]} flags for vitest: a file name, `-t name`, `--watch` … */
export async function go(flags) {
  await ensureInstalled({ withTools: true })
  const types = check('类型检查', 'Checking types', ['typescript/bin/tsc', '--noEmit', '-p', '.'])
  const lint = check('代码规则检查', 'Checking lint rules', ['oxlint/bin/oxlint'])
  // The reporter counts these two with the tests, so that the last line tells the whole truth.
  const env = {
    ...process.env,
    PAIHAO_CHECKS: `types:${types ? 'passed' : 'failed'},lint:${lint ? 'passed' : 'failed'}`,
  }
  delete env.NODE_ENV
  const tests = tool(['vitest/vitest.mjs', 'run', ...flags], env)
  process.exitCode = types && lint && tests ? 0 : 1
}

function check(chinese, english, words) {
  say(`${chinese}…`, `${english}…`)
  return tool(words, process.env)
}

function tool([script, ...flags], env) {
  return (
    spawnSync(process.execPath, [join(root, 'node_modules', script), ...flags], { cwd: root, env, stdio: 'inherit' })
      .status === 0
  )
}
