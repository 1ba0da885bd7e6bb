/** How to reach whoever asked: kept in the one erasable table, read only to answer, never part of a wish. */
import type { PersonalFields } from '#shared/domain/personal.ts'
import type { PersonalWarning } from '#shared/domain/personalChecks.ts'
import type { PersonalKeptAnswer } from '#shared/protocol/http.ts'
import { fetchAs, staffSession } from '#shared/ui/session.ts'

export type CallerValues = { readonly name: string; readonly phone: string; readonly text: string }

const pathOf = (contact: string): string => `/api/personal/${encodeURIComponent(`contact ${contact}`)}`

/** What looks mistyped once it is kept, or undefined when it could not be kept. */
export const keepCaller = async (
  contact: string,
  values: CallerValues,
): Promise<readonly PersonalWarning[] | undefined> => {
  const fields: PersonalFields = Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) => (value.trim() ? [[field, value.trim()]] : [])),
  )
  try {
    const answer = await fetchAs(staffSession()?.token, pathOf(contact), {
      method: 'PUT',
      body: JSON.stringify(fields),
    })
    return answer.ok ? ((await answer.json()) as PersonalKeptAnswer).warnings : undefined
  } catch {
    return undefined
  }
}

/** The values kept, for calling back; the look is written down. Undefined when there are none, or they are gone. */
export const lookUpCaller = async (contact: string): Promise<PersonalFields | undefined> => {
  try {
    const answer = await fetchAs(staffSession()?.token, `${pathOf(contact)}?purpose=call`, { method: 'GET' })
    return answer.ok ? ((await answer.json()) as PersonalFields) : undefined
  } catch {
    return undefined
  }
}
