/** Money as people type it, yuan, and as it is kept, whole fen. */

/** Fen of `12`, `12.5` or `12.50`; undefined for an empty field, null for what is no amount. */
export const fenOf = (typed: string): number | undefined | null => {
  const text = typed.trim()
  if (text === '') return undefined
  const [, yuan, fen = ''] = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(text) ?? []
  return yuan === undefined ? null : Number(yuan) * 100 + Number(fen.padEnd(2, '0'))
}
