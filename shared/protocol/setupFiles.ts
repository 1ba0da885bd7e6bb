/** What the hall answers to files of the setup: guides read from a spreadsheet, pictures of people. */
import type { GuideFault } from '../domain/setup/guideFaults.ts'
import type { Item } from '../domain/setup/guide.ts'

/** POST /api/photos: the fingerprint the picture is fetched by, `/photos/<hash>`. */
export type PhotoAnswer = { readonly hash: string }

/** Largest picture and spreadsheet, in bytes. */
export const mostPhotoBytes = 200_000
export const mostSheetBytes = 5_000_000

export type GuideError = {
  readonly sheet: 'items' | 'materials' | 'file'
  /** As the spreadsheet counts, the headings being row 1. 0: the file as a whole. */
  readonly row: number
  /** The heading as it stands in the file; empty when the row as a whole is meant. */
  readonly column: string
  readonly says: GuideFault
  /** The word or number the sentence needs: what was written, or the limit that was passed. */
  readonly value: string
}

/** POST /api/guides/read: items only when there is no error at all. The summary compares with the published setup. */
export type GuidesAnswer = {
  readonly items: readonly Item[]
  readonly errors: readonly GuideError[]
  readonly summary: {
    readonly added: number
    readonly changed: number
    readonly same: number
    /** Published items the file does not name; they stay. */
    readonly kept: number
  }
}
