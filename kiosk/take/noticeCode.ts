/** The code of a one-time notice: typed digit by digit, or read by a scanner that types the whole address behind the QR code. */

/** Eight digits; more only when a hall gives over 99,999 notices a year. */
export const shortestCode = 8
export const longestCode = 10

/** The code in what a scanner typed: the notice's address, or the digits alone; undefined when there is none. */
export const codeIn = (scanned: string): string | undefined => {
  const text = scanned.trim()
  const inAddress = /[?&]c=(\d{8,10})(?:&|$)/.exec(text)?.[1]
  const digits = text.replace(/[\s-]/g, '')
  return inAddress ?? (/^\d{8,10}$/.test(digits) ? digits : undefined)
}

/** A person reads and types in two breaths. */
export const sayCode = (code: string): string => code.replace(/(\d{4})(?=\d)/g, '$1 ')

/** Collects keys as a scanner sends them: quickly, and Enter at the end. `key` returns the whole text then. */
export const scannerKeys = (longestGapMs = 100) => {
  let text = ''
  let last = -Infinity
  return {
    /** `at`: ms of any clock. */
    key: (key: string, at: number): string | undefined => {
      if (at - last > longestGapMs) text = ''
      last = at
      if (key === 'Enter') {
        const whole = text
        text = ''
        return whole || undefined
      }
      if (key.length === 1) text += key
      return undefined
    },
  }
}
