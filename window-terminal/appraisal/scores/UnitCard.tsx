/** The scorecard of one unit in the office: its figures open to visits, its past is asked for, its place is an interval. */
import { useState } from 'react'
import type { Part, SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { SheetAnswer } from '#shared/protocol/appraisal.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { usePicture } from '#shared/ui/useHall.tsx'
import { useClock, useText, useWords } from '#shared/ui/words.tsx'
import { daysOfPeriod, sayPeriod } from '../../parts/sayPeriod.ts'
import { Drawer } from '../../scorecard/Drawer.tsx'
import type { Opened } from '../../scorecard/figures.ts'
import { useNames } from '../../scorecard/useNames.ts'
import styles from '../card/Card.module.css'
import { indicatorName, points } from '../card/say.ts'
import { ScoreCard } from '../card/ScoreCard.tsx'
import { behind } from './behind.ts'
import { Flags } from './Flags.tsx'
import tab from './Scores.module.css'
import { useTrend } from './useTrend.ts'

type Props = {
  readonly session: StaffSession
  readonly answer: SheetAnswer
  readonly row: SheetRow
  readonly name: string
  readonly onBack: () => void
}

export const UnitCard = ({ session, answer, row, name, onBack }: Props) => {
  const { scores } = useWords()
  const { card: words } = scores
  const text = useText()
  const clock = useClock()
  const { sheet, scheme, published } = answer
  const [opened, setOpened] = useState<Opened>()
  const days = daysOfPeriod(sheet.period)
  const names = useNames(session.token, clock.date(answer.computedAt))
  const trend = useTrend(
    {
      token: session.token,
      period: sheet.period,
      path: (period) => `/api/appraisal/sheet?scheme=${sheet.scheme}&period=${period}`,
      rowIn: (found) => (found as SheetAnswer).sheet.rows.find(({ id }) => id === row.id),
      words: scores.period,
    },
    row,
  )
  // Places are given within a post.
  const ranked = sheet.rows.filter(({ rankInterval, post }) => rankInterval !== null && post === row.post).length
  const goals = usePicture('goalSheet', scheme.kind === 'goals' ? { goals: `${sheet.period}:${row.id}` } : undefined)
    ?.data?.inForce?.goals
  const newest = published[published.length - 1]
  const by = sheet.of
  const opens = (part: Part) => {
    const found = behind(scheme, part)
    const named = indicatorName(scheme, part.indicator)
    const indicator = named ? text(named) : part.indicator
    if (!found) return null
    if (found.is === 'place')
      return (
        <a className={styles.open} href={found.address}>
          {words.openPlace[found.place]}
        </a>
      )
    return (
      <button
        type="button"
        className={styles.open}
        aria-label={words.openVisitsOf(indicator)}
        onClick={() =>
          setOpened({
            who: row.id,
            name,
            measure: found.measure,
            title: indicator,
            figure: part.score === null ? '' : points(part.score),
          })
        }
      >
        {words.openVisits}
      </button>
    )
  }
  const title = words.of(name, sayPeriod(sheet.period, scores.period))
  return (
    <>
      <div className={tab.unit}>
        <Button size="small" icon={<Icon name="back" />} onPress={onBack}>
          {words.back}
        </Button>
        <p className={tab.unitName}>{title}</p>
      </div>
      <ScoreCard
        row={row}
        scheme={scheme}
        title={title}
        trend={trend}
        place="#discipline"
        partName={(id) => goals?.find((goal) => goal.id === id)?.name}
        opens={opens}
        aside={
          sheet.of === 'person' && scheme.kind === 'points' ? (
            <Flags token={session.token} days={days} who={row.id} names={names} />
          ) : undefined
        }
        note={[
          row.rankInterval && words.rank(row.rankInterval[0], row.rankInterval[1], ranked),
          newest ? words.published(newest.version, clock.date(newest.at)) : words.notPublished,
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      {opened && (
        <Drawer
          key={`${opened.who} ${opened.measure}`}
          token={session.token}
          asked={{ ...days, by }}
          opened={opened}
          names={names}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  )
}
