/** A second service for the person here, or other services for this window from the next call on. */
import { useState } from 'react'
import { Button } from '#shared/ui/Button.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { DigitChoices } from '../../parts/DigitChoices.tsx'
import styles from './questions.module.css'
import type { QuestionProps } from './Questions.tsx'

export const Services = (props: QuestionProps) =>
  props.desk.current?.stage === 'serving' ? <Switch {...props} /> : <Mine {...props} />

const Switch = ({ desk, hands, onClose }: QuestionProps) => {
  const { desk: words } = useWords()
  const text = useText()
  const { current } = desk
  const [service, setService] = useState<string>()
  if (!current) return null
  const go = (): void => {
    if (!service) return
    onClose()
    void hands.send({ type: 'switchService', window: desk.window.id, ticket: current.ticket, service })
  }
  return (
    <Ask
      title={words.services.switchTo(current.ticket)}
      hint={words.services.switchHint}
      go={words.ask.confirm}
      notYet={service ? undefined : words.ask.chooseByDigit}
      busy={hands.busy}
      onGo={go}
      onClose={onClose}
    >
      <DigitChoices
        label={words.issue.service}
        chosen={service}
        onChoose={setService}
        choices={desk.services.map(({ id, name }) => ({
          value: id,
          words: text(name),
          disabled: id === current.service.id,
          ...(id === current.service.id && { note: words.services.now }),
        }))}
      />
    </Ask>
  )
}

/** The hall sets a window's services when it opens, so it closes and opens again at once; nobody is in hand. */
const Mine = ({ desk, hands, onClose }: QuestionProps) => {
  const { desk: words } = useWords()
  const text = useText()
  const [chosen, setChosen] = useState<readonly string[]>(() => desk.services.filter((s) => s.on).map((s) => s.id))
  const window = desk.window.id
  const save = async (): Promise<void> => {
    onClose()
    const closed = await hands.send({ type: 'closeWindow', window })
    if (closed) await hands.send({ type: 'openWindow', window, services: [...chosen] }, words.services.saved)
  }
  return (
    <Ask
      title={words.services.mine}
      hint={words.services.mineHint}
      go={words.services.save}
      notYet={
        desk.current || desk.held.length ? words.whyNot['busy-hand'] : chosen.length ? undefined : words.opening.pick
      }
      busy={hands.busy}
      onGo={() => void save()}
      onClose={onClose}
    >
      <fieldset className={styles.papers}>
        <legend className="unseen">{words.services.mine}</legend>
        {desk.services.map(({ id, name }, index) => (
          <label key={id} className={styles.check}>
            <input
              type="checkbox"
              data-first={index === 0 || undefined}
              checked={chosen.includes(id)}
              onChange={() => setChosen((was) => (was.includes(id) ? was.filter((one) => one !== id) : [...was, id]))}
            />
            {text(name)}
          </label>
        ))}
      </fieldset>
      <Button kind="quiet" size="small" onPress={() => setChosen(desk.services.map(({ id }) => id))}>
        {words.opening.all}
      </Button>
    </Ask>
  )
}
