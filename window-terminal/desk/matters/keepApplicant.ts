/** Sends an applicant's data to the one erasable table; none of it ever goes into a wish. */
import type { PersonalField, PersonalFields } from '#shared/domain/personal.ts'
import type { PersonalWarning } from '#shared/domain/personalChecks.ts'
import type { PersonalKeptAnswer } from '#shared/protocol/http.ts'
import { fetchAs, staffSession } from '#shared/ui/session.ts'

export type ApplicantDraft = Partial<Record<Extract<PersonalField, 'name' | 'phone' | 'idNo'>, string>>

/** Fields really filled in; an empty one is left as it was. */
export const filled = (draft: ApplicantDraft): PersonalFields =>
  Object.fromEntries(Object.entries(draft).flatMap(([field, value]) => (value.trim() ? [[field, value.trim()]] : [])))

/** What looks mistyped once it is kept, or undefined when it could not be kept. Nothing filled in: nothing is sent. */
export const keepApplicant = async (
  matter: string,
  draft: ApplicantDraft,
): Promise<readonly PersonalWarning[] | undefined> => {
  const fields = filled(draft)
  if (!Object.keys(fields).length) return []
  try {
    const path = `/api/personal/${encodeURIComponent(`matter ${matter}`)}`
    const answer = await fetchAs(staffSession()?.token, path, { method: 'PUT', body: JSON.stringify(fields) })
    return answer.ok ? ((await answer.json()) as PersonalKeptAnswer).warnings : undefined
  } catch {
    return undefined
  }
}
