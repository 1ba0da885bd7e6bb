/** The published calendars: days off and worked weekends, year by year. Due dates are computed only into these years. */
import { useState } from 'react'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useServerNow } from '#shared/ui/useHall.tsx'
import { useClock, useWords } from '#shared/ui/words.tsx'
import { ProblemNote } from '../cells/ProblemNote.tsx'
import { RemoveButton } from '../cells/RemoveButton.tsx'
import { TextCell } from '../cells/TextCell.tsx'
import { type Path, pathKey, same } from '../draft/path.ts'
import { toggled, withoutYear, withYear, type WorkYear } from '../draft/years.ts'
import { useDraft } from '../useDraft.tsx'
import { MonthGrid } from './MonthGrid.tsx'
import sections from './sections.module.css'
import { usePublishedYears } from './usePublishedYears.ts'
import styles from './WorkYears.module.css'

const months = Array.from({ length: 12 }, (_, index) => index + 1)

type YearProps = { readonly index: number; readonly year: WorkYear; readonly published: WorkYear | undefined }

const Year = ({ index, year, published }: YearProps) => {
  const { years: words } = useWords().guide
  const { change, problems, put } = useDraft()
  const [stop, setStop] = useState(`${year.year}-01-01`)
  const path = ['workYears', index]
  const faults = problems.filter(({ path: place }) => pathKey(place).startsWith(`${pathKey(path)}.`))
  const differs = published && !same([published.off, published.work], [year.off, year.work])
  const walk = (date: string): void => {
    setStop(date)
    document.querySelector<HTMLElement>(`[data-date="${date}"]`)?.focus()
  }
  return (
    <>
      <div className={styles.head}>
        <div className={styles.source}>
          <TextCell path={[...path, 'source']} label={words.source} placeholder={words.sourceHint} showLabel optional />
        </div>
        <p className={styles.quiet}>{words.counts(year.off.length, year.work.length)}</p>
        {differs && (
          <Button size="small" onPress={() => change((was) => withYear(was, published))}>
            {words.usePublished}
          </Button>
        )}
        <RemoveButton name={words.remove(year.year)} onRemove={() => change((was) => withoutYear(was, year.year))} />
      </div>
      {faults.map(({ path: place }) => (
        <ProblemNote key={pathKey(place)} path={place} />
      ))}
      <p className={sections.hint}>
        {year.off.length === 0 ? words.blank(year.year) : ''} {words.how}
      </p>
      <div className={styles.grid}>
        {months.map((month) => (
          <MonthGrid
            key={month}
            year={year}
            month={month}
            stop={stop}
            onWalk={walk}
            onDay={(date) => {
              setStop(date)
              put(path, toggled(year, date))
            }}
          />
        ))}
      </div>
    </>
  )
}

type Props = {
  readonly token: string
  /** A place to be shown: its year opens. */
  readonly goal: Path | undefined
}

export const WorkYearsSection = ({ token, goal }: Props) => {
  const { years: words } = useWords().guide
  const { setup, change } = useDraft()
  const published = usePublishedYears(token)
  const now = Number(useClock().date(useServerNow(3_600_000)).slice(0, 4))
  const [chosen, setChosen] = useState(now)
  const [shown, setShown] = useState<Path>()
  if (goal && goal !== shown) {
    setShown(goal)
    const sought = goal[0] === 'workYears' ? setup.workYears[Number(goal[1])] : undefined
    if (sought) setChosen(sought.year)
  }
  const has = (year: number): boolean => setup.workYears.some((one) => one.year === year)
  const add = (year: WorkYear): void => {
    setChosen(year.year)
    change((was) => withYear(was, year))
  }
  const last = setup.workYears[setup.workYears.length - 1]?.year ?? now - 1
  const nextYear = has(now) ? last + 1 : now
  const offered = published.filter(({ year }) => !has(year))
  const index = setup.workYears.findIndex(({ year }) => year === chosen)
  const at = index < 0 ? setup.workYears.length - 1 : index
  const open = setup.workYears[at]
  return (
    <>
      <p className={sections.hint}>{words.hint}</p>
      {[now, now + 1].map((year) =>
        has(year) ? null : (
          <p key={year} className={styles.warning} role="status">
            <Icon name="warn" />
            <span>{year === now ? words.missing(year) : words.missingNext(year)}</span>
          </p>
        ),
      )}
      <div className={styles.years}>
        {setup.workYears.map(({ year }) => (
          <Button key={year} size="small" pressed={year === open?.year} onPress={() => setChosen(year)}>
            {words.year(year)}
          </Button>
        ))}
        {offered.map((year) => (
          <Button key={year.year} size="small" icon={<Icon name="plus" size="1em" />} onPress={() => add(year)}>
            {words.addPublished(year.year)}
          </Button>
        ))}
        {!offered.some(({ year }) => year === nextYear) && (
          <Button
            size="small"
            kind="quiet"
            icon={<Icon name="plus" size="1em" />}
            onPress={() => add({ year: nextYear, off: [], work: [] })}
          >
            {words.add(nextYear)}
          </Button>
        )}
      </div>
      {open && (
        <Year key={open.year} index={at} year={open} published={published.find(({ year }) => year === open.year)} />
      )}
    </>
  )
}
