/** What shows that something is so: fingerprints of files kept outside the log. */
import { z } from 'zod'
import { EvidenceId } from '../words.ts'

export const Evidence = z.array(EvidenceId).max(10).default([])
