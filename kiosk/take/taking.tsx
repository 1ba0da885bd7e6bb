/** One touch, one ticket: the wish keeps its id until it is answered, even over a second try. */
import { type Dispatch, useRef, useState } from 'react'
import type { Reply } from '#shared/protocol/messages.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { randomId } from '#shared/ui/randomId.ts'
import { useHall } from '#shared/ui/useHall.tsx'
import { sayRefusal, useLanguage, useWords } from '#shared/ui/words.tsx'
import type { ServiceTile } from '#shared/views/services.ts'
import type { Step, Turn } from './turn.ts'

type Tried = { readonly id: string; readonly service: ServiceTile; readonly no?: Extract<Reply, { ok: false }> }
export type Taking = {
  /** The touch being answered, or answered with a no. */
  readonly attempt: Tried | undefined
  readonly take: (service: ServiceTile) => void
  readonly again: () => void
  readonly forget: () => void
}

export const useTaking = (turn: Turn, act: Dispatch<Step>): Taking => {
  const hall = useHall()
  const [language] = useLanguage()
  const [attempt, setAttempt] = useState<Tried>()
  const person = useRef(turn.person)
  person.current = turn.person

  const say = async ({ id, service }: Tried): Promise<void> => {
    const asking = turn.person
    setAttempt({ id, service })
    const { priority } = turn
    const wish = { type: 'issueTicket', service: service.id, language, ...(priority && { priority }) } as const
    const reply = await hall.wish(wish, id)
    if (person.current !== asking) return
    if (!reply.ok) return setAttempt({ id, service, no: reply })
    setAttempt(undefined)
    const issued = reply.facts.find((fact) => fact.type === 'TicketIssued')
    if (issued) act({ do: 'go', page: { is: 'result', ticket: issued.ticket, service: service.name, how: 'drawn' } })
  }
  return {
    attempt,
    take: (service) => void (attempt ?? say({ id: randomId(), service })),
    again: () => void (attempt && say(attempt)),
    forget: () => setAttempt(undefined),
  }
}

/** A no, or a "not known": what happened and what to do, over the page. */
export const Attempt = ({ taking: { attempt, again, forget } }: { readonly taking: Taking }) => {
  const words = useWords()
  const no = attempt?.no
  const unsure = no?.refusal === 'offline'
  return (
    <Dialog
      title={unsure ? words.kiosk.noAnswer : words.kiosk.failed}
      open={no !== undefined}
      onClose={forget}
      actions={
        <>
          <Button onPress={forget}>{unsure ? words.common.cancel : words.common.ok}</Button>
          {unsure && (
            <Button kind="go" onPress={again}>
              {words.common.retry}
            </Button>
          )}
        </>
      }
    >
      <p>{no && (unsure ? words.kiosk.unsure : sayRefusal(words, no))}</p>
    </Dialog>
  )
}
