/** One ballot about one person: a mark for every dimension, 0 to 10, by mouse or by keyboard; then it is gone. */
import { useState } from 'react'
import type { PaperToGive, RoundToGive } from '#shared/protocol/ballots.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { useText, useWords } from '#shared/ui/words.tsx'
import pane from '../../parts/Pane.module.css'
import { giveBallot } from './giveBallot.ts'
import styles from './ReviewPaper.module.css'

type Props = {
  readonly session: StaffSession
  readonly round: RoundToGive
  readonly paper: PaperToGive
  readonly onGiven: () => void
  readonly onClose: () => void
}
const scale = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

export const ReviewPaper = ({ session, round, paper, onGiven, onClose }: Props) => {
  const { review: words } = useWords()
  const { mine: say } = words
  const text = useText()
  const [marks, setMarks] = useState<Readonly<Record<string, number>>>({})
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  const missing = round.dimensions.some(({ id }) => marks[id] === undefined)
  const send = async (): Promise<void> => {
    setAsked(true)
    if (missing) return
    setBusy(true)
    const refused = await giveBallot(session.token, {
      is: 'review',
      review: round.review,
      about: paper.about,
      marks,
    } as never)
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
        <h2>{paper.name}</h2>
        <span className={pane.quiet}>{paper.group === 'self' ? say.selfHow : say.as(words.groups[paper.group])}</span>
      </div>
      <p className={pane.quiet}>
        {paper.group !== 'self' && say.how} {say.scale}
      </p>
      <div className={styles.rows}>
        {round.dimensions.map(({ id, name }) => (
          <fieldset key={id} className={styles.row} data-open={asked && marks[id] === undefined ? 'yes' : 'no'}>
            <legend>{text(name)}</legend>
            <div className={styles.scale}>
              {scale.map((mark) => (
                <label key={mark} data-chosen={marks[id] === mark ? 'yes' : 'no'}>
                  <input
                    type="radio"
                    name={id}
                    checked={marks[id] === mark}
                    onChange={() => setMarks({ ...marks, [id]: mark })}
                  />
                  {mark}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      <div className={pane.head}>
        <span className={pane.quiet}>{say.sure}</span>
        {asked && missing && (
          <span className={pane.wrong} role="alert">
            {say.missing}
          </span>
        )}
        <RefusalLine no={no} />
        <div className={pane.push}>
          <Button kind="go" size="large" busy={busy} onPress={() => void send()}>
            {say.send}
          </Button>
        </div>
      </div>
    </div>
  )
}
