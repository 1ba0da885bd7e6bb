/** The top line: window, person, services, state, and whether the line is up. */
import { Badge } from '#shared/ui/Badge.tsx'
import { Button } from '#shared/ui/Button.tsx'
import { later } from '#shared/ui/later.tsx'
import { LanguageSwitch } from '#shared/ui/LanguageSwitch.tsx'
import { LineDot } from '#shared/ui/LineDot.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { Desk } from './actions.ts'
import styles from './Head.module.css'
import type { DeskHands } from './useDesk.ts'

const ComplaintTools = later(async () => (await import('./complaint/Opened.tsx')).ComplaintTools)

const stateOf = (desk: Desk): keyof ReturnType<typeof useWords>['desk']['state'] =>
  desk.dayStage === 'closed' ? 'dayClosed' : desk.dayStage === 'not-open' ? 'dayNotOpen' : desk.window.is

export const Head = ({ desk, hands }: { readonly desk: Desk; readonly hands: DeskHands }) => {
  const { desk: words, common } = useWords()
  const text = useText()
  const state = stateOf(desk)
  return (
    <header className={styles.head}>
      <h1 className={styles.window}>{common.windowNamed(desk.window.name)}</h1>
      <Badge tone={state === 'open' ? 'go' : state === 'paused' ? 'look' : 'plain'}>
        {words.state[state]}
        {state === 'paused' && desk.window.pauseReason && ` · ${common.pauseReasons[desk.window.pauseReason]}`}
      </Badge>
      {desk.staff && <span className={styles.person}>{desk.staff.name}</span>}
      <span className={styles.services}>
        {desk.services
          .filter(({ on }) => on)
          .map(({ name }) => text(name))
          .join(' · ')}
      </span>
      <div className={styles.tools}>
        {desk.demo && <span className={styles.demo}>{common.demo}</span>}
        {hands.unsent > 0 && (
          <span className={styles.unsent} title={words.line.unsentHint}>
            {words.line.unsent(hands.unsent)}
          </span>
        )}
        <ComplaintTools />
        <LineDot />
        <Button kind="quiet" size="small" keyHint="?" onPress={() => hands.act('help')}>
          {words.verbs.help}
        </Button>
        <Button kind="quiet" size="small" onPress={() => hands.ask({ ask: 'leave' })}>
          {words.verbs.leave}
        </Button>
        <LanguageSwitch />
      </div>
    </header>
  )
}
