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

export const stateOf = ({ is, ticket }: FloorWindow): State =>
  ticket?.stage === 'called' ? 'called' : ticket ? 'serving' : is

type Props = {
  readonly windows: readonly FloorWindow[]
  readonly now: number
  /** The day is closed: whoever still sits at a window calls nobody. */
  readonly over?: boolean
  /** Somebody may act at these windows: staffed ones can be pressed. */
  readonly onPick?: ((window: string) => void) | undefined
}

export const Windows = ({ windows, now, over = false, onPick }: Props) => {
  const { floor: words } = useWords()
  const open = over ? 0 : windows.filter(({ is }) => is === 'open').length
  return (
    <Panel
      title={words.windows}
      sum={
        windows.length > 0 &&
        [words.window.openCount(open, windows.length), onPick && words.window.pressHint].filter(Boolean).join(' · ')
      }
    >
      {windows.length ? (
        <ul className={styles.windows}>
          {windows.map((window) => (
            <Window key={window.id} window={window} now={now} over={over} onPick={onPick} />
          ))}
        </ul>
      ) : (
        <p>{words.window.noneSetUp}</p>
      )}
    </Panel>
  )
}

type WindowProps = Pick<Props, 'now' | 'over' | 'onPick'> & { readonly window: FloorWindow }

const Window = ({ window, now, over, onPick }: WindowProps) => {
  const { floor: words, common } = useWords()
  const text = useText()
  const state = over && window.is !== 'empty' ? 'ready' : stateOf(window)
  const since = window.ticket?.since ?? window.since
  const name = /^\d+$/.test(window.name) ? window.name : common.windowNamed(window.name)
  const staffed = window.is !== 'empty'
  const about = (
    <>
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
        {window.held.length > 0 && <Badge>{words.window.held(window.held.length)}</Badge>}
      </span>
    </>
  )
  const look = [styles.window, styles[state]].join(' ')
  return (
    <li>
      {onPick ? (
        // Stays a button when the person leaves, so that the focus has somewhere to return to.
        <button
          type="button"
          className={look}
          aria-haspopup="dialog"
          aria-disabled={!staffed || undefined}
          tabIndex={staffed ? 0 : -1}
          onClick={() => staffed && onPick(window.id)}
        >
          {about}
        </button>
      ) : (
        <div className={look}>{about}</div>
      )}
    </li>
  )
}
