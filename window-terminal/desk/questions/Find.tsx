/** Finds a ticket by number among those waiting, missed or held here; Enter takes the one marked. */
import { type KeyboardEvent, useState } from 'react'
import { Field } from '#shared/ui/Field.tsx'
import { TicketNo } from '#shared/ui/TicketNo.tsx'
import { minutesUp, useText, useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import type { Desk } from '../actions.ts'
import { type Found, findTickets } from './findTickets.ts'
import styles from './questions.module.css'
import type { QuestionProps } from './Questions.tsx'

/** As it is printed: letters in capitals, three digits at least. */
const wholeNumber = /^[A-Z]{1,2}\d{3,5}$/

const useNote = (desk: Desk, now: number) => {
  const { desk: words } = useWords()
  const { queue } = words
  return ({ where, since }: Found): string => {
    const minutes = minutesUp(now - since)
    return where === 'line'
      ? queue.minutes(minutes)
      : where === 'missed'
        ? queue.missedAgo(minutes)
        : queue.heldFor(minutes)
  }
}

export const Find = ({ desk, hands, onClose }: QuestionProps) => {
  const { desk: words } = useWords()
  const text = useText()
  const [typed, setTyped] = useState('')
  const [marked, setMarked] = useState(0)
  const note = useNote(desk, hands.now)
  const found = findTickets(desk, typed)
  const query = typed.trim().toUpperCase()
  const stranger = !found.length && wholeNumber.test(query) ? query : undefined
  const at = Math.min(marked, Math.max(0, found.length - 1))
  const take = (one: Found | undefined): void => {
    const ticket = one?.ticket ?? stranger
    if (ticket === undefined) return
    if (one?.where === 'held') {
      onClose()
      void hands.send({ type: 'resumeService', window: desk.window.id, ticket })
    } else hands.ask({ ask: 'why', ticket })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || !found.length) return
    event.preventDefault()
    setMarked((at + step + found.length) % found.length)
  }
  const verb = { line: words.queue.callThis, missed: words.queue.callBack, held: words.queue.takeUp }
  const chosen = found[at]
  return (
    <Ask
      title={words.find.title}
      go={chosen ? `${verb[chosen.where]} ${chosen.ticket}` : words.find.tryAnyway(stranger ?? '')}
      notYet={chosen || stranger ? undefined : typed ? words.find.nothing : words.find.hint}
      busy={hands.busy}
      onGo={() => take(chosen)}
      onClose={onClose}
    >
      <div onKeyDown={onKeyDown} className={styles.column}>
        <Field
          label={words.find.field}
          help={words.find.hint}
          value={typed}
          onValue={(value) => {
            setTyped(value)
            setMarked(0)
          }}
          autoComplete="off"
          data-first
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls="found-tickets"
          aria-activedescendant={chosen && `found-${chosen.ticket}`}
        />
        <ul className={styles.found} role="listbox" id="found-tickets" aria-label={words.find.title}>
          {found.map((one, index) => (
            <li
              key={one.ticket}
              id={`found-${one.ticket}`}
              role="option"
              aria-selected={index === at}
              onMouseMove={() => setMarked(index)}
              onClick={() => take(one)}
            >
              <TicketNo ticket={one.ticket} />
              <span>{text(one.service)}</span>
              <span className={styles.soft}>
                {words.queue[one.where]} · {note(one)}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Ask>
  )
}
