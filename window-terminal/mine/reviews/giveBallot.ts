/** Gives one anonymous ballot over HTTP. The machine keeps no word of who gave it. */
import type { BallotGiven } from '#shared/protocol/ballots.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import { fetchAs } from '#shared/ui/session.ts'

type No = Extract<Reply, { ok: false }>

/** Undefined when it was taken; else the hall's no. */
export const giveBallot = async (
  token: string,
  ballot: { readonly [K in keyof BallotGiven]: unknown },
): Promise<No | undefined> => {
  try {
    const response = await fetchAs(token, '/api/ballots', { method: 'POST', body: JSON.stringify(ballot) })
    const reply = (await response.json()) as { ok?: boolean; refusal?: No['refusal']; error?: string }
    if (reply.ok) return undefined
    return reply.refusal
      ? (reply as No)
      : { ok: false, refusal: response.status === 401 ? 'not-signed-in-here' : 'malformed' }
  } catch {
    return { ok: false, refusal: 'offline' }
  }
}
