/** Back with a one-time notice 一次性告知书: type its code or scan it, and stand in line where a return visit stands. */
import { type Dispatch, useEffect, useRef, useState } from 'react'
import type { Reply } from '#shared/protocol/messages.ts'
import { randomId } from '#shared/ui/randomId.ts'
import { useHall } from '#shared/ui/useHall.tsx'
import { useLanguage, useWords } from '#shared/ui/words.tsx'
import { codeIn, longestCode, sayCode, scannerKeys, shortestCode } from './noticeCode.ts'
import type { Step, Turn } from './turn.ts'
import { TypeNumber } from './TypeNumber.tsx'

type Props = { readonly turn: Turn; readonly act: Dispatch<Step> }

export const ByNotice = ({ turn, act }: Props) => {
  const { kiosk } = useWords()
  const hall = useHall()
  const [language] = useLanguage()
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  /** The same code asked again after a broken line is the same wish: no second number. */
  const tried = useRef<{ readonly code: string; readonly id: string }>(undefined)

  const go = async (code: string): Promise<void> => {
    if (busy) return
    if (tried.current?.code !== code) tried.current = { code, id: randomId() }
    setBusy(true)
    const { priority } = turn
    const wish = { type: 'returnByNotice', code, language, ...(priority && { priority }) } as const
    const reply = await hall.wish(wish, tried.current.id)
    setBusy(false)
    if (!reply.ok) {
      if (reply.refusal !== 'offline') tried.current = undefined
      return setNo(reply)
    }
    const issued = reply.facts.find((fact) => fact.type === 'TicketIssued')
    if (issued) act({ do: 'go', page: { is: 'result', ticket: issued.ticket, service: undefined, how: 'drawn' } })
  }
  const latest = useRef(go)
  latest.current = go

  useEffect(() => {
    const scanner = scannerKeys()
    const onKey = (event: KeyboardEvent): void => {
      const code = codeIn(scanner.key(event.key, event.timeStamp) ?? '')
      if (!code) return
      event.preventDefault()
      setTyped(code)
      void latest.current(code)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  return (
    <TypeNumber
      ask={kiosk.byNoticeAsk}
      what={kiosk.byNoticeWhat}
      label={kiosk.byNoticeNumber}
      typed={sayCode(typed)}
      blank="2600 0000"
      go={kiosk.byNoticeGo}
      ready={typed.length >= shortestCode}
      busy={busy}
      no={no}
      onKey={(key) => {
        setNo(undefined)
        setTyped((was) => (was + key).slice(0, longestCode))
      }}
      onErase={() => setTyped((was) => was.slice(0, -1))}
      onGo={() => void go(typed)}
    />
  )
}
