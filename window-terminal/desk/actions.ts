/** The desk's keys: which verb each key stands for, whether it can be used now, and if not, why. */
import type { DeskView } from '#shared/views/desk.ts'
import { cameBackFor } from './matters/acts.ts'

export type Desk = NonNullable<DeskView>
export type ActionName =
  | 'next'
  | 'recall'
  | 'start'
  | 'finish'
  | 'missed'
  | 'transfer'
  | 'hold'
  | 'notice'
  | 'matter'
  | 'contact'
  | 'call'
  | 'pause'
  | 'find'
  | 'services'
  | 'undo'
  | 'issue'
  | 'help'
export type WhyNot =
  | 'offline'
  | 'day-over'
  | 'not-open'
  | 'paused'
  | 'nobody-waiting'
  | 'nobody-in-hand'
  | 'not-called'
  | 'not-serving'
  | 'too-soon'
  | 'nothing-to-undo'

export type DeskAction = {
  readonly name: ActionName
  /** As printed on the key. */
  readonly key: string
  /** The expected next step: drawn stronger than the others. Exactly one, or none. */
  readonly leads: boolean
  /** Null when it can be used. */
  readonly whyNot: WhyNot | null
}

/** `KeyboardEvent.key` of every shortcut, and the code of its mirror on the numeric keypad. */
export const keys: Readonly<
  Record<ActionName, { readonly key: string; readonly pad: string; readonly shown: string }>
> = {
  next: { key: 'F8', pad: 'Numpad8', shown: 'F8' },
  recall: { key: 'F9', pad: 'Numpad9', shown: 'F9' },
  start: { key: 'F10', pad: 'Numpad0', shown: 'F10' },
  finish: { key: 'F11', pad: 'Numpad1', shown: 'F11' },
  missed: { key: 'F12', pad: 'Numpad2', shown: 'F12' },
  transfer: { key: 'F5', pad: 'Numpad5', shown: 'F5' },
  hold: { key: 'F6', pad: 'Numpad6', shown: 'F6' },
  notice: { key: 'F7', pad: 'Numpad7', shown: 'F7' },
  matter: { key: 'F3', pad: 'Numpad3', shown: 'F3' },
  contact: { key: 'Home', pad: 'NumpadSubtract', shown: 'Home' },
  call: { key: 'End', pad: '', shown: 'End' },
  pause: { key: 'F4', pad: 'Numpad4', shown: 'F4' },
  find: { key: 'F2', pad: 'NumpadDivide', shown: 'F2' },
  services: { key: 'Insert', pad: 'NumpadAdd', shown: 'Ins' },
  undo: { key: 'Escape', pad: 'NumpadDecimal', shown: 'Esc' },
  issue: { key: 'i', pad: 'NumpadMultiply', shown: 'Ctrl+I' },
  help: { key: '?', pad: '', shown: '?' },
}

/** The action a key press asks for, or undefined. A `?` typed with Shift is still help; Ctrl+I is the only chord. */
export const actionOf = (press: {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}): ActionName | undefined => {
  if (press.altKey || press.metaKey) return undefined
  if (press.ctrlKey) return press.key.toLowerCase() === 'i' ? 'issue' : undefined
  if (press.key === 'F1') return 'help'
  const found = Object.entries(keys).find(
    ([name, { key, pad }]) => name !== 'issue' && (press.key === key || (pad !== '' && press.code === pad)),
  )
  if (found) return found[0] as ActionName
  return press.code === keys.issue.pad ? 'issue' : undefined
}

/** What still works while the line is down: these wait in the client and are sent later; a call never is. */
const waitForTheLine: ReadonlySet<ActionName> = new Set(['finish', 'pause', 'help'])

const whyNot = (name: ActionName, desk: Desk, now: number): WhyNot | null => {
  const { current, window } = desk
  const stage = current?.stage
  // Somebody may ask before the doors open and after they close (首问责任制).
  if (name === 'contact' || name === 'call') return null
  // A matter is looked at, completed and handed over after hours too.
  if (name === 'matter') return null
  if (desk.dayStage !== 'open' && name !== 'help' && name !== 'undo') return 'day-over'
  switch (name) {
    case 'next':
      if (window.is === 'paused') return 'paused'
      if (window.is !== 'open') return 'not-open'
      // With somebody in hand the hall says no in its own words, naming the ticket.
      return current || desk.next ? null : 'nobody-waiting'
    case 'recall':
    case 'missed':
      if (!current) return 'nobody-in-hand'
      if (stage !== 'called') return 'not-called'
      return name === 'missed' && current.mayMissAt !== null && now < current.mayMissAt ? 'too-soon' : null
    case 'start':
      return !current ? 'nobody-in-hand' : stage === 'called' ? null : 'not-called'
    case 'notice':
      // Who asks by phone is told once as well (一次性告知制): nobody need be in hand.
      return stage === 'called' ? 'not-serving' : null
    case 'finish':
    case 'hold':
      return !current ? 'nobody-in-hand' : stage === 'serving' ? null : 'not-serving'
    case 'transfer':
      return current ? null : 'nobody-in-hand'
    case 'pause':
      return window.is === 'open' || window.is === 'paused' ? null : 'not-open'
    case 'services':
      return window.is === 'open' || window.is === 'paused' ? null : 'not-open'
    case 'find':
      return window.is === 'paused' ? 'paused' : window.is === 'open' ? null : 'not-open'
    case 'undo':
      return desk.undo && desk.undo.until > now ? null : 'nothing-to-undo'
    case 'issue':
    case 'help':
      return null
  }
}

const leading = ({ current, window, next, day }: Desk): ActionName | undefined => {
  if (window.is === 'paused') return 'pause'
  if (current?.stage === 'called') return 'start'
  // Who came back by a notice is asked what they brought before anything else.
  if (current) return current.matters.some((one) => cameBackFor(one, day, current.ticket)) ? 'matter' : 'finish'
  return next ? 'next' : undefined
}

/** Every action as it stands at `now` (server clock, ms). `connected` false: the line is lost. */
export const deskActions = (desk: Desk, now: number, connected: boolean): readonly DeskAction[] => {
  const lead = leading(desk)
  return (Object.keys(keys) as ActionName[]).map((name) => ({
    name,
    key: keys[name].shown,
    leads: name === lead,
    whyNot: !connected && !waitForTheLine.has(name) ? 'offline' : whyNot(name, desk, now),
  }))
}
