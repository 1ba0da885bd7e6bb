/** A number drawn at the desk for somebody who can't draw it: service, priority, language; then it prints. */
import { useState } from 'react'
import { languages, priorities, type Language, type Priority } from '#shared/domain/kinds.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { TicketNo } from '#shared/ui/TicketNo.tsx'
import { usePicture } from '#shared/ui/useHall.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { DigitChoices } from '../../parts/DigitChoices.tsx'
import styles from './questions.module.css'
import type { QuestionProps } from './Questions.tsx'

const nobody = 'none'

export const Issue = ({ hands, onClose }: QuestionProps) => {
  const { desk: words, common } = useWords()
  const text = useText()
  const services = usePicture('services', {})
  const [service, setService] = useState<string>()
  const [priority, setPriority] = useState<Priority | typeof nobody>(nobody)
  const [language, setLanguage] = useState<Language>('zh-CN')
  const [issued, setIssued] = useState<string>()
  const issue = async (): Promise<void> => {
    if (!service) return
    const reply = await hands.send({
      type: 'issueTicket',
      service,
      language,
      ...(priority !== nobody && { priority }),
    })
    const fact = reply?.facts.find((one) => one.type === 'TicketIssued')
    if (fact?.type === 'TicketIssued') setIssued(fact.ticket)
    else onClose()
  }
  if (issued)
    return (
      <Ask title={words.issue.done(issued)} hint={words.issue.doneHint} size="narrow" onClose={onClose}>
        <p className={styles.issued}>
          <TicketNo ticket={issued} />
        </p>
        <Button
          kind="quiet"
          onPress={() => {
            setIssued(undefined)
            setService(undefined)
            setPriority(nobody)
          }}
        >
          {words.issue.another}
        </Button>
      </Ask>
    )
  const tiles = services?.data.groups.flatMap((group) => group.services) ?? []
  return (
    <Ask
      // Asked anew once the services have come, so that the first of them has the focus.
      key={services ? 'services' : 'loading'}
      title={words.issue.title}
      size="wide"
      go={words.issue.go}
      notYet={!hands.connected ? words.whyNot.offline : service ? undefined : words.issue.service}
      busy={hands.busy}
      onGo={() => void issue()}
      onClose={onClose}
    >
      {/* Until the services are there no digit may choose anything: it was meant for a service. */}
      {services ? (
        <>
          <DigitChoices
            label={words.issue.service}
            columns={3}
            chosen={service}
            onChoose={setService}
            choices={tiles.map((tile) => ({
              value: tile.id,
              words: text(tile.name),
              note:
                tile.state === 'quota-full'
                  ? words.issue.full
                  : tile.state === 'no-window'
                    ? words.issue.noWindow
                    : words.issue.waiting(tile.waiting),
              disabled: tile.state === 'quota-full',
            }))}
          />
          <DigitChoices
            label={words.issue.priority}
            columns={3}
            chosen={priority}
            onChoose={setPriority}
            choices={[
              { value: nobody, words: words.issue.noPriority },
              ...priorities.map((value) => ({ value, words: common.priorities[value] })),
            ]}
          />
          <DigitChoices
            label={words.issue.language}
            columns={3}
            chosen={language}
            onChoose={setLanguage}
            choices={languages.map((value) => ({ value, words: common.languages[value] }))}
          />
        </>
      ) : (
        <Loading />
      )}
    </Ask>
  )
}
