/** Every window: its state in a word, a shape and a colour; who, which ticket, how long. */
import type { FloorWindow } from '#shared/views/floor.ts'
import { Badge } from '#shared/ui/Badge.tsx'
import { Icon, type IconName } from '#shared/ui/Icon.tsx'
import { TicketNo } from '#shared/ui/TicketNo.tsx'
import { minutesUp, useText, useWords } from '#shared/ui/words.tsx'
import { Panel } from './Panel.tsx'
import styles from './Windows.module.css'

type State = 'empty' | 'ready' | 'open' | 'called' | 'serving' | 'paused'

const icons: Readonly<Record<State, IconName>> = {
  empty: 'close',
  ready: 'clock',
  open: 'check',
  called: 'bell',
  serving: 'person',
  paused: 'pause',
}

const stateOf = ({ is, ticket }: FloorWindow): State =>
  ticket?.stage === 'called' ? 'called' : ticket ? 'serving' : is

type Props = { readonly windows: readonly FloorWindow[]; readonly now: number }

export const Windows = ({ windows, now }: Props) => {
  const { floor: words } = useWords()
  const open = windows.filter(({ is }) => is === 'open').length
  return (
    <Panel title={words.windows} sum={windows.length > 0 && words.window.openCount(open, windows.length)}>
      {windows.length ? (
        <ul className={styles.windows}>
          {windows.map((window) => (
            <Window key={window.id} window={window} now={now} />
          ))}
        </ul>
      ) : (
        <p>{words.window.noneSetUp}</p>
      )}
    </Panel>
  )
}

const Window = ({ window, now }: { readonly window: FloorWindow; readonly now: number }) => {
  const { floor: words, common } = useWords()
  const text = useText()
  const state = stateOf(window)
  const since = window.ticket?.since ?? window.since
  const name = /^\d+$/.test(window.name) ? window.name : common.windowNamed(window.name)
  return (
    <li className={[styles.window, styles[state]].join(' ')}>
      <span className={styles.name} aria-label={common.windowNamed(window.name)}>
        {name}
      </span>
      <span className={styles.state}>
        <Icon name={icons[state]} size="1.1em" />
        {words.window[state]}
      </span>
      {state !== 'empty' && <span className={styles.since}>{common.minutes(minutesUp(now - since))}</span>}
      <span className={styles.about}>
        {window.ticket ? (
          <>
            <TicketNo ticket={window.ticket.ticket} className={styles.ticket} /> {text(window.ticket.service)}
          </>
        ) : state === 'paused' && window.pauseReason ? (
          common.pauseReasons[window.pauseReason]
        ) : (
          window.services.map(text).join(' · ')
        )}
      </span>
      <span className={styles.staff}>
        {window.staff}
        {window.held > 0 && <Badge>{words.window.held(window.held)}</Badge>}
      </span>
    </li>
  )
}
