/** The supervisor acts at a clerk's window: who is there, what is in hand and on hold, and only what is possible now. */
import { useState } from 'react'
import { outcomes, pauseReasons, type Outcome, type PauseReason } from '#shared/domain/kinds.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import { RefusalLine } from '#shared/ui/Said.tsx'
import { useWish } from '#shared/ui/useHall.tsx'
import { minutesUp, useClock, useText, useWords } from '#shared/ui/words.tsx'
import type { FloorVisit, FloorWindow } from '#shared/views/floor.ts'
import { Ask } from '../parts/Ask.tsx'
import { DigitChoices } from '../parts/DigitChoices.tsx'
import styles from './AtWindow.module.css'
import { UnitTold } from '../desk/contacts/OutcomeParts.tsx'
import type { NamedUnit } from '../desk/matters/UnitPicker.tsx'
import {
  type Act,
  asksUnit,
  type VisitAct,
  visitActs,
  visitsAt,
  visitWish,
  type WindowAct,
  windowActs,
  windowWish,
} from './windowActs.ts'
import { stateOf } from './Windows.tsx'

type Props = {
  readonly window: FloorWindow
  readonly dayOpen: boolean
  readonly now: number
  readonly onClose: () => void
  /** `verb` is what an undo would take back. */
  readonly onDone: (sentence: string, verb: string) => void
}

/** Chosen instead of a ticket. */
const itself = 'window'

export const AtWindow = ({ window, dayOpen, now, onClose, onDone }: Props) => {
  const { floor: words, common } = useWords()
  const { wish, busy } = useWish()
  const say = useSentences(window, now)
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  const [picked, setPicked] = useState<string>()
  const [wanted, setWanted] = useState<Act>()
  const [outcome, setOutcome] = useState<Outcome>('done')
  const [reason, setReason] = useState<PauseReason>('break')
  const [told, setTold] = useState<NamedUnit>()
  const visits = visitsAt(window)
  const ofWindow = windowActs(window, dayOpen)
  // What was picked may have gone on meanwhile: then the first one stands for it.
  const visit = picked === itself ? undefined : (visits.find(({ ticket }) => ticket === picked) ?? visits[0])
  const acts: readonly Act[] = visit ? visitActs(visit) : ofWindow
  const act = wanted && acts.includes(wanted) ? wanted : undefined
  const go = async (): Promise<void> => {
    if (!act) return
    const answers = { outcome, reason, told }
    const command = visit
      ? visitWish(window.id, visit, act as VisitAct, answers)
      : windowWish(window.id, act as WindowAct, answers)
    setNo(undefined)
    const reply = await wish(command)
    if (!reply.ok) return setNo(reply)
    onDone(words.act.done[act](visit?.ticket ?? common.windowNamed(window.name)), command.type)
    onClose()
  }
  const choices = visits.length + (ofWindow.length ? 1 : 0)
  const nothing = window.is === 'empty' ? words.act.gone : acts.length ? undefined : words.act.leftHere
  return (
    <Ask
      title={common.windowNamed(window.name)}
      size="wide"
      go={nothing ? undefined : act ? words.act.go[act] : common.confirm}
      notYet={nothing || act ? undefined : words.act.pick}
      busy={busy}
      onGo={() => void go()}
      onClose={onClose}
    >
      <Facts window={window} now={now} visits={choices > 1 ? [] : visits} />
      {nothing && <p role="status">{nothing}</p>}
      {choices > 1 && visits.length > 0 && (
        <DigitChoices
          label={words.act.about}
          chosen={visit?.ticket ?? itself}
          onChoose={(value) => {
            setPicked(value)
            setWanted(undefined)
          }}
          choices={[
            ...visits.map((one) => ({ value: one.ticket, words: one.ticket, note: say.visit(one) })),
            ...(ofWindow.length ? [{ value: itself, words: common.windowNamed(window.name) }] : []),
          ]}
        />
      )}
      {!nothing && (
        <DigitChoices
          label={words.act.what}
          columns={1}
          chosen={act}
          onChoose={setWanted}
          choices={acts.map((value) => ({
            value,
            words: say.name(value, visit),
            note: value === 'putBack' && visit ? say.putBack(visit) : say.follows(value),
          }))}
        />
      )}
      {(act === 'finish' || act === 'forgotten') && (
        <DigitChoices
          label={words.act.outcome}
          columns={3}
          chosen={outcome}
          onChoose={(value) => {
            setOutcome(value)
            setTold(undefined)
          }}
          choices={outcomes.map((value) => ({ value, words: common.outcomes[value] }))}
        />
      )}
      {(act === 'finish' || act === 'forgotten') && asksUnit(outcome) && (
        <UnitTold key={outcome} required={outcome === 'referred'} told={told !== undefined} onUnit={setTold} />
      )}
      {act === 'pause' && (
        <DigitChoices
          label={words.act.reason}
          columns={3}
          chosen={reason}
          onChoose={setReason}
          choices={pauseReasons.map((value) => ({ value, words: common.pauseReasons[value] }))}
        />
      )}
      {visits.length > 0 && <p className={styles.soft}>{words.act.visitsFirst}</p>}
      <RefusalLine no={no} />
    </Ask>
  )
}

const useSentences = (window: FloorWindow, now: number) => {
  const { floor: words, common } = useWords()
  const text = useText()
  const { names, follows } = words.act
  return {
    visit: ({ service, stage, since }: FloorVisit) =>
      `${text(service)} · ${common.stages[stage]} ${common.minutes(minutesUp(now - since))}`,
    name: (act: Act, visit: FloorVisit | undefined): string =>
      act === 'sendBack'
        ? names.sendBack(common.windowNamed(visit?.returnTo ?? ''))
        : act === 'signOut'
          ? names.signOut(window.staff ?? '')
          : names[act],
    putBack: ({ service }: FloorVisit) => follows.putBack(text(service)),
    follows: (act: Act): string => (act === 'putBack' ? '' : follows[act]),
  }
}

type FactsProps = {
  readonly window: FloorWindow
  readonly now: number
  /** Those not offered as a choice below. */
  readonly visits: readonly FloorVisit[]
}

const Facts = ({ window, now, visits }: FactsProps) => {
  const { floor: words, common } = useWords()
  const clock = useClock()
  const say = useSentences(window, now)
  const state = stateOf(window)
  const since = window.ticket?.since ?? window.since
  const pause = window.pauseReason && state === 'paused' ? ` · ${common.pauseReasons[window.pauseReason]}` : ''
  const facts: readonly (readonly [string, string])[] = [
    [words.act.person, window.staff ?? common.none],
    [words.act.state, `${words.window[state]}${pause} · ${words.act.since(clock.time(since), minutesUp(now - since))}`],
    ...visits.map(
      (visit) =>
        [visit.stage === 'held' ? words.act.onHold : words.act.inHand, `${visit.ticket} ${say.visit(visit)}`] as const,
    ),
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
