/** The keys on the glass, with the last answer and the way back above them. */
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { useEffect } from 'react'
import { KeyButton } from '../parts/KeyButton.tsx'
import type { ActionName, Desk } from './actions.ts'
import styles from './Keys.module.css'
import type { DeskHands } from './useDesk.ts'

type Props = { readonly desk: Desk; readonly hands: DeskHands }

const first: readonly ActionName[] = ['next', 'recall', 'start', 'finish', 'missed']
const second: readonly ActionName[] = [
  'pause',
  'transfer',
  'hold',
  'notice',
  'matter',
  'contact',
  'find',
  'services',
  'issue',
]
const answerStaysMs = 8_000

export const Keys = ({ desk, hands }: Props) => {
  const { desk: words } = useWords()
  const key = (name: ActionName) => {
    const action = hands.actions.find((one) => one.name === name)
    if (!action) return null
    return (
      <KeyButton
        key={name}
        keyName={action.key}
        leads={action.leads && action.whyNot === null}
        resting={action.whyNot !== null}
        busy={hands.busy}
        size={first.includes(name) ? 'large' : 'normal'}
        onPress={() => hands.act(name)}
      >
        {name === 'pause' && desk.window.is === 'paused' ? words.verbs.resume : words.verbs[name]}
      </KeyButton>
    )
  }
  return (
    <>
      <Answer desk={desk} hands={hands} />
      <div className={styles.first}>{first.map(key)}</div>
      <div className={styles.second}>{second.map(key)}</div>
    </>
  )
}

const Answer = ({ desk, hands }: Props) => {
  const { desk: words, common } = useWords()
  const { said, say, now } = hands
  useEffect(() => {
    if (!said) return undefined
    const timer = setTimeout(() => say(undefined), answerStaysMs)
    return () => clearTimeout(timer)
  }, [said, say])
  const left = desk.undo ? Math.floor((desk.undo.until - now) / 1_000) : 0
  const verb = desk.undo && (common.undoVerbs[desk.undo.verb] ?? desk.undo.verb)
  return (
    <div className={styles.answer}>
      <p className={[styles.said, said && styles[said.tone]].filter(Boolean).join(' ')} role="status">
        {hands.busy && !said && <span className={styles.working}>{words.did.working}</span>}
        {said && <Icon name={said.tone === 'go' ? 'check' : 'warn'} />}
        {said && <span>{said.sentence}</span>}
      </p>
      {verb && left > 0 && (
        <button type="button" className={styles.undo} onClick={() => hands.act('undo')} aria-keyshortcuts="Escape">
          <Icon name="undo" />
          <kbd>Esc</kbd>
          <span>{words.undo.can(`${verb}${desk.undo?.ticket ? ` ${desk.undo.ticket}` : ''}`, left)}</span>
        </button>
      )}
    </div>
  )
}
