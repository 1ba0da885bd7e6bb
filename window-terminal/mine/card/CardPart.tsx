/** One's own scorecard, to the last closed day: own figures only, never anybody else's and never a place among them. */
import type { SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { MineAnswer, SchemesAnswer } from '#shared/protocol/appraisal.ts'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { type StaffSession, useStaffSession } from '#shared/ui/session.ts'
import { useServerNow } from '#shared/ui/useHall.tsx'
import { useClock, useWords } from '#shared/ui/words.tsx'
import { ScoreCard } from '../../appraisal/card/ScoreCard.tsx'
import { useScoresAddress } from '../../appraisal/scores/address.ts'
import { ChooseBar } from '../../appraisal/scores/ChooseBar.tsx'
import { Trouble } from '../../appraisal/scores/Trouble.tsx'
import { useTrend } from '../../appraisal/scores/useTrend.ts'
import { isPeriodOf, periodWith, sayPeriod } from '../../parts/sayPeriod.ts'
import { useReport } from '../../parts/useReport.ts'
import styles from './CardPart.module.css'

const aWeek = 7 * 86_400_000

type OwnProps = { readonly session: StaffSession; readonly answer: MineAnswer; readonly row: SheetRow }
const Own = ({ session, answer, row }: OwnProps) => {
  const { scores } = useWords()
  const clock = useClock()
  const { mine: words, card } = scores
  const { scheme, period, published, until } = answer
  const trend = useTrend(
    {
      token: session.token,
      period,
      path: (of) => `/api/appraisal/mine?scheme=${scheme.id}&period=${of}`,
      rowIn: (found) => (found as MineAnswer).row,
      words: scores.period,
    },
    row,
  )
  const newest = published[published.length - 1]
  return (
    <ScoreCard
      row={row}
      scheme={scheme}
      title={card.of(session.staff.name, sayPeriod(period, scores.period))}
      trend={trend}
      place="#conduct"
      note={[
        until && words.until(until),
        newest ? card.published(newest.version, clock.date(newest.at)) : card.notPublished,
      ]
        .filter(Boolean)
        .join(' · ')}
    />
  )
}

const Inside = ({ session }: { readonly session: StaffSession }) => {
  const { scores } = useWords()
  const { mine: words } = scores
  const clock = useClock()
  const now = useServerNow(600_000)
  const [address, go] = useScoresAddress('card')
  const month = address.period?.slice(0, 7) ?? periodWith(clock.date(now - aWeek), 'month')
  const schemes = useReport<SchemesAnswer>(session.token, `/api/appraisal/schemes?period=${month}`)
  // A window's or a section's score is not a person's.
  const known = schemes.answer?.schemes.filter(({ of }) => of === 'person') ?? []
  const scheme =
    known.find(({ id }) => id === address.scheme) ?? known.find(({ kind }) => kind === 'points') ?? known[0]
  const every = scheme?.every ?? 'month'
  const period = isPeriodOf(address.period, every) ? address.period : periodWith(clock.date(now - aWeek), every)
  const mine = useReport<MineAnswer>(
    session.token,
    scheme && `/api/appraisal/mine?scheme=${scheme.id}&period=${period}`,
  )
  const { answer } = mine
  return (
    <div className={styles.part}>
      <ChooseBar
        schemes={known}
        scheme={scheme}
        period={period}
        today={clock.date(now)}
        onScheme={(id) => go({ scheme: id })}
        onPeriod={(next) => go({ scheme: scheme?.id, period: next })}
      />
      <Trouble report={schemes} />
      <Trouble report={mine} />
      {((!schemes.answer && !schemes.trouble) || (scheme && !answer && !mine.trouble)) && <Loading />}
      {schemes.answer && known.length === 0 && <EmptyState title={scores.noBook} />}
      {answer && answer.row === null && <EmptyState title={words.notOn} what={words.notOnWhat} />}
      {answer?.row && <Own key={answer.period} session={session} answer={answer} row={answer.row} />}
    </div>
  )
}

export const CardPart = () => {
  const session = useStaffSession()
  return session ? <Inside session={session} /> : null
}
