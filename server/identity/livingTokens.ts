/**
 * Tokens that were found in the tables, with their rows: every wish asks who speaks, and one look at the disk is enough.
 * This process alone writes those tables, so whoever changes one says so here. Unknown tokens are not kept: anybody can
 * make those up.
 */

const mostKept = 5000

export const livingTokens = <Row extends object>() => {
  const rows = new Map<string, Row>()
  return {
    has: (token: string): boolean => rows.has(token),
    /** The row of `token`, read once. The caller keeps it up to date. */
    rowOf: (token: string, read: () => Row | undefined): Row | undefined => {
      const known = rows.get(token)
      if (known) return known
      const row = read()
      if (row && rows.size >= mostKept) rows.clear()
      if (row) rows.set(token, row)
      return row
    },
    /** Some token was taken away: all are read anew. */
    forget: (): void => rows.clear(),
  }
}
