/** Progress and errors of the scripts that run before anything is installed. */

/**
 * Progress goes to stderr: what a program prints on stdout may be piped into a file.
 * @param {string} chinese
 * @param {string} english
 */
export function say(chinese, english) {
  process.stderr.write(`${chinese} · ${english}\n`)
}

/**
 * An error whose message is all a person needs; no stack is printed for it.
 * @param {string} chinese
 * @param {string} english
 */
export function plainError(chinese, english) {
  return Object.assign(new Error(`${chinese}\n${english}`), { plain: true })
}
