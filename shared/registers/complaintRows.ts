/** Register rows of one complaint. */
import type { Complaint } from '#shared/domain/complaint/complaint.ts'
import type { RowChange } from './tables.ts'

export const complaintRows = (_complaint: Complaint, _subject: string): RowChange[] => []
