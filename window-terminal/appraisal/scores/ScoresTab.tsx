/** Scores: a scheme and a period, the hall compared, and behind everybody a scorecard that opens down to its facts. */
import { useMemo } from 'react'
import type { SchemesAnswer, SheetAnswer } from '#shared/protocol/appraisal.ts'
import { scorecard } from '#shared/i18n/rooms/scorecard.ts'
import { Button } from '#shared/ui/Button.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { bringWords } from '#shared/ui/pageWords.ts'
import { type StaffSession, useStaffSession } from '#shared/ui/session.ts'
import { useServerNow } from '#shared/ui/useHall.tsx'
import { useClock, useText, useWords } from '#shared/ui/words.tsx'
import { isPeriodOf, periodWith } from '../../parts/sayPeriod.ts'
import { useReport } from '../../parts/useReport.ts'
import { useScoresAddress } from './address.ts'
import { ChooseBar } from './ChooseBar.tsx'
import { Compare } from './Compare.tsx'
import styles from './Scores.module.css'
import { RowTable } from './RowTable.tsx'
import { SheetFoot } from './SheetFoot.tsx'
import { Trouble } from './Trouble.tsx'
import { UnitCard } from './UnitCard.tsx'
import { WaysOut } from './WaysOut.tsx'

bringWords({ scorecard })

/** In the first week of a month one looks at what has just ended. */
const aWeek = 7 * 86_400_000

const Inside = ({ session }: { readonly session: StaffSession }) => {
  const { scores, common } = useWords()
  const text = useText()
  const clock = useClock()
  const now = useServerNow(600_000)
  const [address, go] = useScoresAddress('scores')
  const month = address.period?.slice(0, 7) ?? periodWith(clock.date(now - aWeek), 'month')
  const schemes = useReport<SchemesAnswer>(session.token, `/api/appraisal/schemes?period=${month}`)
  const known = schemes.answer?.schemes ?? []
  const scheme =
    known.find(({ id }) => id === address.scheme) ?? known.find(({ kind }) => kind === 'points') ?? known[0]
  const every = scheme?.every ?? 'month'
  const period = isPeriodOf(address.period, every) ? address.period : periodWith(clock.date(now - aWeek), every)
  const sheet = useReport<SheetAnswer>(
    session.token,
    scheme && `/api/appraisal/sheet?scheme=${scheme.id}&period=${period}`,
  )
  const { answer } = sheet
  const nameOf = useMemo(
    () =>
      (id: string): string => {
        const found = answer?.names[id]
        const name = found ? text(found.name) : id
        return answer?.sheet.of === 'window' ? common.windowNamed(name) : name
      },
    [answer, text, common],
  )
  // Only what is measured is uncertain; the rest is told as it stands.
  const Everybody = answer?.scheme.kind === 'points' ? Compare : RowTable
  const unit = answer?.sheet.rows.find(({ id }) => id === address.unit)
  return (
    <div className={styles.tab}>
      <ChooseBar
        schemes={known}
        scheme={scheme}
        period={period}
        today={clock.date(now)}
        onScheme={(id) => go({ scheme: id })}
        onPeriod={(next) => go({ scheme: scheme?.id, period: next, unit: address.unit })}
      >
        {answer && answer.sheet.rows.length > 0 && <WaysOut token={session.token} answer={answer} />}
      </ChooseBar>
      <Trouble report={schemes} />
      <Trouble report={sheet} />
      {schemes.answer && known.length === 0 && (
        <EmptyState
          title={scores.noBook}
          what={scores.noBookWhat}
          action={<Button onPress={() => (location.hash = '#rules')}>{scores.openRules}</Button>}
        />
      )}
      {((!schemes.answer && !schemes.trouble) || (scheme && !answer && !sheet.trouble)) && <Loading />}
      {answer && answer.sheet.rows.length === 0 && <EmptyState title={scores.empty} what={scores.emptyWhat} />}
      {answer && unit && (
        <UnitCard
          key={unit.id}
          session={session}
          answer={answer}
          row={unit}
          name={nameOf(unit.id)}
          onBack={() => go({ scheme: answer.sheet.scheme, period: answer.sheet.period })}
        />
      )}
      {answer && !unit && answer.sheet.rows.length > 0 && (
        <Everybody
          answer={answer}
          nameOf={nameOf}
          onOpen={(id) => go({ scheme: answer.sheet.scheme, period: answer.sheet.period, unit: id })}
        />
      )}
      {answer && answer.sheet.rows.length > 0 && <SheetFoot answer={answer} />}
    </div>
  )
}

export const ScoresTab = () => {
  const session = useStaffSession()
  return session ? <Inside session={session} /> : null
}
