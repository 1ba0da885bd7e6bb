/** A vote of the staff: in each group at most as many candidates as it has places; given once, unnamed. */
import { useState } from 'react'
import type { VoteToGive } from '#shared/protocol/ballots.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Choices } from '#shared/ui/Choices.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { useText, useWords } from '#shared/ui/words.tsx'
import pane from '../../parts/Pane.module.css'
import { giveBallot } from './giveBallot.ts'

type Props = {
  readonly session: StaffSession
  readonly vote: VoteToGive
  readonly onGiven: () => void
  readonly onClose: () => void
}

export const VotePaper = ({ session, vote, onGiven, onClose }: Props) => {
  const { review: words, goals } = useWords()
  const { mine: say } = words
  const text = useText()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(false)
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  const flip = (id: string): void =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  const send = async (): Promise<void> => {
    setBusy(true)
    const refused = await giveBallot(session.token, { is: 'vote', selection: vote.selection, choices: chosen } as never)
    setBusy(false)
    if (refused) setNo(refused)
    else onGiven()
  }
  return (
    <div className={pane.part}>
      <div className={pane.head}>
        <Button kind="quiet" icon={<Icon name="back" />} onPress={onClose}>
          {say.back}
        </Button>
        <h2>{text(vote.name)}</h2>
        <span className={pane.quiet}>{say.voteSecret}</span>
      </div>
      {vote.groups
        .filter(({ candidates }) => candidates.length > 0)
        .map(({ id, name, places, candidates }) => {
          const own = candidates.filter((one) => chosen.includes(one.id)).length
          return (
            <section key={id} className={pane.block}>
              <div className={pane.head}>
                <h3>{text(name)}</h3>
                <span className={pane.quiet}>{own > 0 ? say.chosen(own, places) : say.voteHow(places)}</span>
              </div>
              <Choices
                label={text(name)}
                columns={3}
                chosen={chosen}
                onChoose={flip}
                choices={candidates.map((one) => ({
                  value: one.id,
                  words: text(one.name),
                  disabled: own >= places && !chosen.includes(one.id),
                }))}
              />
            </section>
          )
        })}
      <div className={pane.head}>
        <span className={pane.quiet}>{say.sure}</span>
        <RefusalLine no={no} />
        <div className={pane.push}>
          <Button
            kind="go"
            size="large"
            busy={busy}
            disabled={chosen.length === 0}
            why={goals.form.needs}
            onPress={() => void send()}
          >
            {say.send}
          </Button>
        </div>
      </div>
    </div>
  )
}
