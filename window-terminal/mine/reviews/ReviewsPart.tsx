/** What is asked of me: anonymous reviews and votes, a judge's score sheets, reports on what was to be put right; and what others say of me. */
import { useCallback, useState } from 'react'
import type { BallotsAnswer, PaperToGive, RoundToGive, VoteToGive } from '#shared/protocol/ballots.ts'
import { goals } from '#shared/i18n/rooms/goals.ts'
import { review } from '#shared/i18n/rooms/review.ts'
import { selection } from '#shared/i18n/rooms/selection.ts'
import { Badge } from '#shared/ui/Badge.tsx'
import { Button } from '#shared/ui/Button.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { bringWords } from '#shared/ui/pageWords.ts'
import { Said } from '#shared/ui/Said.tsx'
import { type StaffSession, useStaffSession } from '#shared/ui/session.ts'
import { usePicture } from '#shared/ui/useHall.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { JudgingView } from '#shared/views/selections.ts'
import { JudgeSheet } from '../../appraisal/selection/JudgeSheet.tsx'
import { OrderList } from '../../appraisal/selection/OrderList.tsx'
import pane from '../../parts/Pane.module.css'
import { sayPeriod } from '../../parts/sayPeriod.ts'
import { useReport } from '../../parts/useReport.ts'
import { MyResults } from './MyResults.tsx'
import { ReviewPaper } from './ReviewPaper.tsx'
import { VotePaper } from './VotePaper.tsx'

bringWords({ goals, review, selection })

type Open =
  | { readonly is: 'paper'; readonly round: RoundToGive; readonly paper: PaperToGive }
  | { readonly is: 'vote'; readonly vote: VoteToGive }
  | { readonly is: 'sheet'; readonly judging: JudgingView; readonly candidate: JudgingView['candidates'][number] }

const Round = ({ round, onOpen }: { readonly round: RoundToGive; readonly onOpen: (paper: PaperToGive) => void }) => {
  const { review: words, scores } = useWords()
  return (
    <section className={pane.card}>
      <div className={pane.head}>
        <h3>{round.name ?? `${sayPeriod(round.period as never, scores.period)} ${words.rounds}`}</h3>
        <span className={pane.quiet}>{words.until(round.until)}</span>
        {round.given > 0 && <span className={pane.quiet}>{words.mine.given(round.given)}</span>}
      </div>
      <p className={pane.quiet}>{words.mine.how}</p>
      <ul className={pane.list}>
        {round.papers.map((paper) => (
          <li key={paper.about} className={pane.head}>
            <strong>{paper.name}</strong>
            <span className={pane.quiet}>{words.groups[paper.group]}</span>
            <div className={pane.push}>
              <Button size="small" label={`${words.mine.write} ${paper.name}`} onPress={() => onOpen(paper)}>
                {words.mine.write}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Judging = ({
  judging,
  onOpen,
}: {
  readonly judging: JudgingView
  readonly onOpen: (one: JudgingView['candidates'][number]) => void
}) => {
  const { selection: words } = useWords()
  const text = useText()
  const { judging: say } = words
  return (
    <section className={pane.card}>
      <div className={pane.head}>
        <h3>{`${say.title} · ${text(judging.name)}`}</h3>
      </div>
      <ul className={pane.list}>
        {judging.candidates.map((one) => (
          <li key={one.id} className={pane.head}>
            <strong>{text(one.name)}</strong>
            <Badge tone={one.sheet ? 'plain' : 'look'}>{one.sheet ? say.given : say.toGive}</Badge>
            <div className={pane.push}>
              <Button size="small" label={`${say.next} ${text(one.name)}`} onPress={() => onOpen(one)}>
                {one.sheet ? say.change : say.next}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Inside = ({ session }: { readonly session: StaffSession }) => {
  const words = useWords()
  const { review: say } = words
  const text = useText()
  const [open, setOpen] = useState<Open>()
  const [said, setSaid] = useState<string>()
  const gone = useCallback(() => setSaid(undefined), [])
  const ballots = useReport<BallotsAnswer>(session.token, '/api/ballots')
  const duties = usePicture('myDuties', { staff: session.staff.id })?.data
  const close = (): void => setOpen(undefined)
  const given = (): void => {
    setSaid(say.mine.sent)
    close()
    ballots.again()
  }
  if (open?.is === 'paper') {
    return <ReviewPaper session={session} round={open.round} paper={open.paper} onGiven={given} onClose={close} />
  }
  if (open?.is === 'vote') return <VotePaper session={session} vote={open.vote} onGiven={given} onClose={close} />
  const { answer, trouble } = ballots
  const rounds = answer?.reviews.filter(({ papers }) => papers.length > 0) ?? []
  const nothing =
    answer && duties && rounds.length + answer.votes.length + duties.judging.length + duties.orders.length === 0
  return (
    <div className={pane.part}>
      <section className={pane.block} aria-label={say.mine.toGive}>
        <h2>{say.mine.toGive}</h2>
        {trouble && (
          <EmptyState icon="warn" title={say.failed} action={<Button onPress={ballots.again}>{say.again}</Button>} />
        )}
        {!answer && !trouble && <Loading />}
        {nothing && <EmptyState icon="check" title={say.mine.nothing} what={say.mine.nothingWhat} />}
        {rounds.map((round) => (
          <Round key={round.review} round={round} onOpen={(paper) => setOpen({ is: 'paper', round, paper })} />
        ))}
        {answer?.votes.map((vote) => (
          <section key={vote.selection} className={pane.card}>
            <div className={pane.head}>
              <h3>{`${say.mine.vote} · ${text(vote.name)}`}</h3>
              <span className={pane.quiet}>{say.until(vote.until)}</span>
              <div className={pane.push}>
                <Button kind="go" onPress={() => setOpen({ is: 'vote', vote })}>
                  {say.mine.vote}
                </Button>
              </div>
            </div>
            <p className={pane.quiet}>{say.mine.voteSecret}</p>
          </section>
        ))}
        {duties?.judging.map((judging) => (
          <Judging
            key={judging.selection}
            judging={judging}
            onOpen={(candidate) => setOpen({ is: 'sheet', judging, candidate })}
          />
        ))}
        {duties && duties.orders.length > 0 && <OrderList orders={duties.orders} may="report" onSaid={setSaid} />}
      </section>
      <MyResults staff={session.staff.id} />
      {open?.is === 'sheet' && (
        <JudgeSheet
          judging={open.judging}
          candidate={open.candidate}
          onDone={() => {
            setSaid(words.selection.judging.done)
            close()
          }}
          onClose={close}
        />
      )}
      <Said sentence={said} onGone={gone} />
    </div>
  )
}

export const ReviewsPart = () => {
  const session = useStaffSession()
  return session ? <Inside session={session} /> : null
}
