/** Sheets that were computed and shown, by their fingerprint: what is published is what somebody looked at. */
import { createHash } from 'node:crypto'
import type { Sheet } from '#shared/domain/appraisal/sheet.ts'
import { canonical } from '../log/seal.ts'

const kept = 60

/** SHA-256 of the sheet as JSON with sorted keys, in hex. */
export const digestOfSheet = (sheet: Sheet): string => createHash('sha256').update(canonical(sheet)).digest('hex')

export type Drafts = ReturnType<typeof openDrafts>

export const openDrafts = () => {
  const drafts = new Map<string, Sheet>()
  return {
    of: (digest: string): Sheet | undefined => drafts.get(digest),
    /** Remembers a sheet and says its fingerprint; the ones asked for longest ago are forgotten. */
    keep: (sheet: Sheet): string => {
      const digest = digestOfSheet(sheet)
      drafts.delete(digest)
      drafts.set(digest, sheet)
      for (const oldest of drafts.keys()) {
        if (drafts.size <= kept) break
        drafts.delete(oldest)
      }
      return digest
    },
  }
}
