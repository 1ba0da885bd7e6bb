/** Missed the call and came back: type the number, stand in line again. */
import { type Dispatch, useState } from 'react'
import type { Reply } from '#shared/protocol/messages.ts'
import { TicketNo } from '#shared/ui/TicketNo.tsx'
import { useWish } from '#shared/ui/useHall.tsx'
import { useWords } from '#shared/ui/words.tsx'
import type { Step } from './turn.ts'
import { TypeNumber } from './TypeNumber.tsx'

const whole = /^[A-Z]{1,2}\d{3,5}$/
const longest = 7

type Props = { readonly prefixes: readonly string[]; readonly act: Dispatch<Step> }

export const ComeBack = ({ prefixes, act }: Props) => {
  const { kiosk } = useWords()
  const { wish, busy } = useWish()
  const [typed, setTyped] = useState('')
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  const type = (key: string): void => {
    setNo(undefined)
    // A letter begins the number anew: nobody has to erase to correct the letter.
    setTyped((was) => (/[A-Z]/.test(key) ? key : (was + key).slice(0, longest)))
  }
  const go = async (): Promise<void> => {
    const reply = await wish({ type: 'comeBack', ticket: typed })
    if (!reply.ok) return setNo(reply)
    act({ do: 'go', page: { is: 'result', ticket: typed, service: undefined, how: 'came-back' } })
  }
  return (
    <TypeNumber
      ask={kiosk.comeBackAsk}
      what={kiosk.comeBackWhat}
      label={kiosk.yourNumber}
      typed={typed && <TicketNo ticket={typed} />}
      blank={`${prefixes[0] ?? 'A'}000`}
      letters={prefixes}
      go={kiosk.comeBackGo}
      ready={whole.test(typed)}
      busy={busy}
      no={no}
      onKey={type}
      onErase={() => setTyped((was) => was.slice(0, -1))}
      onGo={() => void go()}
    />
  )
}
