/** Runs first: looks at Node, installs what is missing, builds what is stale, then becomes the program asked for. */
// Written for Node 12 and later, with nothing installed: an old Node must come as far as the sentence that helps.

const [major, minor] = process.versions.node.split('.').map(Number)
const tooOld = major < 20 || (major === 20 && minor < 19) || (major === 22 && minor < 12)

if (tooOld) {
  console.error(
    '需要 Node.js 20.19 或更新版本（22 系列需 22.12 起，建议 24），本机为 ' +
      process.versions.node +
      '，请从 nodejs.org 升级后重试。\n' +
      'paihao needs Node.js 20.19 or newer (22.12 or newer in the 22 line; 24 is a good choice), and this is ' +
      process.versions.node +
      ': please update it from nodejs.org and try again.',
  )
  process.exitCode = 1
} else {
  import('./run.mjs')
    .then(({ run }) => run(process.argv.slice(2)))
    .catch((error) => {
      console.error(error && error.plain ? error.message : error)
      // A program that failed half-way may have left a port open; it must not linger half alive.
      process.exit(1)
    })
}
