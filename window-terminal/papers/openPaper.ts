/** Opens a paper of a matter in a tab of its own, ready to be printed. */

export type PaperKind = 'notice' | 'receipt' | 'not-accepted'

/**
 * Shows the paper of the matter with this number (办件编号); of a notice, the one of this revision, the newest when absent.
 * Not cut off from this page (`noopener`): the new tab takes the signed-in session over from it.
 */
export const openPaper = (kind: PaperKind, no: string, revision?: number): void => {
  const query = new URLSearchParams({ kind, no, ...(revision !== undefined && { revision: String(revision) }) })
  window.open(`/paper/?${query.toString()}`, '_blank')
}
