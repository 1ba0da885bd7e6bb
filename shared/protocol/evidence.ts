/** What the hall answers to files brought as evidence. */
import type { EvidenceId } from '../domain/words.ts'

export const evidenceTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const
export type EvidenceType = (typeof evidenceTypes)[number]

/** Largest file, in bytes; a scanned page of 200 dots per inch has a tenth of it. */
export const mostEvidenceBytes = 4_000_000
/** One person brings so many in 24 hours: the disk is the hall's. */
export const mostEvidencePerDay = 60

/** POST /api/evidence: the fingerprint facts name, and the file is fetched by: `/api/evidence/<id>`. */
export type EvidenceAnswer = { readonly id: EvidenceId; readonly type: EvidenceType; readonly size: number }
