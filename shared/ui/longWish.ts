/** A wish too long for the line of the screens (a rule-book, a roster, a list of results) goes by the other door. */
import type { Wish } from '#shared/domain/decide.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import { fetchAs } from './session.ts'

/** Bytes; the hall hangs up on a message of more than 16 KB. */
const mostOnTheLine = 12_000

export const isLong = (wish: Wish): boolean => new TextEncoder().encode(JSON.stringify(wish)).length > mostOnTheLine

/** Says it over HTTP under the same id rule: said again after a broken line it happens once. `url`: where the hall is. */
export const wishByHttp = async (
  token: string | undefined,
  id: string,
  { type, ...wish }: { readonly type: Wish['type'] },
  url = '',
): Promise<Reply> => {
  try {
    const response = await fetchAs(token, `${url}/api/wishes/${type}`, {
      method: 'POST',
      body: JSON.stringify(wish),
      headers: { 'Idempotency-Key': id },
    })
    return (await response.json()) as Reply
  } catch {
    return { ok: false, refusal: 'offline' }
  }
}
